// docs/method.md: every formula in its blocks gives what stands behind it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../shared/model/cell';
import { catalogue } from '../../shared/functions/registry';
import { evaluateCall } from '../../shared/jobs/formulas/evaluate-call';
import { englishNotation } from '../../shared/jobs/formulas/formula-notation';
import { readFormula } from '../../shared/jobs/formulas/read-formula';
import type { FormulaArgument, FormulaTemplate, Snapshot } from '../../shared/workbook/port';

const page = readFileSync(path.resolve(__dirname, '../../docs/method.md'), 'utf8');
const blocks = [...page.matchAll(/^```\n([^]*?)^```$/gm)].map(([, block = '']) => block);
const lines = blocks.flatMap((block) => block.trim().split('\n'));
const names = new Map(
  lines.flatMap((line) => {
    const [, name = '', array = ''] = /^(\w+) := (\{.*\})$/.exec(line) ?? [];
    return name === '' ? [] : [[name, array] as const];
  }),
);

interface Worked {
  readonly formula: string;
  readonly sign: string;
  readonly result: string;
}
const worked = lines.flatMap((line): Worked[] => {
  const [, formula, sign, result] = /^(=.*) ([→≈]) (.*)$/.exec(line) ?? [];
  return formula === undefined || sign === undefined || result === undefined
    ? []
    : [{ formula, sign, result }];
});

function callOf(formula: string): FormulaTemplate {
  const written = formula.replace(/(?<=[(,])\w+(?=[,)])/g, (name) => names.get(name) ?? name);
  const call = readFormula(written, { notation: englishNotation, sheets: [], own: null });
  if (!call.ok) throw new Error(`${formula}: ${call.error.code}`);
  return call.value;
}

const nothing: Snapshot = {
  version: '',
  request: { sheets: 'none' },
  sheets: [],
  data: [],
  selection: null,
  locale: { language: 'en', argumentSeparator: ',' },
};

/** The result as it is written: an array, a number, a text. */
function cellsWritten(result: string): readonly (readonly CellValue[])[] {
  const [arg] = callOf(`=KAM_SHARE(${result})`).args as [FormulaArgument];
  if (arg.kind === 'grid') return arg.rows;
  if (arg.kind === 'value') return [[arg.value]];
  throw new Error(`${result} is no result`);
}

const decimalsOf = (result: string): number =>
  Math.max(...[...result.matchAll(/\.(\d+)/g)].map(([, digits = '']) => digits.length));

test.each(worked)('$formula', ({ formula, sign, result }) => {
  const got = evaluateCall(callOf(formula), nothing, '');
  if (!got.ok) throw new Error(got.message);
  const written = cellsWritten(result);
  expect(got.cells.map((row) => row.length)).toEqual(written.map((row) => row.length));
  written.forEach((row, r) =>
    row.forEach((cell, c) => {
      const found = got.cells[r]?.[c];
      if (typeof cell === 'number') expect(found).toBeCloseTo(cell, sign === '→' ? 9 : decimalsOf(result));
      else expect(found).toBe(cell);
    }),
  );
});

test('every block is read, and every function that the page defines has a worked number', () => {
  expect(lines.filter((line) => !line.startsWith('=') && !/^\w+ := /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('=')).length).toBe(worked.length);
  const told = catalogue.map(({ id }) => id).filter((id) => new RegExp(`^### .*${id}\\(`, 'm').test(page));
  expect(told.length).toBeGreaterThanOrEqual(25);
  expect(told.filter((id) => !worked.some(({ formula }) => formula.startsWith(`=${id}(`)))).toEqual([]);
});
