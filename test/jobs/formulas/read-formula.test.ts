// Formulas as people type them, read back; in the notation of either kind of workbook.
import { catalogue } from '../../../shared/functions/registry';
import { exampleCall } from '../../../shared/jobs/insert/example-call';
import { englishNotation, notationOf, shownFormula } from '../../../shared/jobs/formulas/formula-notation';
import { textOf } from '../../../shared/jobs/insert/plan-insertion';
import { readFormula } from '../../../shared/jobs/formulas/read-formula';
import type { FormulaTemplate } from '../../../shared/workbook/port';
import { openedInsertion } from '../insert/opened-insertion';

const comma = notationOf({ argumentSeparator: ';' });
const place = { sheet: 'own', row: 0, column: 0 };

async function read(text: string, notation = englishNotation) {
  const { snapshot } = await openedInsertion(
    [
      { id: 'own', name: 'Tu', cells: [] },
      { id: 'k', name: "Klienci '25", cells: [] },
      { id: 'ż', name: 'Żółty', cells: [] },
    ],
    place,
  );
  const formula = readFormula(text, { notation, sheets: snapshot.sheets, own: 'own' });
  return formula.ok ? textOf(snapshot, place, formula.value) : formula.error;
}

test.each([
  ['=KAM_ABC(B2:B9)', '=KAM_ABC(B2:B9)'],
  [' kam_abc ( b9:b2 , 80% , .95 ) ', '=KAM_ABC(B2:B9,0.8,0.95)'],
  ['=KAM_ABC($B$9:$B$2,8E-1)', '=KAM_ABC($B$2:$B$9,0.8)'],
  ["=KAM_ABC('Klienci ''25'!B2:B9)", "=KAM_ABC('Klienci ''25'!$B$2:$B$9)"],
  ['=KAM_ABC(żółty!B2:B9)', "=KAM_ABC('Żółty'!$B$2:$B$9)"],
  ['=KAM_ABC(Tu!B2:B9)', '=KAM_ABC(B2:B9)'],
  ['=KAM_CLASSIFY(B2:B9,,,0.2,,"pl")', '=KAM_CLASSIFY(B2:B9,,,0.2,,"pl")'],
  ['=KAM_SHARE(B2:B9,PRAWDA)', '=KAM_SHARE(B2:B9,TRUE)'],
  ['=KAM_TIME_PLAN(KAM_CLASSIFY(B2:B9),1600,,{6,3,1})', '=KAM_TIME_PLAN(KAM_CLASSIFY(B2:B9),1600,,{6,3,1})'],
  ['=PILLAR_SCORE(B2:E9)', '=PILLAR_SCORE(B2:E9)'],
  ['=SWOT_SCORE({"S";"W,;""x"""},{5;-3},{4;2.5})', '=SWOT_SCORE({"S";"W,;""x"""},{5;-3},{4;2.5})'],
])('%s', async (typed, written) => {
  expect(await read(typed)).toBe(written);
});

test('where the decimal sign is a comma', async () => {
  expect(await read('=KAM_TIME_PLAN(KAM_CLASSIFY(B2:B9;;;0,25);1600,5;;{0,5\\0,3\\0,2})', comma)).toBe(
    '=KAM_TIME_PLAN(KAM_CLASSIFY(B2:B9,,,0.25),1600.5,,{0.5,0.3,0.2})',
  );
  expect(await read('=SWOT_SCORE({"S";"W"};{5;3};{4;2,5})', comma)).toBe(
    '=SWOT_SCORE({"S";"W"},{5;3},{4;2.5})',
  );
});

test.each([
  ['', 'error.formulaNotRead'],
  ['=KAM_ABC(B2:B9', 'error.formulaNotRead'],
  ['=KAM_ABC(B2:B9)*2', 'error.formulaNotRead'],
  ['=KAM_ABC(B:B)', 'error.formulaNotRead'],
  ['=KAM_SCORE({1,2;3},{1,1})', 'error.formulaNotRead'],
  ['=SUM(B2:B9)', 'error.unknownFunction'],
  ['=KAM_ABC(Nigdzie!B2:B9)', 'error.unknownSheet'],
  ['=KAM_ABC("brak końca)', 'error.formulaNotRead'],
])('%s is refused: %s', async (typed, code) => {
  expect(await read(typed)).toMatchObject({ code });
});

test.each(catalogue.flatMap(({ id, examples }) => examples.map(({ name }) => [id, name] as const)))(
  '%s, example %s: shown in either notation and read back, it is the same formula',
  async (id, name) => {
    const definition = catalogue.find((one) => one.id === id)!;
    const example = definition.examples.find((one) => one.name === name)!;
    const call: FormulaTemplate = exampleCall(definition, example, 'pl');
    const { snapshot } = await openedInsertion([{ id: 'own', name: 'Tu', cells: [] }], place);
    const english = textOf(snapshot, place, call);
    for (const notation of [englishNotation, comma])
      expect(await read(shownFormula(english, notation), notation)).toBe(english);
  },
);
