// ListHeader: the list's column headers, each a button that sorts by it; at narrow width they stand in one line above the cards.
import type { JSX } from 'preact';
import { Icon } from '../../controls/icon';
import { useWording } from '../../shell/pane-context';
import { sortDirection, type ListQuery, type SortColumn } from '../../../jobs/portfolio/account-order';

export interface ListHeaderProps {
  readonly query: ListQuery;
  readonly onSort: (column: SortColumn) => void;
}

export function ListHeader({ query, onSort }: ListHeaderProps): JSX.Element {
  const { text } = useWording();
  const heading = (column: SortColumn, label: string) => {
    const active = query.sort === column;
    const direction = sortDirection(query);
    return (
      <div role="columnheader" class={`kam-list-${column}`} aria-sort={active ? direction : 'none'}>
        <button type="button" class="kam-sort" onClick={() => onSort(column)}>
          {label}
          {active ? <Icon name={direction} /> : null}
        </button>
      </div>
    );
  };
  return (
    <div class="kam-list-head" role="rowgroup">
      <div class="kam-list-cells" role="row" aria-rowindex={1}>
        {heading('rank', text('list.rank.short'))}
        {heading('name', text('list.name'))}
        {heading('class', text('list.class'))}
        {heading('value', text('list.value'))}
        <div role="columnheader" class="kam-list-share">
          {text('list.share')}
        </div>
        <div role="columnheader" class="kam-list-why">
          {text('list.explanation')}
        </div>
      </div>
    </div>
  );
}
