// TimeCard: where the selling time went, or how to get to see it.
import type { JSX } from 'preact';
import type { TimeGap } from '../../../method/time/time-gap';
import { Button } from '../../controls/button';
import { Card } from '../../shell/card';
import { useWording } from '../../shell/pane-context';
import { TimeTable } from './time-table';

export interface TimeCardProps {
  /** Null where no hours are mapped or spent. */
  readonly time: TimeGap | null;
  readonly onMapHours: () => void;
}

export function TimeCard({ time, onMapHours }: TimeCardProps): JSX.Element {
  const { text } = useWording();
  return (
    <Card title={text('time.title')}>
      {time === null ? (
        <>
          <p>{text('time.missing')}</p>
          <div class="kam-row">
            <Button onClick={onMapHours}>{text('time.missing.action')}</Button>
          </div>
        </>
      ) : (
        <TimeTable gap={time} />
      )}
    </Card>
  );
}
