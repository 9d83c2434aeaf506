// The address an add-in is built for: https and nothing that an Office manifest cannot hold.
import { addinAddress } from '../../webpack/addin-address.cjs';

const before = process.env['ADDIN_URL'];
afterEach(() => {
  if (before === undefined) delete process.env['ADDIN_URL'];
  else process.env['ADDIN_URL'] = before;
});

test.each([
  ['', 'https://localhost:3000'],
  ['https://kam.example.com', 'https://kam.example.com'],
  ['https://kam.example.com/', 'https://kam.example.com'],
  ['https://kam.example.com/tools/excel//', 'https://kam.example.com/tools/excel'],
])('"%s" is %s', (given, address) => {
  process.env['ADDIN_URL'] = given;
  expect(addinAddress()).toBe(address);
});

test.each([
  'http://kam.example.com',
  'kam.example.com',
  'https://kam.example.com?x=1',
  'https://kam.example.com/#x',
  'ftp://x',
])('%s is refused, and the message says what would be right', (given) => {
  process.env['ADDIN_URL'] = given;
  expect(addinAddress).toThrow(/has to be an https address such as/);
});
