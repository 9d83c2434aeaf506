// SelfTestView: what the self-test does to the workbook, said before it runs; how far it is; and its report.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, LinkButton } from '../controls/button';
import { MessageBar } from '../controls/message-bar';
import { Card } from '../shell/card';
import { useWording } from '../shell/pane-context';
import { TaskView } from '../shell/task-view';
import { SelfTestReport } from './self-test-report';
import type { SelfTestState } from './self-test-state';

export interface SelfTestViewProps {
  readonly state: SelfTestState;
  readonly onBack: () => void;
}

export function SelfTestView({ state, onBack }: SelfTestViewProps): JSX.Element {
  const { text, message } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const task = state.tasks.current.value;
  const { value: report } = state.report;
  const { value: error } = state.error;
  // The button that was pressed is gone while the test runs.
  useEffect(() => {
    if (task !== null && document.activeElement === document.body) frame.current?.focus();
  }, [task === null]);
  return (
    <>
      <div>
        <LinkButton onClick={onBack}>{text('functions.back')}</LinkButton>
      </div>
      <Card title={text('page.selfTest')}>
        <div class="kam-stack" tabIndex={-1} ref={frame}>
          <p>{text('selfTest.intro')}</p>
          <p>{text('selfTest.will')}</p>
          <p>{text('selfTest.advice')}</p>
          <TaskView task={task} />
          {task !== null ? null : (
            <div class="kam-row">
              <Button appearance={report === null ? 'primary' : 'secondary'} onClick={() => void state.run()}>
                {text(report === null ? 'selfTest.run' : 'selfTest.again')}
              </Button>
            </div>
          )}
          {error === null ? null : <MessageBar tone="error">{message(error)}</MessageBar>}
          {report === null ? null : <SelfTestReport report={report} />}
        </div>
      </Card>
    </>
  );
}
