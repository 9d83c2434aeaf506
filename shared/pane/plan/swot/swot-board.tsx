// SwotBoard: the factors of a SWOT in four quadrants. They are dragged from one to another, or moved by the field «Kind»; score and strategy live.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { swotKinds, type swotSubjects } from '../../../sheet/tables/choice-list';
import { swotBalance } from '../../../jobs/findings/swot-balance';
import { swotTypes } from '../../../model/swot-type';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { BoundField } from '../fields/bound-field';
import { bindRow } from '../fields/field-binding';
import type { PlanFormProps } from '../plan-form';
import { RowList } from '../rows/row-list';
import type { PlanRow } from '../../../jobs/plan-edits/plan-op';

export type SwotSubject = (typeof swotSubjects)['codes'][number];
type Kind = (typeof swotTypes)[number];

export interface SwotBoardProps extends PlanFormProps {
  readonly subject: SwotSubject;
  readonly title: string;
}

const dragType = 'text/kam-swot';

/** Factors to choose from while typing: of the inside, or of the outside. */
const suggestedFactors = (kind: Kind, { text }: Wording): readonly string[] =>
  text(kind === 'S' || kind === 'W' ? 'swot.internal' : 'swot.external').split(' | ');

export function SwotBoard(props: SwotBoardProps): JSX.Element {
  const { session, account, subject, title } = props;
  const rows = session.plans.rows('swot', account).filter(({ values }) => values.subject === subject);
  return (
    <section class="kam-stack" aria-label={title}>
      <h3 class="kam-subheading">{title}</h3>
      <div class="kam-swot">
        {swotTypes.map((kind) => (
          <Quadrant
            key={kind}
            {...props}
            kind={kind}
            rows={rows.filter(({ values }) => values.kind === kind)}
          />
        ))}
      </div>
      <Unplaced
        {...props}
        rows={rows.filter(({ values }) => values.kind === null || values.kind === undefined)}
      />
      <SwotResult rows={rows} />
    </section>
  );
}

interface QuadrantProps extends SwotBoardProps {
  readonly kind: Kind;
  readonly rows: readonly PlanRow<'swot'>[];
}

function Quadrant(props: QuadrantProps): JSX.Element {
  const { session, account, subject, kind, rows } = props;
  const wording = useWording();
  const { text, language } = wording;
  const [isOver, setOver] = useState(false);
  const word = swotKinds.choices[language][swotKinds.codes.indexOf(kind)] ?? kind;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const key = event.dataTransfer?.getData(dragType) ?? '';
    if (key !== '') session.plans.set('swot', key, account, { kind });
  };
  return (
    <div
      class={isOver ? 'kam-swot-part kam-swot-over' : 'kam-swot-part'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h4 class="kam-strong">{word}</h4>
      <div
        draggable={false}
        onDragStart={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset['row'];
          if (row !== undefined) event.dataTransfer?.setData(dragType, row);
        }}
        ref={(list) =>
          list?.querySelectorAll('[data-row]').forEach((row) => row.setAttribute('draggable', 'true'))
        }
      >
        <RowList
          session={session}
          account={account}
          table="swot"
          rows={rows}
          nameOf={({ values }) => String(values.factor ?? '')}
          unnamed={text('swot.unnamed')}
          factsOf={({ values }) => weightText(values.importance, values.rating)}
          fields={(row) => <FactorFields {...props} row={row} choices={suggestedFactors(kind, wording)} />}
          addText={text('swot.add')}
          newValues={{ subject, kind }}
        />
      </div>
    </div>
  );
}

const weightText = (importance: unknown, rating: unknown): string =>
  typeof importance === 'number' && typeof rating === 'number'
    ? `${String(importance)} × ${String(rating)} = ${String(importance * rating)}`
    : '';

interface FactorProps extends SwotBoardProps {
  readonly row: PlanRow<'swot'>;
  readonly choices: readonly string[];
}

function FactorFields({ session, account, row, choices }: FactorProps): JSX.Element {
  const { text } = useWording();
  const bind = (field: Parameters<typeof bindRow<'swot'>>[4]) =>
    bindRow(session.plans, 'swot', row, account, field);
  return (
    <>
      <BoundField binding={bind('factor')} suggestions={choices} placeholder={text('swot.factor.example')} />
      <div class="kam-fields">
        <BoundField binding={bind('importance')} />
        <BoundField binding={bind('rating')} />
        <BoundField binding={bind('kind')} hint={text('swot.kind.hint')} />
        <BoundField binding={bind('note')} />
      </div>
    </>
  );
}

/** Rows typed into the sheet by hand without a kind: shown, so that nothing is lost from sight. */
function Unplaced(props: SwotBoardProps & { readonly rows: readonly PlanRow<'swot'>[] }): JSX.Element | null {
  const { text } = useWording();
  if (props.rows.length === 0) return null;
  return (
    <div class="kam-swot-part">
      <h4 class="kam-strong">{text('swot.unplaced')}</h4>
      {props.rows.map((row) => (
        <FactorFields key={row.key} {...props} row={row} choices={[]} />
      ))}
    </div>
  );
}

function SwotResult({ rows }: { readonly rows: readonly PlanRow<'swot'>[] }): JSX.Element {
  const { text, number } = useWording();
  const { internal, external, strategy } = swotBalance(rows);
  const shown = (value: number) => (Number.isNaN(value) ? '–' : number(value, 2));
  return (
    <p role="status">
      {text('swot.score', { internal: shown(internal), external: shown(external) })}{' '}
      {strategy === undefined ? text('swot.open') : <strong>{text(`swot.strategy.${strategy}`)}</strong>}
    </p>
  );
}
