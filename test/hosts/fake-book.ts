// FakeBook: the sheets of a fake host, calculated after every change.
import { gridOver } from './area';
import { evaluateFormula, type Notation } from './evaluate-formula';
import { FakeSheet } from './fake-sheet';

export class FakeBook {
  sheets: FakeSheet[] = [];
  activeSheet: FakeSheet | undefined;
  activeCell = { row: 0, column: 0 };
  private made = 0;

  constructor(
    private readonly notation: Notation,
    private readonly blockedSpill: '#SPILL!' | '#REF!',
    private readonly idOf: (number: number) => string,
  ) {}

  add(name: string, place = this.sheets.length): FakeSheet {
    if (this.find(name) !== undefined) throw new Error(`a sheet named ${name} exists`);
    const sheet = new FakeSheet(this.idOf(++this.made), name, this.blockedSpill);
    this.sheets.splice(place, 0, sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  find(key: string): FakeSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name === key);
  }

  rename(sheet: FakeSheet, name: string): void {
    if (this.find(name) !== undefined) throw new Error(`a sheet named ${name} exists`);
    sheet.name = name;
  }

  remove(sheet: FakeSheet): void {
    if (this.sheets.length === 1) throw new Error('the last sheet cannot be removed');
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.activeSheet === sheet) this.activeSheet = this.sheets[0];
  }

  calculate(): void {
    for (const sheet of this.sheets) {
      sheet.calculate((formula, own) =>
        evaluateFormula(
          formula,
          (name, area) => {
            const from = name === undefined ? own : this.find(name);
            return gridOver(area, (row, column) => from?.valueAt(row, column) ?? null);
          },
          this.notation,
        ),
      );
    }
  }
}
