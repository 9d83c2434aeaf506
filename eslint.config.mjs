// Lint rules. `shared` outside the pane must stay pure: no clock, no randomness, no locale-dependent formatting, no DOM.
import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import jsdoc from 'eslint-plugin-jsdoc';

const impure = [
  { object: 'Date', property: 'now', message: 'The core reads no clock: take the day as an argument.' },
  {
    object: 'Math',
    property: 'random',
    message: 'The core is pure: the same arguments give the same result.',
  },
];
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core reads no clock.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Formatting must not depend on the machine: use shared/text.',
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: 'Formatting must not depend on the machine: use shared/text.',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare']",
    message: 'Order must not depend on the machine.',
  },
];

/** A test that sleeps waits too long on most machines, and too short on one. A delay of nothing only lets others go first. */
const sleepless = 'Wait for what is meant: an event, a locator, page.clock, or `until`.';
const sleeps = [
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: sleepless },
  {
    selector:
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'][arguments.length>1]",
    message: sleepless,
  },
  { selector: 'ImportDeclaration[source.value=/timers.promises$/]', message: sleepless },
];

export default tseslint.config(
  { ignores: ['dist/**', '.tsbuild/**', 'node_modules/**', 'test-output/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['shared/pane/**'],
    rules: {
      'no-restricted-properties': ['error', ...impure],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    // What a room gives to others says what it gives: every export has a doc comment (CONTRIBUTING.md has its grammar).
    files: ['shared/**/*.ts', 'addin/**/*.{ts,tsx}', 'apps-script/**/*.ts'],
    ignores: ['shared/pane/**', 'shared/functions/*/texts.ts', '**/*.d.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
          ],
        },
      ],
      'jsdoc/informative-docs': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    // `until` is how tests wait; the pane's test page stands in for a slow host.
    ignores: ['test/browser/until.ts', 'test/pane-dev/page.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sleeps] },
  },
  {
    files: ['addin/excel/**/*.ts', 'addin/excel/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
  },
);
