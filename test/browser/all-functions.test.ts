// The sample «All functions» in the embedded workbook, where every formula is calculated, and in LibreOffice, which knows none of our functions.
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { distFolder } from './browser';
import { opensWorkbook } from './opened-in-tests';
import { readWithLibreOffice } from './libreoffice';

jest.setTimeout(240_000);

const start = opensWorkbook();

test.each([
  ['en-US', 'en'],
  ['pl-PL', 'pl'],
] as const)(
  'opened from the first run (%s): no cell shows an error, and spilled results equal those stored beside them',
  async (locale, language) => {
    const workbook = await start({ locale });
    await workbook.page.click('[data-sample=all-functions]');
    await workbook.opened(`all-functions.${language}.xlsx`);
    await workbook.settled();
    const { errors, formulas, differences } = await workbook.page.evaluate(async () => {
      const { workbook: port } = kamAutomation!;
      const listed = await port.read({ sheets: 'none' });
      if (!listed.ok) throw new Error(listed.error.code);
      const read = await port.read({ sheets: listed.value.sheets.map(({ id }) => id) });
      if (!read.ok) throw new Error(read.error.code);
      const found: string[] = [];
      const unlike: string[] = [];
      let count = 0;
      for (const { name, columns } of read.value.data)
        for (const column of columns) {
          count += Object.keys(column.formulas).length;
          for (const row of column.errors)
            found.push(`${name} ${column.id} ${String(row)}: ${String(column.values[row])}`);
        }
      // What a formula spilled, and one column further the same as values.
      for (const { name, columns } of read.value.data)
        columns.forEach((column, c) =>
          Object.keys(column.formulas)
            .map(Number)
            .forEach((row) => {
              let width = 1;
              while (columns[c + width]?.spilled.includes(row) === true) width++;
              let height = 1;
              while (column.spilled.includes(row + height)) height++;
              if (width === 1 && height === 1) return;
              for (let r = 0; r < height; r++)
                for (let w = 0; w < width; w++) {
                  const live = columns[c + w]?.values[row + r] || null;
                  const last = columns[c + w + width + 1]?.values[row + r] ?? null;
                  if (live !== last && !(live === null && last === 0))
                    unlike.push(`${name} ${String(row + r)}: ${String(live)} ≠ ${String(last)}`);
                }
            }),
        );
      return { errors: found, formulas: count, differences: unlike };
    });
    expect(errors).toEqual([]);
    expect(formulas).toBe(25);
    expect(differences).toEqual([]);
    await workbook.screenshot(`all-functions-${language}`);
  },
);

test('LibreOffice shows the last results though it knows none of the functions', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-all-functions-'));
  const file = path.join(folder, 'all.xlsx');
  writeFileSync(file, readFileSync(path.join(distFolder, 'embedded', 'samples', 'all-functions.en.xlsx')));
  const cells = Object.values(readWithLibreOffice(file)).flat();
  const shown = cells.flat();
  for (const text of ['not qualified: 2, 3', 'invest for growth', 'overdue by 12 days', 'attack: people (2)'])
    expect(shown.some((cell) => cell.includes(text))).toBe(true);
});
