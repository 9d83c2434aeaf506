// ColumnChoices: which of the user's columns each parameter takes, and which parameters have none.
import type { JSX } from 'preact';
import { columnKinds } from '../../../functions/argument-kinds';
import type { Parameter } from '../../../functions/define-function';
import { headerOf } from '../../../jobs/insert/account-columns';
import { columnName } from '../../../model/cell-name';
import type { ColumnId } from '../../../workbook/port';
import { MessageBar } from '../../controls/message-bar';
import { SelectField } from '../../controls/select-field';
import { useWording } from '../../shell/pane-context';
import type { InsertDraft } from '../../../jobs/insert/insert-draft';

export interface ColumnChoicesProps {
  readonly params: readonly Parameter[];
  readonly draft: InsertDraft;
  readonly onChoose: (parameter: string, column: ColumnId | null) => void;
}

function MissingBar({ params, draft }: Omit<ColumnChoicesProps, 'onChoose'>): JSX.Element | null {
  const { text } = useWording();
  const { accounts, missing } = draft;
  if (missing.length === 0) return null;
  const names = missing.join(', ');
  const isTable = params.some(({ name, kind }) => kind === 'matrix' && missing.includes(name));
  return (
    <MessageBar tone="info">
      {accounts === null
        ? text('insert.noAccounts')
        : text(isTable ? 'insert.missing.matrix' : 'insert.missing', { names })}
    </MessageBar>
  );
}

export function ColumnChoices({ params, draft, onChoose }: ColumnChoicesProps): JSX.Element {
  const { text } = useWording();
  const { accounts, filled, chosen, edited } = draft;
  const columns = params.filter(({ kind }) => columnKinds.has(kind) && kind !== 'matrix');
  const isTable = params.some(({ kind }) => kind === 'matrix');
  if (accounts === null || isTable || columns.length === 0 || edited)
    return <MissingBar params={params} draft={{ ...draft, missing: edited ? [] : draft.missing }} />;
  const options = accounts.data.columns.map(({ id }, i) => {
    return { value: id, text: headerOf(accounts, id).trim() || columnName(i) };
  });
  return (
    <>
      <MissingBar params={params} draft={draft} />
      <fieldset class="kam-choices">
        <legend class="kam-label">{text('insert.columns', { sheet: accounts.data.name })}</legend>
        <div class="kam-fields kam-function-columns">
          {columns.map(({ name }) => {
            const own = filled.find(({ parameter }) => parameter === name);
            const value = chosen[name] ?? own?.column ?? '';
            const none = own?.column === null ? own.from : text('insert.column.none');
            return (
              <SelectField
                key={name}
                label={name}
                value={value}
                options={[{ value: '', text: none }, ...options]}
                onChange={(column) => onChoose(name, column === '' ? null : column)}
              />
            );
          })}
        </div>
      </fieldset>
    </>
  );
}
