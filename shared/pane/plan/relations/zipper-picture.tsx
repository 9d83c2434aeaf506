// ZipperPicture: both organisations' levels as two sides, relations as teeth between them. A level nobody knows has an open end on its side.
import type { JSX } from 'preact';
import { blankLevel, relationsOf } from '../../../jobs/plan/relations-of';
import { toothOf, zipperTeeth, type Relations } from '../../../method/relations/zipper';
import { levels } from '../../../sheet/tables/choice-list';
import { useWording } from '../../shell/pane-context';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';

const width = 320;
const rowHeight = 40;
const [left, right] = [104, 216];
const top = 26;
const placeOf = (level: number): number => top + rowHeight / 2 + level * rowHeight;

export interface ZipperPictureProps {
  readonly rows: readonly PlanRow<'contacts'>[];
  readonly customer: string;
}

export function ZipperPicture({ rows, customer }: ZipperPictureProps): JSX.Element {
  const { text, language } = useWording();
  const words = levels.choices[language];
  const relations = relationsOf(rows);
  const teeth = zipperTeeth(relations);
  const height = top + rowHeight * words.length;
  return (
    <svg
      class="kam-zipper"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={text('relations.picture')}
    >
      <text class="kam-zipper-side" x={left - 4} y={14} text-anchor="end">
        {customer.length > 18 ? `${customer.slice(0, 17)}…` : customer}
      </text>
      <text class="kam-zipper-side" x={right + 4} y={14}>
        {text('relations.us')}
      </text>
      {words.map((word, level) => (
        <g key={word}>
          <text x={left - 10} y={placeOf(level) + 4} text-anchor="end">
            {word}
          </text>
          <text x={right + 10} y={placeOf(level) + 4}>
            {word}
          </text>
          {teeth[level] === 0 ? <Gap level={level} words={text('relations.gap')} /> : null}
          <circle class="kam-zipper-end" cx={left} cy={placeOf(level)} r={5} />
          <circle class="kam-zipper-end" cx={right} cy={placeOf(level)} r={5} />
        </g>
      ))}
      {rows.map((row, i) => (
        <Tooth key={row.key} relations={relations} index={i} />
      ))}
    </svg>
  );
}

function Gap({ level, words }: { readonly level: number; readonly words: string }): JSX.Element {
  const y = placeOf(level);
  return (
    <g class="kam-zipper-gap">
      <path d={`M${String(left + 8)} ${String(y)}h16M${String(right - 8)} ${String(y)}h-16`} />
      <text x={width / 2} y={y + 4} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}

const thickest = 6;

/** As thick as it closes: strength by parity. Where our level is not known it is drawn dotted, straight across. */
function Tooth({
  relations,
  index,
}: {
  readonly relations: Relations;
  readonly index: number;
}): JSX.Element | null {
  const theirs = relations.level[index] ?? blankLevel;
  const ours = relations.ourLevel?.[index] ?? blankLevel;
  const share = toothOf(relations, index);
  if (theirs === blankLevel || !(share > 0)) return null;
  return (
    <line
      class={ours === blankLevel ? 'kam-zipper-tooth kam-zipper-unknown' : 'kam-zipper-tooth'}
      x1={left}
      y1={placeOf(theirs)}
      x2={right}
      y2={placeOf(ours === blankLevel ? theirs : ours)}
      stroke-width={1 + thickest * share}
    />
  );
}
