// The rooms of the house by what they may know: each line of the layout in docs/design.md as a rule. `npm run lint` holds the code against it, types
// included; the project references in the rooms' tsconfig.json say the same to the compiler.

/** For each room under `shared/` the rooms it may import from, beside itself. A path stands for one file or folder of a room. */
const rooms = {
  model: [],
  method: ['model'],
  text: ['model'],
  workbook: ['model', 'text/class-words.ts'],
  sheet: ['model', 'text', 'workbook'],
  functions: ['model', 'method', 'text', 'sheet/words'],
  jobs: ['model', 'method', 'text', 'workbook', 'sheet', 'functions'],
  pane: ['model', 'text', 'workbook', 'sheet', 'functions', 'jobs'],
};

const escaped = (path) => path.replace(/[.]/g, '\\.');

const roomRules = Object.entries(rooms).map(([room, known]) => ({
  name: `shared/${room} may know ${['itself', ...known].join(', ')}`,
  severity: 'error',
  from: { path: `^shared/${room}/` },
  to: {
    path: '^(shared|addin|apps-script|test|scripts)/',
    pathNot: [room, ...known].map((path) => `^shared/${escaped(path)}(/|$)`),
  },
}));

const hostRule = (host, others) => ({
  name: `${host} knows no other host`,
  severity: 'error',
  from: { path: `^${host}/` },
  to: { path: `^(${others.join('|')}|test|scripts)/` },
});

module.exports = {
  forbidden: [
    { name: 'no circle, types included', severity: 'error', from: {}, to: { circular: true } },
    ...roomRules,
    {
      name: 'shared/sheet takes only types from shared/workbook',
      severity: 'error',
      from: { path: '^shared/sheet/' },
      to: { path: '^shared/workbook/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared outside the pane has no dependency of its own',
      severity: 'error',
      from: { path: '^shared/(?!pane/)' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    hostRule('addin/excel', ['addin/embedded', 'apps-script']),
    hostRule('addin/embedded', ['addin/excel', 'apps-script']),
    hostRule('apps-script', ['addin/excel', 'addin/embedded']),
    {
      name: 'no circle of folders under shared',
      severity: 'error',
      scope: 'folder',
      from: { path: '^shared/(?!pane)' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.bundle.json' },
    exclude: { path: '^(dist|\\.tsbuild)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
