// RowList: rows of a planning table, each in a line that opens to its fields; adding puts the focus into the new row, removing back to «add».
import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PlanTable } from '../../../sheet/tables/plan-tables';
import { Button } from '../../controls/button';
import { Opener } from '../../controls/opener';
import { useWording } from '../../shell/pane-context';
import { useFocusWish } from './focus-wish';
import type { PlanFormProps } from '../plan-form';
import type { PlanRow, PlanValues } from '../../../jobs/plan-edits/plan-op';

export interface RowListProps<T extends PlanTable> extends PlanFormProps {
  readonly table: T;
  readonly rows: readonly PlanRow<T>[];
  /** What a row is called; `unnamed` where that is blank. */
  readonly nameOf: (row: PlanRow<T>) => string;
  readonly unnamed: string;
  readonly factsOf: (row: PlanRow<T>) => string;
  readonly fields: (row: PlanRow<T>) => ComponentChildren;
  readonly addText: string;
  /** Whose the rows are where not the account's: null for rows that belong to no account. */
  readonly belongsTo?: null;
  readonly newValues: PlanValues<T>;
}

export function RowList<T extends PlanTable>(props: RowListProps<T>): JSX.Element {
  const { session, table, rows, addText, newValues } = props;
  const account = props.belongsTo === null ? null : props.account;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { within, wish } = useFocusWish();
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const add = () => {
    const key = session.plans.add(table, account, newValues);
    setOpen(new Set(open).add(key));
    wish(`[data-row="${CSS.escape(key)}"] :is(input, textarea, select)`);
  };
  const remove = (key: string) => {
    session.plans.remove(table, key, account);
    wish('.kam-row-add .kam-button');
  };
  return (
    <div class="kam-rows" ref={within}>
      {rows.map((row) => (
        <Row
          key={row.key}
          {...props}
          row={row}
          isOpen={open.has(row.key)}
          onToggle={() => toggle(row.key)}
          onRemove={() => remove(row.key)}
        />
      ))}
      <div class="kam-row kam-row-add">
        <Button icon="add" onClick={add}>
          {addText}
        </Button>
      </div>
    </div>
  );
}

interface RowProps<T extends PlanTable> extends RowListProps<T> {
  readonly row: PlanRow<T>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function Row<T extends PlanTable>(props: RowProps<T>): JSX.Element {
  const { row, nameOf, unnamed, factsOf, fields, isOpen, onToggle, onRemove } = props;
  const { text } = useWording();
  const id = useId();
  const name = nameOf(row).trim() || unnamed;
  return (
    <div class="kam-action" data-row={row.key}>
      <Opener look="kam-action-open" controls={id} open={isOpen} onToggle={onToggle}>
        <span class="kam-opener-text kam-action-text">
          <span class="kam-strong">{name}</span>
          <span class="kam-soft kam-small">{factsOf(row)}</span>
        </span>
      </Opener>
      <div id={id} class="kam-action-fields kam-stack" hidden={!isOpen}>
        {isOpen ? (
          <>
            {fields(row)}
            <div class="kam-row">
              <Button
                appearance="subtle"
                icon="close"
                label={text('plan.remove.row', { what: name })}
                onClick={onRemove}
              >
                {text('plan.remove')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}
