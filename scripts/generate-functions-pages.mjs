// FUNCTIONS.en.md and FUNCTIONS.pl.md, the pages that explain every function, from the catalogue and its texts.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './ensure-build.mjs';

const { requireTypeScript } = createRequire(import.meta.url)('../webpack/require-typescript.cjs');
const load = (name) => requireTypeScript(path.join(root, 'shared', 'functions', `${name}.ts`));

export function functionsPages() {
  const { catalogue } = load('registry');
  const { functionTexts } = load('texts-registry');
  const { functionsPage } = load('pages/functions-page');
  return {
    'shared/functions/FUNCTIONS.en.md': functionsPage(catalogue, functionTexts, 'en'),
    'shared/functions/FUNCTIONS.pl.md': functionsPage(catalogue, functionTexts, 'pl'),
  };
}
