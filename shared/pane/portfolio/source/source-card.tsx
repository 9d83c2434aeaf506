// SourceCard: which accounts are looked at, in one line once that is clear; opened for correction by itself while it is not.
import type { JSX } from 'preact';
import { Disclosure } from '../../controls/disclosure';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import type { PortfolioState } from '../portfolio-state';
import { asksDecimal, sheetChoices, topOfSheet, type Source } from '../../../jobs/source/source';
import { SourceForm } from './source-form';

/** “240 accounts in …, revenue = …”, or what is still missing. */
function sourceLine({ text }: Wording, source: Source, state: PortfolioState): string {
  const { mapping, proposal, snapshot } = source;
  const sheet = snapshot.sheets.find(({ id }) => id === mapping.sheet)?.name ?? '';
  const accounts = state.portfolio.value?.accounts;
  const column = proposal.columns.find(({ id }) => id === mapping.fields[mapping.valueField])?.header;
  if (column === undefined) return text('source.line.unmapped', { sheet });
  if (accounts === undefined) return text('source.line.unread', { sheet });
  const line = { n: accounts.count, sheet, column, measure: text(`source.line.${mapping.valueField}`) };
  return mapping.layout === 'accounts'
    ? text('source.line.accounts', line)
    : text('source.line.orders', { ...line, lines: accounts.lines });
}

export interface SourceCardProps {
  readonly state: PortfolioState;
  readonly source: Source;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

export function SourceCard({ state, source, open, onToggle }: SourceCardProps): JSX.Element {
  const wording = useWording();
  const problem = state.problem.value;
  return (
    <Disclosure
      title={wording.text('source.title')}
      summary={sourceLine(wording, source, state)}
      open={open}
      onToggle={onToggle}
    >
      <SourceForm
        source={source}
        sheets={sheetChoices(source.snapshot)}
        top={topOfSheet(source.snapshot, source.mapping.sheet)}
        asksDecimal={asksDecimal(source, problem?.cells ?? [])}
        onEdit={state.edit}
        onSkip={state.skipBadRows}
        onReset={state.resetSource}
      />
    </Disclosure>
  );
}
