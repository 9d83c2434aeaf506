// PlansCard: the plans of all accounts: which are missing, late or stale, worst first, and what potential and actions add up to.
import type { JSX } from 'preact';
import type { PlanHealth } from '../../../method/plan/plan-health';
import type { PlansOverview } from '../../../jobs/plan/plans-overview';
import { accountKeyAt } from '../../../jobs/portfolio/account-key';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { Button, LinkButton } from '../../controls/button';
import { Icon, type IconName } from '../../controls/icon';
import { PageOutcomeBar } from '../../plan/page/page-card';
import type { PageState } from '../../plan/page/page-state';
import { Card } from '../../shell/card';
import { useFirstOf } from '../../shell/first-of';
import { useWording } from '../../shell/pane-context';
import { TaskView } from '../../shell/task-view';
import type { Wording } from '../../text/wording';

const firstShown = 8;

export interface PlansCardProps {
  readonly overview: PlansOverview;
  readonly portfolio: Portfolio;
  readonly onOpen: (account: number) => void;
  readonly pages: PageState;
}

export function PlansCard({ overview, portfolio, onOpen, pages }: PlansCardProps): JSX.Element {
  const wording = useWording();
  const { text } = wording;
  const { shown, more } = useFirstOf(overview.lines, firstShown);
  return (
    <Card title={text('plans.title')}>
      <p>
        {text('plans.line', { planned: overview.strategicPlanned, strategic: overview.strategic })}{' '}
        {text('plans.actions', { ...overview.actions })}
      </p>
      <PotentialLine overview={overview} wording={wording} />
      <ul class="kam-moves">
        {shown.map(({ account, health, openActions }) => (
          <li key={account} class="kam-move">
            <LinkButton onClick={() => onOpen(account)}>
              {accountKeyAt(portfolio.accounts, account)?.name}
            </LinkButton>
            <span class="kam-row kam-small">
              <Icon name={icons[health.kind]} />
              {healthText(wording, health)}
              {openActions > 0 ? ` · ${text('plans.open', { n: openActions })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {more}
      {overview.strategicPlanned === 0 ? null : (
        <div class="kam-row">
          <Button icon="print" onClick={() => void pages.printAll()}>
            {text('onePage.printAll')}
          </Button>
        </div>
      )}
      <TaskView task={pages.tasks.current.value} />
      <PageOutcomeBar state={pages} />
    </Card>
  );
}

interface LineProps {
  readonly overview: PlansOverview;
  readonly wording: Wording;
}

function PotentialLine({ overview: { potential }, wording }: LineProps): JSX.Element | null {
  const { text, compact, percent } = wording;
  if (potential.accounts === 0) return null;
  return (
    <p>
      {text('plans.potential', {
        n: potential.accounts,
        wallet: compact(potential.wallet),
        ours: compact(potential.ours),
        share: percent(potential.ours / potential.wallet),
        planned: compact(potential.planned),
      })}
    </p>
  );
}

const icons: Readonly<Record<PlanHealth['kind'], IconName>> = {
  missing: 'critical',
  overdue: 'warning',
  reviewDue: 'warning',
  stale: 'info',
  ok: 'check',
};

function healthText({ text }: Wording, health: PlanHealth): string {
  switch (health.kind) {
    case 'missing':
      return text('plans.health.missing');
    case 'overdue':
      return text('plans.health.overdue', { count: health.count, days: health.days });
    case 'reviewDue':
      return text('plans.health.reviewDue', { days: health.days });
    case 'stale':
      return text('plans.health.stale', { days: health.days });
    case 'ok':
      return text('plans.health.ok');
  }
}
