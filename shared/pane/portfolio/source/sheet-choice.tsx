// SheetChoice: the sheet, its header row, and what one row is.
import type { JSX } from 'preact';
import { isBlankCell } from '../../../model/cell';
import type { SheetMapping } from '../../../sheet/mapping/sheet-mapping';
import type { SheetData, SheetInfo } from '../../../workbook/port';
import { RadioGroup } from '../../controls/choice';
import { SelectField, type Option } from '../../controls/select-field';
import { useWording } from '../../shell/pane-context';
import type { SourceEdit } from '../../../jobs/source/source-edit';

export interface SheetChoiceProps {
  readonly mapping: SheetMapping;
  readonly sheets: readonly SheetInfo[];
  /** The top rows of the chosen sheet. */
  readonly top: SheetData | undefined;
  readonly onEdit: (edit: SourceEdit) => void;
}

const offeredRows = 15;
const cellsShown = 4;

function rowCells(top: SheetData, row: number): string {
  const cells = top.columns.map((column) => column.values[row] ?? null).filter((cell) => !isBlankCell(cell));
  return cells.slice(0, cellsShown).map(String).join(', ');
}

export function SheetChoice({ mapping, sheets, top, onEdit }: SheetChoiceProps): JSX.Element {
  const { text } = useWording();
  const rowCount = Math.min(offeredRows, Math.max(top?.rows ?? 0, mapping.headerRow + 1));
  const rows = Array.from({ length: rowCount }, (_, row): Option => {
    const cells = top === undefined ? '' : rowCells(top, row);
    return {
      value: String(row),
      text: text('source.headerRow.option', { row: row + 1, cells: cells === '' ? '–' : cells }),
    };
  });
  return (
    <>
      <div class="kam-fields">
        <SelectField
          label={text('source.sheet')}
          value={mapping.sheet}
          options={sheets.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(sheet) => onEdit({ kind: 'sheet', sheet })}
        />
        <SelectField
          label={text('source.headerRow')}
          value={String(mapping.headerRow)}
          options={rows}
          onChange={(row) => onEdit({ kind: 'headerRow', row: Number(row) })}
        />
      </div>
      <RadioGroup
        label={text('source.layout')}
        value={mapping.layout}
        options={[
          { value: 'accounts', text: text('source.layout.accounts') },
          {
            value: 'orderLines',
            text: text('source.layout.orderLines'),
            hint: text('source.layout.orderLines.hint'),
          },
        ]}
        onChange={(layout) => onEdit({ kind: 'layout', layout })}
      />
    </>
  );
}
