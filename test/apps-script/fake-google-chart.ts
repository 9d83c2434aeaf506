// FakeGoogleChart: a chart over a fake sheet, and its builder, which takes only what Google's takes.
/// <reference types="google-apps-script" />
import { figuresOf, type AreaFigures } from '../hosts/area';
import type { FakeGoogleRange } from './fake-google-range';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What a chart shows, for tests to look at. */
export interface ChartLook {
  readonly type: string;
  readonly ranges: readonly AreaFigures[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly at: readonly [number, number];
}

const blank: ChartLook = { type: '', ranges: [], headers: 0, options: {}, at: [0, 0] };

export const chartGlobals = {
  ChartType: { COLUMN: 'COLUMN', BAR: 'BAR', COMBO: 'COMBO' },
  ChartMergeStrategy: { MERGE_COLUMNS: 'MERGE_COLUMNS', MERGE_ROWS: 'MERGE_ROWS' },
};

export class FakeGoogleChart implements Record<keyof Pick<Chart, 'getOptions' | 'modify'>, unknown> {
  constructor(readonly look: ChartLook) {}

  getOptions = () => ({ get: (name: string) => this.look.options[name] ?? null });
  modify = () => new FakeChartBuilder(this.look);
}

type Built =
  'addRange' | 'setChartType' | 'setNumHeaders' | 'setMergeStrategy' | 'setOption' | 'setPosition' | 'build';

export class FakeChartBuilder implements Record<keyof Pick<Builder, Built>, unknown> {
  constructor(private look: ChartLook = blank) {}

  private with(part: Partial<ChartLook>): this {
    this.look = { ...this.look, ...part };
    return this;
  }

  addRange(range: FakeGoogleRange): this {
    return this.with({ ranges: [...this.look.ranges, figuresOf(range.area)] });
  }

  setChartType(type: string): this {
    if (!(type in chartGlobals.ChartType)) throw new Error(`Invalid argument: ${type}`);
    return this.with({ type });
  }

  setNumHeaders(headers: number): this {
    if (!Number.isInteger(headers) || headers < 0) throw new Error('Invalid argument: headers');
    return this.with({ headers });
  }

  setMergeStrategy(strategy: string): this {
    if (!(strategy in chartGlobals.ChartMergeStrategy)) throw new Error('Invalid argument: mergeStrategy');
    return this;
  }

  setOption(name: string, value: unknown): this {
    if (value === undefined || value === null) throw new Error(`Invalid argument: ${name}`);
    return this.with({ options: { ...this.look.options, [name]: value } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (!(row >= 1 && column >= 1 && offsetX >= 0 && offsetY >= 0))
      throw new Error('Chart position is invalid.');
    return this.with({ at: [row - 1, column - 1] });
  }

  build(): FakeGoogleChart {
    if (this.look.ranges.length === 0 || this.look.at === blank.at)
      throw new Error('Charts need a range and a position.');
    return new FakeGoogleChart(this.look);
  }
}
