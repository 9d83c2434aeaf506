// The sidebar follows the user by asking: when, how often, and what it makes of the answers.
import { createAskedSelection } from '../../apps-script/sidebar/asked-selection';
import type { Selection } from '../../shared/workbook/port';

/** Time and answers in the test's hands. */
function asked(answers: (Selection | null | Error)[]) {
  const heard: Selection[] = [];
  const waits: number[] = [];
  let waiting: (() => void) | undefined;
  let isWorth = true;
  let questions = 0;
  const port = createAskedSelection({
    ask() {
      questions++;
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    isWorthAsking: () => isWorth,
    later(work, milliseconds) {
      waits.push(milliseconds);
      waiting = work;
      return () => (waiting = undefined);
    },
  });
  const stop = port.onSelect((selection) => heard.push(selection));
  return {
    heard,
    waits,
    stop,
    questions: () => questions,
    working: (inSidebar: boolean) => (isWorth = !inSidebar),
    pass: async (times = 1) => {
      for (let i = 0; i < times; i++) {
        waiting?.();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

const at = (row: number): Selection => ({ sheet: '7', row, column: 0 });

test('a move is told once; where the user is at first is none', async () => {
  const { heard, pass } = asked([at(1), at(1), at(4), at(4), null, at(5)]);
  await pass(8);
  expect(heard).toEqual([at(4), at(5)]);
});

test('nothing is asked while the user works in the sidebar, and the asking goes on afterwards', async () => {
  const { heard, working, pass, questions } = asked([at(1), at(2)]);
  working(true);
  await pass(5);
  expect(questions()).toBe(0);
  working(false);
  await pass(2);
  expect(heard).toEqual([at(2)]);
});

test('a lost answer is asked for again, without a word', async () => {
  const { heard, pass } = asked([at(1), new Error('connection lost'), at(2)]);
  await pass(3);
  expect(heard).toEqual([at(2)]);
});

test('once nobody has moved for long it is asked less often, and often again after a move', async () => {
  const answers: Selection[] = Array.from({ length: 205 }, () => at(1));
  const { waits, pass } = asked([...answers, at(2)]);
  await pass(206);
  expect([waits[0], waits[204], waits.at(-1)]).toEqual([1_500, 10_000, 1_500]);
});

test('whoever stops listening hears nothing more, and nothing more is asked', async () => {
  const { heard, stop, pass, questions } = asked([at(1), at(2), at(3)]);
  await pass(2);
  stop();
  await pass(3);
  expect([heard, questions()]).toEqual([[at(2)], 2]);
});
