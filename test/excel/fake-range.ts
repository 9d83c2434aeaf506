// FakeRange: a rectangle of cells of a fake worksheet.
import { gridOver } from '../hosts/area';
import { blankCell } from '../hosts/entered-cell';
import { OfficeError, type FakeContext } from './fake-context';
import { fakeConditionalFormats, fakeDataValidation, fakeFormat } from './fake-formats';
import { FakeObject } from './fake-object';
import { checkWritable, type ActOnPlace, type Place } from './fake-place';

const allRows = 1_048_576;
const allColumns = 16_384;
const mostCells = 5_000_000;

function grid(place: Place, cell: (row: number, column: number) => unknown): unknown[][] | null {
  return place.rows * place.columns > mostCells ? null : gridOver(place, cell);
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

export class FakeRange extends FakeObject<Place> {
  private readonly queued: ActOnPlace = (action, payload) => this.act(action, payload);
  readonly format = fakeFormat(this.queued);
  readonly dataValidation = fakeDataValidation(this.queued);
  readonly conditionalFormats = fakeConditionalFormats(this.queued);

  constructor(
    context: FakeContext,
    private readonly find: () => Place | null,
    mayBeNull = false,
  ) {
    super(context, find, readers, writers, mayBeNull);
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
          place.sheet.put(row, column, blankCell);
    });
  }

  select(): void {
    this.act(() => undefined);
  }
}
