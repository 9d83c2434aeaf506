// PageCard: the plan on a page, for us or for the customer, on paper or as a sheet; and fixing versions, with what has moved since.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { accountRecords } from '../../../jobs/plan/account-records';
import { movedLines } from '../../../jobs/plan-page/moved-lines';
import { pageWords } from '../../../jobs/plan-page/page-words';
import type { PageAudience } from '../../../jobs/plan-page/plan-page';
import { lastVersion, movedSince } from '../../../jobs/plan/plan-version';
import { Button } from '../../controls/button';
import { RadioGroup } from '../../controls/choice';
import { MessageBar } from '../../controls/message-bar';
import { Card } from '../../shell/card';
import { OutcomeBar } from '../../shell/outcome-bar';
import { useWording } from '../../shell/pane-context';
import type { PlanFormProps } from '../plan-form';
import type { PageState } from './page-state';
import type { PrintedPages } from './print-queue';

export function PageCard({ account, session }: PlanFormProps): JSX.Element {
  const { text } = useWording();
  const [audience, setAudience] = useState<PageAudience>('internal');
  const { pages: state } = session;
  const openness = session.plans.plan(account)?.values.openness;
  return (
    <Card title={text('onePage.title')}>
      <RadioGroup
        label={text('onePage.for')}
        value={audience}
        options={[
          { value: 'internal', text: text('onePage.internal'), hint: text('onePage.internal.hint') },
          { value: 'customer', text: text('onePage.customer'), hint: text('onePage.customer.hint') },
        ]}
        onChange={setAudience}
      />
      {audience === 'customer' && openness === 'internal' ? (
        <MessageBar tone="warning">{text('onePage.notShared')}</MessageBar>
      ) : null}
      <div class="kam-row">
        <Button appearance="primary" icon="print" onClick={() => void state.print(account, audience)}>
          {text('onePage.print')}
        </Button>
        <Button icon="sheet" onClick={() => void state.writeSheet(account, audience)}>
          {text('onePage.sheet')}
        </Button>
      </div>
      <Versions account={account} session={session} />
      <PageOutcomeBar state={state} />
    </Card>
  );
}

function Versions({ account, session }: PlanFormProps): JSX.Element {
  const { text, day, language } = useWording();
  const { plans, pages, host } = session;
  const version = lastVersion(plans.rows('history', account));
  const moved =
    version === undefined
      ? []
      : movedSince(version, account, accountRecords(plans.view, account), host.today());
  return (
    <>
      <div class="kam-row">
        <Button onClick={() => void pages.fixVersion(account)}>{text('onePage.version.fix')}</Button>
        <span class="kam-soft kam-small">{text('onePage.version.hint')}</span>
      </div>
      {version === undefined ? null : (
        <div>
          <p class="kam-strong">
            {text('onePage.version.since', {
              version: version.version,
              day: version.day === '' ? '–' : day(version.day),
            })}
          </p>
          {moved.length === 0 ? <p>{text('onePage.version.nothing')}</p> : null}
          <ul class="kam-moved">
            {movedLines(moved, pageWords(language)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

export function PageOutcomeBar({ state }: { readonly state: PageState }): JSX.Element {
  const { text } = useWording();
  const outcome = state.outcome.value;
  if (outcome?.kind === 'printed') return <PrintedBar printed={outcome} onNext={state.printNext} />;
  return (
    <OutcomeBar outcome={outcome} onUndo={() => void state.undo()}>
      {outcome?.kind === 'written' ? text('onePage.written', { sheet: outcome.sheet }) : null}
      {outcome?.kind === 'fixed' ? text('onePage.version.fixed', { version: outcome.version }) : null}
    </OutcomeBar>
  );
}

interface PrintedBarProps {
  readonly printed: PrintedPages;
  readonly onNext: () => Promise<void>;
}

function PrintedBar({ printed: { from, to, count }, onNext }: PrintedBarProps): JSX.Element {
  const { text } = useWording();
  const next = <Button onClick={() => void onNext()}>{text('onePage.printed.next')}</Button>;
  return (
    <MessageBar tone="info" {...(to < count ? { actions: next } : {})}>
      {text('onePage.printed', { from, to, count })}
    </MessageBar>
  );
}
