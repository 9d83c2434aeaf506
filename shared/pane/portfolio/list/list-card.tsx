// ListCard: the list of accounts with its search and its choice of class.
import type { JSX } from 'preact';
import { accountClasses } from '../../../model/account-class';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { classWord } from '../../../text/class-words';
import { SelectField } from '../../controls/select-field';
import { TextField } from '../../controls/text-field';
import { Card } from '../../shell/card';
import { useWording } from '../../shell/pane-context';
import { AccountGrid } from './account-grid';
import { sortBy, type ListQuery } from '../../../jobs/portfolio/account-order';
import { accountView } from './account-view';
import type { ListState } from './list-state';

export function ListCard({
  state,
  portfolio,
}: {
  readonly state: ListState;
  readonly portfolio: Portfolio;
}): JSX.Element {
  const { text, language } = useWording();
  const query = state.query.value;
  const order = state.order.value;
  const classes = accountClasses.map((name) => ({ value: name, text: classWord(language, name) }));
  return (
    <Card title={text('list.title')}>
      <div class="kam-list-tools">
        <TextField
          type="search"
          label={text('list.search')}
          value={query.search}
          onInput={(search) => state.ask({ search })}
        />
        <SelectField
          label={text('list.class')}
          value={query.class}
          options={[{ value: 'all', text: text('list.class.all') }, ...classes]}
          onChange={(name) => state.ask({ class: name as ListQuery['class'] })}
        />
      </div>
      <p class="kam-soft kam-small" role="status">
        {order.length === 0
          ? text('list.none')
          : text('list.count', { n: order.length, total: portfolio.accounts.count })}
      </p>
      <AccountGrid
        order={order}
        query={query}
        selected={state.selected.value}
        view={(account) => accountView(portfolio, account, state.ranks.value, language)}
        onSort={(column) => state.ask(sortBy(query, column))}
        onPick={state.pick}
      />
      <p class="kam-soft kam-small">{text('list.hint')}</p>
    </Card>
  );
}
