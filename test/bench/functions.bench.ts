// Speed of the worksheet functions through `invoke`, as the hosts call them: every function at 1, 1,000 and 100,000 rows, and a million rows of classes
// beside a plain loop that copies the same cells.
import { catalogue, functionById } from '../../shared/functions/registry';
import { amounts, functionInputs } from './function-inputs';
import { measure, report } from './measure';

function copy(cells: readonly (readonly number[])[]): number[][] {
  const result = new Array<number[]>(cells.length);
  for (let i = 0; i < cells.length; i++) result[i] = [(cells[i] as readonly [number])[0]];
  return result;
}

function classifyAMillion(): void {
  const million = amounts(1_000_000);
  const classify = functionById('KAM_CLASSIFY');
  const copied = measure(() => copy(million));
  const classified = measure(() => classify?.invoke([million]));
  report('copy 1,000,000 × 1', copied);
  report(
    'KAM_CLASSIFY 1,000,000 × 1',
    classified,
    `${(classified / copied).toFixed(2)} × the copy (at most 3)`,
  );
  const column = [...million.slice(0, 1_000), ...Array.from({ length: 1_047_576 }, () => [''])];
  report(
    'KAM_CLASSIFY C:C, 1,000 filled',
    measure(() => classify?.invoke([column])),
  );
}

function onePillarScore(): void {
  const score = functionById('PILLAR_SCORE');
  const rating = [[[4, 3, 2, 5]]];
  const calls = measure(() => {
    for (let i = 0; i < 100_000; i++) score?.invoke(rating);
  });
  report('PILLAR_SCORE, one row, per call', calls / 100_000, 'under 0.005 ms');
}

function everyFunction(): void {
  for (const { id, invoke } of catalogue) {
    const inputs = functionInputs[id];
    if (inputs === undefined) throw new Error(`${id} has no inputs`);
    const single = inputs(1);
    const tenThousand = measure(() => {
      for (let i = 0; i < 10_000; i++) invoke(single);
    });
    const [thousand = 0, hundredThousand = 0] = [1_000, 100_000].map((rows) => {
      const args = inputs(rows);
      const result = invoke(args);
      if (!result.ok) throw new Error(`${id}: ${result.message}`);
      return measure(() => invoke(args));
    });
    report(`${id}, 10,000 calls of 1 row`, tenThousand, 'under 100 ms');
    report(`${id}, 1,000 rows`, thousand);
    report(
      `${id}, 100,000 rows`,
      hundredThousand,
      `${(hundredThousand / thousand).toFixed(0)} × a thousand (n log n: 167)`,
    );
  }
}

classifyAMillion();
onePillarScore();
everyFunction();
