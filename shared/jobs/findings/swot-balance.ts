// swotBalance: where the balance of the items of KAM SWOT lies (METHOD SWOT_SCORE).
import { swotScore, type SwotScore } from '../../method/swot/swot-score';
import { swotTypes } from '../../model/swot-type';
import type { SwotField } from '../../sheet/tables/swot-table';
import { numbersOf, type Row } from './numbers-of';

const blank = 255;

/** The two scores and the strategy they point to; items without a kind, an importance or a rating do not count. */
export function swotBalance(items: readonly Row<SwotField>[]): SwotScore {
  const kinds = Uint8Array.from(items, ({ values }) => {
    const code = swotTypes.findIndex((kind) => kind === values.kind);
    return code < 0 ? blank : code;
  });
  return swotScore(kinds, numbersOf(items, 'importance'), numbersOf(items, 'rating'));
}
