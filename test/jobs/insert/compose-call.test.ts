// Every function's call with the columns of «Przykład» filled in: what it is, and that it gives a result.
import { catalogue, functionById } from '../../../shared/functions/registry';
import { composeCall } from '../../../shared/jobs/insert/compose-call';
import { planInsertion, textOf } from '../../../shared/jobs/insert/plan-insertion';
import { valueOf } from '../../../shared/workbook/contract-harness';
import { przykladSheet } from '../../pane/functions/przyklad-sheet';
import { context, openedInsertion } from './opened-insertion';

const blankSheet = { id: 'blank', name: 'Wyniki', cells: [] };
const onBlank = { sheet: 'blank', row: 1, column: 2 };

async function opened(place = onBlank) {
  return openedInsertion([await przykladSheet(), blankSheet], place);
}

const value = "'Kontrahenci'!$H$5:$H$244";
const classes = `KAM_CLASSIFY(${value},'Kontrahenci'!$J$5:$J$244)`;
const composed: Readonly<Record<string, string>> = {
  KAM_CLASSIFY: `=KAM_CLASSIFY(${value},'Kontrahenci'!$J$5:$J$244)`,
  KAM_EXPLAIN: `=KAM_EXPLAIN(${value},'Kontrahenci'!$J$5:$J$244)`,
  KAM_SHARE: `=KAM_SHARE(${value})`,
  KAM_ABC: `=KAM_ABC(${value})`,
  KAM_CONCENTRATION: `=KAM_CONCENTRATION(${value})`,
  KAM_WALLET: `=KAM_WALLET(${value},'Kontrahenci'!$M$5:$M$244)`,
  KAM_POTENTIAL: `=KAM_POTENTIAL(${value},'Kontrahenci'!$M$5:$M$244)`,
  KAM_TIME_PLAN: `=KAM_TIME_PLAN(${classes},1600)`,
  KAM_TIME_GAP: `=KAM_TIME_GAP(${classes},'Kontrahenci'!$K$5:$K$244)`,
};

test.each(catalogue.map(({ id }) => id))(
  '%s: composed, written, and the worksheet shows the result that the preview showed',
  async (id) => {
    const { workbook, snapshot, accounts, read } = await opened();
    const { call, missing, filled } = composeCall(functionById(id)!, {
      ...context,
      accounts,
      place: onBlank,
    });
    const { changes, formula, cells } = valueOf(
      planInsertion(snapshot, call, 'formulas', { spill: true }),
      'planning',
    );
    if (composed[id] !== undefined) expect(formula).toBe(composed[id]);
    expect(composed[id] === undefined).toBe(missing.length > 0);
    if (composed[id] !== undefined) expect(filled.length).toBeGreaterThan(0);
    const receipt = await workbook.apply(changes, snapshot);
    expect(receipt).toMatchObject({ ok: true });
    const { data } = await read();
    const written = data.find(({ id: sheet }) => sheet === 'blank')!.columns;
    expect(cells.map((line, r) => line.map((_, c) => written[2 + c]?.values[1 + r] ?? ''))).toEqual(
      cells.map((line) => line.map((cell) => cell ?? '')),
    );
  },
);

test('beside the accounts, in the header row, ranges begin with the header and the result is named', async () => {
  const place = { sheet: 'accounts', row: 3, column: 16 };
  const { snapshot, accounts } = await opened(place);
  const { call } = composeCall(functionById('KAM_CLASSIFY')!, {
    ...context,
    accounts,
    place,
    language: 'pl',
  });
  expect(textOf(snapshot, place, call)).toBe('=KAM_CLASSIFY(H4:H244,J4:J244,,,,"pl")');
  const planned = planInsertion(snapshot, call, 'formulas', { spill: true });
  expect(planned).toMatchObject({ ok: true, value: { from: 'Q4', to: 'Q244', notes: [] } });
  expect(planned.ok && planned.value.cells[0]).toEqual(['Klasa KAM']);
});

test('settings that are not the defaults are in the call', async () => {
  const { snapshot, accounts } = await opened();
  const settings = {
    ...context.settings,
    strategicShare: 0.2,
    timeSplit: [0.5, 0.4, 0.1],
    abc: [0.7, 0.9],
  } as const;
  const text = (id: string) =>
    textOf(
      snapshot,
      onBlank,
      composeCall(functionById(id)!, { ...context, settings, accounts, place: onBlank }).call,
    );
  expect(text('KAM_ABC')).toBe(`=KAM_ABC(${value},0.7,0.9)`);
  expect(text('KAM_TIME_PLAN')).toBe(
    `=KAM_TIME_PLAN(KAM_CLASSIFY(${value},'Kontrahenci'!$J$5:$J$244,,0.2),1600,,{0.5,0.4,0.1})`,
  );
});

test('a column that is missing is named, and a column chosen for it is taken', async () => {
  const { snapshot, accounts } = await opened();
  const moves = functionById('KAM_MOVES')!;
  const first = composeCall(moves, { ...context, accounts, place: onBlank });
  expect(first.missing).toEqual(['recorded']);
  expect(first.call.args.slice(0, 2)).toMatchObject([{ kind: 'grid' }, { kind: 'grid' }]);
  expect(first.filled.map(({ parameter }) => parameter)).toEqual(['value', 'potential', 'interest']);
  const chosen = composeCall(moves, { ...context, accounts, place: onBlank, chosen: { recorded: 'c4' } });
  expect(chosen.missing).toEqual([]);
  expect(chosen.filled[0]).toEqual({ parameter: 'recorded', column: 'c4', from: 'Branża' });
  expect(textOf(snapshot, onBlank, chosen.call)).toBe(
    `=KAM_MOVES('Kontrahenci'!$E$5:$E$244,${value},'Kontrahenci'!$M$5:$M$244,'Kontrahenci'!$J$5:$J$244)`,
  );
});

test('hours that are not mapped are the example’s, and this is said', async () => {
  const { snapshot, accounts } = await opened();
  const plan = functionById('KAM_TIME_PLAN')!;
  const { call, missing } = composeCall(plan, { ...context, accounts, place: onBlank, hours: null });
  expect([textOf(snapshot, onBlank, call), missing]).toEqual([composed['KAM_TIME_PLAN'], ['hours']]);
  expect(composeCall(plan, { ...context, accounts, place: onBlank }).missing).toEqual([]);
});

test('a column that the user does not want is left out', async () => {
  const { snapshot, accounts } = await opened();
  const { call } = composeCall(functionById('KAM_CLASSIFY')!, {
    ...context,
    accounts,
    place: onBlank,
    chosen: { interest: null },
  });
  expect(textOf(snapshot, onBlank, call)).toBe(`=KAM_CLASSIFY(${value})`);
});

test('without an account sheet every function has the values of its example', async () => {
  const { snapshot, accounts } = await openedInsertion([blankSheet], onBlank);
  expect(accounts).toBeNull();
  for (const definition of catalogue) {
    const { call } = composeCall(definition, { ...context, accounts, place: onBlank });
    const planned = planInsertion(snapshot, call, 'formulas', { spill: true });
    expect([definition.id, planned.ok]).toEqual([definition.id, true]);
  }
});
