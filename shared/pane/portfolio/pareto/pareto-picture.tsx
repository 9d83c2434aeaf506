// ParetoPicture: the picture with its title, legend and description in words, and the same figures as a table for whoever wants them.
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Concentration } from '../../../method/portfolio/concentration';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { useWidth } from '../../controls/use-width';
import { useWording } from '../../shell/pane-context';
import { paretoMilestones } from '../../../method/portfolio/pareto-milestones';
import { ParetoChart } from './pareto-chart';
import { ParetoTable } from './pareto-table';

export interface ParetoPictureProps {
  readonly portfolio: Portfolio;
  readonly concentration: Concentration;
}

function Legend(): JSX.Element {
  const { text } = useWording();
  return (
    <ul class="kam-legend kam-small">
      <li class="kam-legend-strategic">{text('pareto.legend.strategic')}</li>
      <li class="kam-legend-normal">{text('pareto.legend.normal')}</li>
      <li class="kam-legend-line">{text('pareto.legend.line')}</li>
    </ul>
  );
}

export function ParetoPicture({ portfolio, concentration }: ParetoPictureProps): JSX.Element {
  const { text, percent, compact } = useWording();
  const { pareto, customers, largest, top } = concentration;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const milestones = useMemo(() => paretoMilestones(portfolio.accounts.value, portfolio.order), [portfolio]);
  const words = {
    rankAxis: text('pareto.rankAxis'),
    mark: text('pareto.mark', { n: pareto }),
    percent: (share: number) => percent(share, 0),
    value: compact,
  };
  return (
    <figure class="kam-pareto">
      <h3 class="kam-subheading">{text('pareto.title')}</h3>
      <div class="kam-pareto-axes kam-small kam-soft" aria-hidden="true">
        <span>{text('pareto.shareAxis')}</span>
        <span>{text('pareto.valueAxis')}</span>
      </div>
      <div
        class="kam-pareto-frame"
        role="img"
        aria-label={text('pareto.description', {
          pareto,
          customers,
          largest: percent(largest),
          top: percent(top),
        })}
        ref={frame}
      >
        {width === 0 ? null : (
          <ParetoChart
            points={portfolio.pareto}
            width={width}
            customers={customers}
            pareto={pareto}
            words={words}
          />
        )}
      </div>
      <figcaption class="kam-pareto-words">
        <Legend />
        <ParetoTable milestones={milestones} />
      </figcaption>
    </figure>
  );
}
