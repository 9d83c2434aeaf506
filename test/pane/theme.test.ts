// The pane's theme is Fluent's own, value by value, and holds nothing that no stylesheet uses.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const pane = path.resolve(__dirname, '../../shared/pane');
const theme = readFileSync(path.join(pane, 'theme/theme.css'), 'utf8');

function cssFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return cssFiles(full);
    return entry.name.endsWith('.css') ? [full] : [];
  });
}

const byColourScheme = theme.slice(0, theme.indexOf('@media (forced-colors'));

/** The variables that the block after `selector` sets; spaces and zeros written as Fluent writes them. */
function variablesOf(selector: string): Map<string, string> {
  const blocks = byColourScheme.split('}').filter((block) => block.includes(`${selector} {`));
  const declarations = blocks.flatMap((block) => [...block.matchAll(/--(\w+):\s*([^;]+);/g)]);
  return new Map(declarations.map(([, name, value]) => [name!, value!]));
}

const compact = (value: unknown) => String(value).replace(/["']/g, "'").replace(/\s+/g, '');

describe('the theme of the pane', () => {
  test.each([
    ['light', '\n.kam', webLightTheme],
    ['dark', ".kam[data-theme='dark']", webDarkTheme],
    ['dark by the system', ".kam:not([data-theme='light'])", webDarkTheme],
  ] as const)('%s has the values of Fluent', (_name, selector, tokens) => {
    const variables = variablesOf(selector);
    expect(variables.size).toBeGreaterThan(30);
    for (const [name, value] of variables) {
      expect([name, compact(value)]).toEqual([name, compact(tokens[name as keyof typeof tokens])]);
    }
  });

  test('dark and high contrast set every colour that light sets', () => {
    const colours = (selector: string) =>
      [...variablesOf(selector).keys()].filter((name) => /^(color|shadow)/.test(name)).sort();
    expect(colours(".kam[data-theme='dark']")).toEqual(colours('\n.kam'));
    const contrast = theme.slice(theme.indexOf('forced-colors'));
    for (const name of colours('\n.kam')) expect(contrast).toContain(`--${name}:`);
  });

  test('every variable is used, and every used variable is set', () => {
    const sheets = cssFiles(pane)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const used = new Set([...sheets.matchAll(/var\(--([\w-]+)/g)].map(([, name]) => name));
    const set = new Set([...sheets.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name));
    expect([...set].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !set.has(name))).toEqual([]);
  });
});
