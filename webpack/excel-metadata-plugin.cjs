// ExcelMetadataPlugin: emits what Excel reads about the add-in: the metadata of the functions, their help pages and the manifest, with the address
// that the add-in will be served from. Also loads the watchdog without waiting for anything.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { developmentAddress } = require('./addin-address.cjs');
const { requireTypeScript } = require('./require-typescript.cjs');
const { root } = require('./typescript.cjs');

const languages = ['en', 'pl'];

function emitted() {
  const { catalogue } = requireTypeScript(path.join(root, 'shared/functions/registry.ts'));
  const { functionsJson } = requireTypeScript(path.join(root, 'addin/excel/metadata/functions-json.ts'));
  const { helpPage } = requireTypeScript(path.join(root, 'shared/functions/pages/help-page.ts'));
  const { manifestXml } = requireTypeScript(path.join(root, 'addin/excel/metadata/manifest-xml.ts'));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  return Object.fromEntries([
    ...languages.map((language) => [`functions.${language}.json`, functionsJson(catalogue, language)]),
    ...languages.map((language) => [`help.${language}.html`, helpPage(catalogue, language)]),
    ['manifest.xml', manifestXml(manifest, version)],
  ]);
}

class ExcelMetadataPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const name = 'ExcelMetadataPlugin';
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(path.join(root, 'manifest.xml'));
      compilation.hooks.processAssets.tap(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [file, content] of Object.entries(emitted()))
            compilation.emitAsset(
              file,
              new sources.RawSource(content.replaceAll(developmentAddress, this.address)),
            );
        },
      );
      HtmlWebpackPlugin.getCompilationHooks(compilation).alterAssetTags.tap(name, (page) => {
        for (const { attributes } of page.assetTags.scripts) {
          if (!/watchdog/.test(attributes.src)) continue;
          delete attributes.defer;
          attributes.async = true;
        }
        return page;
      });
    });
  }
}

module.exports = { ExcelMetadataPlugin };
