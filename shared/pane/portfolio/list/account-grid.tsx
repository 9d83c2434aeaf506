// AccountGrid: the scrolling list itself; of 100,000 rows only those in sight stand in the page.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useVirtualRows, type VirtualRows } from '../../controls/use-virtual-rows';
import { useWidth } from '../../controls/use-width';
import { useWording } from '../../shell/pane-context';
import type { ListQuery, SortColumn } from '../../../jobs/portfolio/account-order';
import { AccountRow, type AccountView } from './account-row';
import { ListHeader } from './list-header';
import { useRovingRow } from './use-roving-row';

export interface AccountGridProps {
  readonly order: Int32Array;
  readonly query: ListQuery;
  readonly selected: number | null;
  readonly view: (account: number) => AccountView;
  readonly onSort: (column: SortColumn) => void;
  readonly onPick: (account: number) => void;
}

/** From this width on the rows are lines of a table; the same figure stands in list.css. */
const tableWidth = 640;

export function AccountGrid({ order, query, selected, view, onSort, onPick }: AccountGridProps): JSX.Element {
  const { text } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<VirtualRows | null>(null);
  const rowHeight = useWidth(frame) >= tableWidth ? 40 : 85;
  const pick = (position: number) => onPick(order[position]!);
  const roving = useRovingRow({ count: order.length, frame, rows: held, onEnter: pick });
  const rows = useVirtualRows({ count: order.length, frame, rowHeight, kept: roving.active });
  held.current = rows;
  // Before the next key is handled: an effect after painting would take back an End pressed right after Enter.
  useLayoutEffect(() => {
    const position = selected === null ? -1 : order.indexOf(selected);
    if (position < 0) return;
    roving.activate(position);
    rows.scrollToIndex(position, { align: 'auto' });
  }, [selected, order]);
  return (
    <div
      class="kam-list"
      role="grid"
      aria-label={text('list.label')}
      aria-rowcount={order.length + 1}
      aria-colcount={6}
    >
      <ListHeader query={query} onSort={onSort} />
      <div class="kam-list-frame" role="rowgroup" ref={frame} onKeyDown={roving.onKeyDown}>
        <div class="kam-list-space" role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <AccountRow
              key={`${rowHeight}:${index}`}
              account={view(order[index]!)}
              position={index}
              top={start}
              selected={order[index] === selected}
              inTabOrder={index === roving.active}
              measure={rows.measureElement}
              onPick={() => {
                roving.activate(index);
                pick(index);
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
