// addinAddress: where the built add-in will be served from, as ADDIN_URL says.
const path = require('node:path');
const { requireTypeScript } = require('./require-typescript.cjs');

const { developmentAddress } = requireTypeScript(path.resolve(__dirname, '../addin/excel/address.ts'));

/** Throws where the address cannot be one of an Office add-in. */
function addinAddress() {
  const given = process.env.ADDIN_URL;
  if (given === undefined || given === '') return developmentAddress;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '')
    throw new Error(
      `ADDIN_URL is "${given}"; it has to be an https address such as https://kam.example.com/excel`,
    );
  return url.href.replace(/\/+$/, '');
}

module.exports = { addinAddress, developmentAddress };
