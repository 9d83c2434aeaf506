// ParetoPicture: the picture with its title, legend and description in words, and the same figures as a table for whoever wants them.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWidth } from '../../controls/use-width';
import { useWording } from '../../shell/pane-context';
import { paretoPlot } from './pareto-plot';
import type { ParetoShape } from './pareto-shape';
import { ParetoTable } from './pareto-table';

export interface ParetoPictureProps {
  readonly shape: ParetoShape;
  /** How many accounts, largest first, make 80%. */
  readonly pareto: number;
  /** What the picture shows, in a sentence. */
  readonly description: string;
}

export function ParetoPicture({ shape, pareto, description }: ParetoPictureProps): JSX.Element {
  const { text, percent, compact, language } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useLayoutEffect(() => {
    if (width === 0 || frame.current === null) return;
    const words = {
      rankAxis: text('pareto.rankAxis'),
      shareAxis: text('pareto.shareAxis'),
      valueAxis: text('pareto.valueAxis'),
      percent: (share: number) => percent(share, 0),
      value: compact,
    };
    const svg = paretoPlot(shape, { width, pareto, words });
    svg.setAttribute('aria-hidden', 'true');
    frame.current.replaceChildren(svg);
  }, [width, shape, pareto, language]);
  return (
    <figure class="kam-pareto">
      <h3 class="kam-subheading">{text('pareto.title')}</h3>
      <div class="kam-pareto-axes kam-small kam-soft" aria-hidden="true">
        <span>{text('pareto.shareAxis')}</span>
        <span>{text('pareto.valueAxis')}</span>
      </div>
      <div class="kam-pareto-frame" role="img" aria-label={description} ref={frame} />
      <figcaption class="kam-stack">
        <ul class="kam-legend kam-small">
          <li class="kam-legend-strategic">{text('pareto.legend.strategic')}</li>
          <li class="kam-legend-normal">{text('pareto.legend.normal')}</li>
          <li class="kam-legend-line">{text('pareto.legend.line')}</li>
        </ul>
        <ParetoTable shape={shape} />
      </figcaption>
    </figure>
  );
}
