// `npm run validate:manifest`: Microsoft's verdict is passed on; without a network one sentence says so.
import { FakeMachine, type Ended } from './fake-machine';

let machine: FakeMachine;

beforeEach(() => (machine = new FakeMachine()));
afterEach(() => machine.remove());

const validate = (body: string): Promise<Ended> => {
  machine.tool('office-addin-manifest', body);
  return machine.start('validate-built-manifest.mjs', 'validateBuiltManifest', { platform: 'linux' }).ended;
};

test.each([
  ['The manifest is valid.', 0],
  ['The manifest is not valid.', 1],
])('«%s» gives %i, of a manifest built just before', async (verdict, code) => {
  const { status, out } = await validate(`console.log('${verdict}'); process.exitCode = ${code}`);
  expect([status, out.includes(verdict)]).toEqual([code, true]);
  expect(machine.steps()).toEqual([
    { build: ['excel'], address: '' },
    expect.objectContaining({ args: ['validate', machine.file('dist/excel/manifest.xml')] }),
  ]);
});

test('without a network it says so in one sentence and fails', async () => {
  const { status, err } = await validate(
    "console.error('Error: Unable to contact the manifest validation service.\\nFetchError'); process.exitCode = 1",
  );
  expect(status).toBe(1);
  expect(err).toMatch(/^Microsoft’s validation service cannot be reached[^\n]*\n$/);
});
