// runEdits: takes the port's grid edits in Excel, all or none: what can be refused is refused before the first, and if Excel fails on the way,
// what was done is taken back.
import type { Language } from '../../../shared/model/language';
import { ok, type Result } from '../../../shared/model/result';
import type { GridEdit } from '../../../shared/workbook/grid-edit';
import type { Progress } from '../../../shared/workbook/port';
import { checkEdits } from './check-edits';
import { editGroups } from '../../../shared/workbook/adapter/edit-groups';
import { longWork, type LongWork } from './long-work';
import { rememberBefore, takeBack, type Before } from './take-back';
import { writeSteps } from './write-edit';

const bytesPerTrip = 2_500_000;

/** As few round trips as the limit on one request allows. */
async function write(
  context: Excel.RequestContext,
  edits: readonly GridEdit[],
  language: Language,
  work: LongWork,
): Promise<void> {
  let bytes = 0;
  for (const step of writeSteps(context, edits, language)) {
    if (bytes > 0 && bytes + step.bytes > bytesPerTrip) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      work.advance(bytes);
      bytes = 0;
    }
    if (bytes === 0) context.application.suspendApiCalculationUntilNextSync();
    step.write();
    bytes += step.bytes;
  }
  await context.sync();
  work.advance(bytes);
}

/** Steps are made anew for writing: what they hold is queued only then. */
function bytesOf(context: Excel.RequestContext, edits: readonly GridEdit[], language: Language): number {
  let bytes = 0;
  for (const step of writeSteps(context, edits, language)) bytes += step.bytes;
  return bytes;
}

/**
 * Success where all edits were made, else what `checkEdits` found. What Excel fails with on the way is thrown once the edits done are taken
 * back.
 */
export async function runEdits(
  context: Excel.RequestContext,
  edits: readonly GridEdit[],
  language: Language,
  progress: Progress = {},
): Promise<Result<null>> {
  const checked = await checkEdits(context, edits);
  if (!checked.ok) return checked;
  const done: Before[] = [];
  let current: Before[] = [];
  const work = longWork(progress, bytesOf(context, edits, language));
  try {
    for (const group of editGroups(edits)) {
      current = await rememberBefore(context, group);
      await write(context, group, language, work);
      done.push(...current);
    }
    return ok(null);
  } catch (error) {
    await takeBack(context, done, current);
    throw error;
  }
}
