// FakeRange: a rectangle of cells of a fake worksheet.
import type { Area, FakeSheet, FakeWordLook } from '../hosts/fake-sheet';
import { OfficeError, type FakeContext } from './fake-context';
import { FakeObject } from './fake-object';

export interface Place extends Area {
  readonly sheet: FakeSheet;
}

const allRows = 1_048_576;
const allColumns = 16_384;
const mostCells = 5_000_000;

function grid(place: Place, cell: (row: number, column: number) => unknown): unknown[][] | null {
  if (place.rows * place.columns > mostCells) return null;
  return Array.from({ length: place.rows }, (_, r) =>
    Array.from({ length: place.columns }, (__, c) => cell(place.row + r, place.column + c)),
  );
}

/** Text cells that begin with `=` show it in `formulas` as well; spilled cells show what their formula shows. */
function formulaShown({ sheet }: Place, row: number, column: number): unknown {
  return sheet.cell(row, column).formula ?? sheet.valueAt(row, column) ?? '';
}

const readers = {
  values: (place: Place) => grid(place, (row, column) => place.sheet.valueAt(row, column) ?? ''),
  formulas: (place: Place) => grid(place, (row, column) => formulaShown(place, row, column)),
  numberFormat: (place: Place) => grid(place, (row, column) => place.sheet.cell(row, column).format),
  rowIndex: (place: Place) => place.row,
  columnIndex: (place: Place) => place.column,
  rowCount: (place: Place) => place.rows,
  columnCount: (place: Place) => place.columns,
};

function checkWritable({ sheet }: Place): void {
  if (sheet.isProtected) throw new OfficeError('AccessDenied', `the sheet ${sheet.name} is protected`);
}

function write(place: Place, value: unknown): void {
  checkWritable(place);
  const lines = value as unknown[][];
  if (
    !Array.isArray(lines) ||
    lines.length !== place.rows ||
    lines.some((line) => line.length !== place.columns)
  )
    throw new OfficeError('InvalidArgument', 'the values have another shape than the range');
  lines.forEach((line, r) =>
    line.forEach((input, c) => {
      // null means: leave as it is. A spilled cell takes no value.
      if (input !== null) place.sheet.enter(place.row + r, place.column + c, input);
    }),
  );
}

const writers = {
  values: write,
  formulas: write,
  numberFormat: (place: Place, format: unknown) => {
    checkWritable(place);
    for (let row = place.row; row < Math.min(place.row + place.rows, 100_000); row++)
      for (let column = place.column; column < place.column + place.columns; column++)
        place.sheet.format(row, column, String(format));
  },
};

/** Looks are taken note of as long as they are asked for in the right way. */
function fakeFormat(range: FakeRange) {
  const accept = (check: (value: unknown) => boolean) => ({
    set: (value: unknown) =>
      range.act((place) => {
        checkWritable(place);
        if (!check(value)) throw new OfficeError('InvalidArgument', JSON.stringify(value));
      }, value),
  });
  const isText = (value: unknown) => typeof value === 'string';
  const isColor = (value: unknown) => /^#[0-9A-F]{6}$/i.test(String(value));
  const object = (properties: Record<string, (value: unknown) => boolean>, rest: object = {}) =>
    Object.defineProperties(
      rest,
      Object.fromEntries(Object.entries(properties).map(([name, check]) => [name, accept(check)])),
    );
  return object(
    { columnWidth: (value) => Number(value) > 0 && Number(value) < 1_800, horizontalAlignment: isText },
    {
      font: object({ bold: (value) => typeof value === 'boolean' }),
      fill: object({ color: isColor }),
      borders: { getItem: () => object({ style: isText, color: isColor }) },
    },
  );
}

export class FakeRange extends FakeObject<Place> {
  readonly format = fakeFormat(this);
  readonly dataValidation: object;
  readonly conditionalFormats: object;

  constructor(
    context: FakeContext,
    private readonly find: () => Place | null,
    mayBeNull = false,
  ) {
    super(context, find, readers, writers, mayBeNull);
    this.conditionalFormats = this.formats();
    this.dataValidation = Object.defineProperty({}, 'rule', {
      set: (rule: { list: { source: string } }) =>
        this.act((place) => {
          checkWritable(place);
          if (rule.list.source.length > 255) throw new OfficeError('InvalidArgument', 'the list is too long');
        }, rule),
    });
  }

