// The columns of exports are found by their headers and contents, in English and Polish, and never by guessing.
import { proposeMapping } from '../../shared/sheet/mapping/propose-mapping';
import type { MappingProposal } from '../../shared/sheet/mapping/sheet-mapping';
import { formatMessage } from '../../shared/text/format-message';
import type { Snapshot } from '../../shared/workbook/port';
import { valueOf } from '../../shared/workbook/contract-harness';
import { exportedSheets } from './exports';
import { sheetDataOf, snapshotOf } from './sheet-data';

function proposed(snapshot: Snapshot): MappingProposal {
  return valueOf(proposeMapping(snapshot), 'proposing');
}

describe.each(exportedSheets.map((one) => [one.name, one] as const))(
  '%s',
  (_, { rows, fields, refused = [], headerRow = 0 }) => {
    const proposal = proposed(snapshotOf(sheetDataOf(rows)));

    test('its columns are found', () => {
      const headers = Object.fromEntries(proposal.fields.map(({ field, header }) => [field, header]));
      expect(headers).toMatchObject(fields);
      expect(proposal.mapping.headerRow).toBe(headerRow);
      expect(proposal.mapping.layout).toBe('accounts');
    });

    test('what is not ours to take is refused, with the reason', () => {
      expect(proposal.refused.map(({ header }) => header)).toEqual(refused);
      for (const { reason } of proposal.refused)
        expect(formatMessage('en', reason.code, reason.params)).not.toMatch(/[{}]/);
    });

    test('every choice has a reason in both languages', () => {
      for (const { code, params } of [...proposal.reasons, ...proposal.fields.map(({ reason }) => reason)]) {
        expect(formatMessage('en', code, params)).not.toMatch(/[{}]/);
        expect(formatMessage('pl', code, params)).not.toMatch(/[{}]/);
      }
    });
  },
);

test('the account sheet is found among others, and our own tables and hidden sheets are not taken', () => {
  const list = [
    ['Klient', 'Obrót'],
    ['Alfa', 100],
  ];
  const notes = sheetDataOf([['Notes'], ['call Alfa']], 'Notes');
  const own = sheetDataOf(
    [
      ['Klient', 'Obrót', 'Godziny', 'Opiekun'],
      ['Alfa', 1, 2, 'x'],
    ],
    'KAM Accounts',
  );
  const hidden = sheetDataOf(
    [
      ['Klient', 'Obrót', 'Godziny'],
      ['Alfa', 1, 2],
    ],
    'Hidden',
  );
  const snapshot = snapshotOf(notes, own, hidden, sheetDataOf(list, 'Kontrahenci'));
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Hidden' ? { ...sheet, hidden: true } : sheet,
  );
  expect(proposed({ ...snapshot, sheets }).mapping.sheet).toBe('Kontrahenci');
});

test('a workbook without a list of accounts says so', () => {
  const proposal = proposeMapping(snapshotOf(sheetDataOf([['Notes'], ['call Alfa']], 'Notes')));
  expect(proposal).toMatchObject({ ok: false, error: { code: 'error.noAccountSheet' } });
});

test('a table that starts in the middle of the sheet is found', () => {
  const rows = [
    [null, null, null],
    [null, 'Client', 'Turnover'],
    [null, 'Alfa', 5],
    [null, 'Beta', 7],
  ];
  expect(proposed(snapshotOf(sheetDataOf(rows))).mapping).toMatchObject({
    headerRow: 1,
    fields: { account: 'c1', revenue: 'c2' },
  });
});
