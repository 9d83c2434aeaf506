// reclassified: the accepted moves that ask for another class, with the words that say why.
import type { Language } from '../../model/language';
import { formatMessage } from '../../text/format-message';
import type { Reclassified } from './plan-reclassify';
import type { AccountMove } from './portfolio-moves';

/** Moves that only ask for a closer look change no class, and are left out. */
export function reclassified(moves: readonly AccountMove[], language: Language): Reclassified[] {
  return moves.flatMap((one) =>
    one.to === null ? [] : [{ ...one, to: one.to, reason: formatMessage(language, `result.${one.move}`) }],
  );
}
