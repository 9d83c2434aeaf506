// SamplesPlugin: makes the sample workbooks during the build and emits them beside the page.
const { requireTypeScript } = require('./require-typescript.cjs');

class SamplesPlugin {
  constructor(module) {
    this.module = module;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SamplesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'SamplesPlugin', stage }, async () => {
        const { buildSamples } = requireTypeScript(this.module);
        for (const { name, bytes } of await buildSamples())
          compilation.emitAsset(`samples/${name}`, new sources.RawSource(Buffer.from(bytes)));
      });
    });
  }
}

module.exports = { SamplesPlugin };
