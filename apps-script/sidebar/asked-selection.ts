// createAskedSelection: where the user is in the sheet. Google tells a sidebar nothing of it, so the server is asked: only while the user may be in the
// sheet, one question at a time, and less often once nobody has moved for long.
import type { Selection, SelectionPort } from '../../shared/workbook/port';

interface SelectionQuestions {
  /** The server's answer; null where no cell is selected. Rejects where it cannot be reached. */
  readonly ask: () => Promise<Selection | null>;
  /** False while the sidebar is hidden, or while the user works in it: then nothing moves in the sheet. */
  readonly isWorthAsking: () => boolean;
  /** Calls `work` after so many milliseconds; the answer stops it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

const oftenMs = 1_500;
const seldomMs = 10_000;
/** So many answers without a move, about five minutes, and the user is elsewhere. */
const quietAnswers = 200;

const isSame = (one: Selection | null, other: Selection | null): boolean =>
  one?.sheet === other?.sheet && one?.row === other?.row && one?.column === other?.column;

/** The port that hears of a move at the next question: after a second and a half, or after ten once nobody has moved for long. */
export function createAskedSelection({ ask, isWorthAsking, later }: SelectionQuestions): SelectionPort {
  return {
    onSelect(listener) {
      let last: Selection | null | undefined;
      let quiet = 0;
      let stop: () => void = () => undefined;
      let isStopped = false;
      const next = () => {
        if (!isStopped) stop = later(() => void look(), quiet < quietAnswers ? oftenMs : seldomMs);
      };
      const hear = (now: Selection | null) => {
        quiet = last === undefined || isSame(last, now) ? quiet + 1 : 0;
        // Where the user is at first is no move: the pane may already show another account.
        if (quiet === 0 && now !== null && !isStopped) listener(now);
        last = now;
      };
      const look = async () => {
        // Who cannot be asked now is asked again: a connection lost is not worth a message here.
        if (isWorthAsking()) await ask().then(hear, () => undefined);
        next();
      };
      next();
      return () => {
        isStopped = true;
        stop();
      };
    },
  };
}
