// requireTypeScript: loads a TypeScript module in Node, for what the build itself has to run.
const { transformFileSync } = require('@swc/core');

const options = {
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
  configFile: false,
  swcrc: false,
};

function requireTypeScript(file) {
  const extensions = require.extensions;
  const before = extensions['.ts'];
  extensions['.ts'] = (module, name) => module._compile(transformFileSync(name, options).code, name);
  try {
    return require(file);
  } finally {
    if (before) extensions['.ts'] = before;
    else delete extensions['.ts'];
  }
}

module.exports = { requireTypeScript };