  /** Formats over an area, of which `clearAll` takes away those that stand in the range alone. */
  private formats(): object {
    const isColor = (value: unknown) => /^#[0-9A-F]{6}$/i.test(String(value));
    const operators = ['EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'Between'];
    return {
      clearAll: () =>
        this.act(({ sheet, row, column, rows, columns }) => {
          sheet.looks = sheet.looks.filter(
            ({ area: [r, c, rs, cs] }) =>
              r < row || c < column || r + rs > row + rows || c + cs > column + columns,
          );
        }, null),
      add: (type: string) => {
        if (type !== 'CellValue') throw new OfficeError('InvalidArgument', type);
        const look: FakeWordLook = { area: [0, 0, 0, 0], rule: '', fill: '', font: '' };
        this.act((place) => {
          checkWritable(place);
          look.area = [place.row, place.column, place.rows, place.columns];
          place.sheet.looks.push(look);
        }, type);
        const set = (check: (value: unknown) => boolean, take: (value: unknown) => void) => ({
          set: (value: unknown) =>
            this.act(() => {
              if (!check(value)) throw new OfficeError('InvalidArgument', JSON.stringify(value));
              take(value);
            }, value),
        });
        const color = (part: 'fill' | 'font') =>
          Object.defineProperty(
            {},
            'color',
            set(isColor, (value) => (look[part] = String(value))),
          );
        const cellValue = { format: { fill: color('fill'), font: color('font') } };
        const isRule = (rule: unknown) =>
          operators.includes((rule as { operator: string }).operator) &&
          (rule as { formula1: string }).formula1.startsWith('=');
        return {
          cellValue: Object.defineProperty(
            cellValue,
            'rule',
            set(isRule, (rule) => (look.rule = (rule as { formula1: string }).formula1)),
          ),
        };
      },
    };
  }

  private derived(change: (place: Place) => Place | null, mayBeNull = false): FakeRange {
    return new FakeRange(
      this.context,
      () => {
        const place = this.find();
        return place === null ? null : change(place);
      },
      mayBeNull,
    );
  }

  getEntireRow(): FakeRange {
    return this.derived((place) => ({ ...place, column: 0, columns: allColumns }));
  }

  getEntireColumn(): FakeRange {
    return this.derived((place) => ({ ...place, row: 0, rows: allRows }));
  }

  getUsedRangeOrNullObject(): FakeRange {
    return this.derived((place) => {
      const used = place.sheet.used();
      const rows = Math.min(place.row + place.rows, used.rows) - place.row;
      const columns = Math.min(place.column + place.columns, used.columns) - place.column;
      return rows > 0 && columns > 0 ? { ...place, rows, columns } : null;
    }, true);
  }

  getSpillingToRangeOrNullObject(): FakeRange {
    return this.derived((place) => {
      const area = place.sheet.spillFrom(place.row, place.column);
      return area === undefined ? null : { ...area, sheet: place.sheet };
    }, true);
  }

  getTables() {
    return {
      getCount: () => {
        const result: { value?: number } = {};
        this.act((place) => (result.value = place.sheet.isInTable(place) ? 1 : 0));
        return result;
      },
    };
  }

  private entireRows(place: Place): Place {
    checkWritable(place);
    if (place.columns !== allColumns) throw new OfficeError('InvalidArgument', 'whole rows only');
    return place;
  }

  insert(): FakeRange {
    this.act((place) => place.sheet.insertRows(this.entireRows(place).row, place.rows));
    return this;
  }

  delete(): void {
    this.act((place) => place.sheet.removeRows(this.entireRows(place).row, place.rows));
  }

  clear(): void {
    this.act((place) => {
      checkWritable(place);
      const { rows } = place.sheet.used();
      for (let row = place.row; row < rows; row++)
        for (let column = place.column; column < place.column + place.columns; column++)
          place.sheet.put(row, column, { value: null, formula: null, format: 'General' });
    });
  }

  select(): void {
    this.act(() => undefined);
  }
}
