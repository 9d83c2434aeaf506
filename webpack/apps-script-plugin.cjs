// AppsScriptPlugin: once everything is minified, writes the top-level functions with their JSDoc behind Code.js, and makes one file of the sidebar.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { requireTypeScript } = require('./require-typescript.cjs');
const { root } = require('./typescript.cjs');

const load = (file) => requireTypeScript(path.join(root, file));

function stubs(language) {
  const { catalogue } = load('shared/functions/registry.ts');
  const { functionStubs } = load('apps-script/stubs/function-stubs.ts');
  const { serviceStubs } = load('apps-script/stubs/service-stubs.ts');
  return `\n\n${functionStubs(catalogue, language)}\n${serviceStubs()}`;
}

/** A text inside a script must not end it. */
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

function inlinedPage(page, script, style) {
  return readFileSync(page, 'utf8')
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `<script>${inScript(script)}</script></body>`);
}

class AppsScriptPlugin {
  constructor({ language, page }) {
    this.language = language;
    this.page = page;
  }

  apply(compiler) {
    const name = 'AppsScriptPlugin';
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.page);
      compilation.hooks.processAssets.tap(
        { name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          if (assets['Code.js'] === undefined || assets['sidebar.js'] === undefined) return;
          const text = (file) => assets[file]?.source().toString() ?? '';
          const put = (file, content) => compilation.emitAsset(file, new sources.RawSource(content));
          compilation.updateAsset('Code.js', new sources.RawSource(text('Code.js') + stubs(this.language)));
          put('sidebar.html', inlinedPage(this.page, text('sidebar.js'), text('sidebar.css')));
          for (const file of ['sidebar.js', 'sidebar.css']) compilation.deleteAsset(file);
          const { catalogue } = load('shared/functions/registry.ts');
          const { helpPage } = load('shared/functions/pages/help-page.ts');
          for (const language of ['en', 'pl'])
            put(`functions_${language}.html`, helpPage(catalogue, language));
        },
      );
    });
  }
}

module.exports = { AppsScriptPlugin };
