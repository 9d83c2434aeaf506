// `npm run fast`: what can be said within a minute or so while one works: types, lint and format beside the tests in Node. No build, no browser.
// What was sound and has not changed is not linted again, though a type it uses may have: `npm run check` looks at everything anew.
import { conclude, quick, runInTurn, tools } from './steps.mjs';

const begun = performance.now();
const lanes = [
  [['tests in Node', quick.tests]],
  [
    ['types', tools.types],
    ['lint', quick.lint],
    ['rooms', tools.rooms],
    ['format', quick.format],
  ],
];
const done = await Promise.all(lanes.map((steps) => runInTurn(steps, { isQuiet: true })));
conclude('fast', done.flat(), begun);
