// FunctionsSurroundings: what the page Functions has around it.
import type { ReadonlySignal } from '@preact/signals-core';
import type { Language } from '../../model/language';
import type { PaneHost } from '../../workbook/port';
import type { PortfolioState } from '../portfolio/portfolio-state';
import type { Beat } from '../../jobs/running/time-slices';

export interface FunctionsSurroundings {
  readonly host: PaneHost;
  readonly language: ReadonlySignal<Language>;
  readonly portfolio: PortfolioState;
  /** The workbook was changed by us: what was read is out of date. */
  readonly onChanged: () => Promise<void>;
  readonly beat: Beat;
}
