// `npm run check`: types, lint, rooms, generated files up to date, builds, tests. Stops at the first that fails, names it, and says how long each took.
import { conclude, runInTurn, tools } from './steps.mjs';

const begun = performance.now();
const steps = [
  ['types', tools.types],
  ['lint', tools.lint],
  ['rooms', tools.rooms],
  ['format', tools.format],
  ['generated files', tools.generated],
  ['builds', tools.builds],
  ['tests', tools.tests],
];
conclude('check', await runInTurn(steps, {}), begun);
