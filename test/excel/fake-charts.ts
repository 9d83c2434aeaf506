// FakeCharts: the charts of a fake worksheet: what they are made of, how they look, where they stand; only what Excel takes.
import { figuresOf } from '../hosts/area';
import type { FakeChartLook, FakeSheet } from '../hosts/fake-sheet';
import { OfficeError, type FakeContext } from './fake-context';
import { FakeObject } from './fake-object';
import type { FakeRange } from './fake-range';
import { isNumber, isText, isYesOrNo, settable } from './settable';

const chartTypes = ['ColumnClustered', 'BarStacked100'];

let made = 0;

const areaOf = (range: FakeRange) => figuresOf(range.current()!);

export class FakeChart extends FakeObject<FakeChartLook> {
  constructor(
    context: FakeContext,
    find: () => FakeChartLook | null,
    private readonly remove: () => void,
    mayBeNull = false,
  ) {
    super(
      context,
      find,
      { id: (look) => look.id, name: (look) => look.name },
      { name: (look, value) => (look.name = String(value)) },
      mayBeNull,
    );
  }

  private readonly queued = (step: () => void, payload: unknown) => this.context.enqueue(step, payload);
  private note = (name: string) => (part: string, value: unknown) =>
    (this.current()!.options[`${name}.${part}`] = value);

  readonly title = settable(this.queued, { text: isText }, this.note('title'));
  readonly legend = settable(this.queued, { position: (value) => value === 'Bottom' }, this.note('legend'));
  readonly axes = {
    categoryAxis: settable(this.queued, { reversePlotOrder: isYesOrNo }, this.note('categoryAxis')),
    getItem: (type: string, group: string) =>
      settable(
        this.queued,
        { minimum: isNumber, maximum: isNumber, numberFormat: isText },
        this.note(`${type}.${group}`),
      ),
  };
  readonly series = {
    getItemAt: (index: number) => this.seriesAt(index),
    add: (name: string) => {
      const index = this.added++;
      this.context.enqueue(() => this.current()!.series.push({ name }), name);
      return this.seriesAt(index);
    },
  };
  private added = 1;

  private seriesAt(index: number): object {
    const change = (name: string, value: unknown) => {
      const { series } = this.current()!;
      if (series[index] === undefined) throw new OfficeError('ItemNotFound', `series ${String(index)}`);
      series[index] = { ...series[index], [name]: value };
    };
    const ranged = (name: string) => (range: FakeRange) =>
      this.context.enqueue(() => change(name, areaOf(range)));
    return settable(this.queued, { name: isText, chartType: isText, axisGroup: isText }, change, {
      setValues: ranged('values'),
      setXAxisValues: ranged('labels'),
    });
  }

  setPosition(from: FakeRange, to: FakeRange): void {
    this.act((look) => {
      const [row, column] = areaOf(from);
      const [lastRow, lastColumn] = areaOf(to);
      look.at = [row, column, lastRow - row + 1, lastColumn - column + 1];
    });
  }

  delete(): void {
    this.act(() => this.remove());
  }
}

export class FakeCharts {
  #items: FakeChart[] | undefined;

  constructor(
    private readonly context: FakeContext,
    private readonly find: () => FakeSheet | null,
  ) {}

  private chart(find: () => FakeChartLook | null, mayBeNull = false): FakeChart {
    return new FakeChart(
      this.context,
      find,
      () => {
        const sheet = this.find();
        const look = find();
        if (sheet !== null && look !== null) sheet.charts.splice(sheet.charts.indexOf(look), 1);
      },
      mayBeNull,
    );
  }

  add(type: string, source: FakeRange, by: string): FakeChart {
    const look: FakeChartLook = {
      id: `{chart ${String(++made)}}`,
      type,
      name: '',
      source: [0, 0, 0, 0],
      series: [],
      at: [0, 0, 0, 0],
      options: {},
    };
    this.context.enqueue(() => {
      if (!chartTypes.includes(type) || by !== 'Columns') throw new OfficeError('InvalidArgument', type);
      const area = areaOf(source);
      // Excel makes a series of each column but the first, or of the only one.
      const count = Math.max(1, area[3] - 1);
      Object.assign(look, { source: area, series: Array.from({ length: count }, () => ({})) });
      this.find()!.charts.push(look);
    });
    return this.chart(() => look);
  }

  private named = (name: string) => () => this.find()?.charts.find((look) => look.name === name) ?? null;

  getItem(name: string): FakeChart {
    return this.chart(this.named(name));
  }

  getItemOrNullObject(name: string): FakeChart {
    return this.chart(this.named(name), true);
  }

  load(names: string): this {
    const name = names.slice('items/'.length);
    if (!['items/name', 'items/id'].includes(names)) throw new OfficeError('InvalidArgument', names);
    this.context.enqueue(() => {
      this.#items = (this.find()?.charts ?? []).map((look) => this.chart(() => look).fetch([name]));
    });
    return this;
  }

  get items(): readonly FakeChart[] {
    if (this.#items === undefined) throw new OfficeError('PropertyNotLoaded', 'items');
    return this.#items;
  }
}
