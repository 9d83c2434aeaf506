// Recorded: what each host passes for the same cells. Excel by Office.js custom functions (data types on), Google Sheets by Apps Script,
// the embedded workbook by addin/embedded/univer/raw-argument. `serial` and the like are what a number column reads.

interface HostValue {
  readonly cell: string;
  readonly excel: unknown;
  readonly google: unknown;
  readonly embedded: unknown;
  /** What a number column, a yes/no column (with days) and a text column read: a value, or the code of the error. */
  readonly number: number | string;
  readonly yesNo: string;
  readonly text: string;
}

const refError = { type: 'Error', errorType: 'Ref', basicType: 'Error', basicValue: '#REF!' };
const money = {
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue: 1234.5,
  numberFormat: '# ##0,00 zł',
};
/** Google's Dates are made in another realm, at midnight of the script's own time zone. */
const leapDay = new Date(2024, 1, 29);

export const hostValues: readonly HostValue[] = [
  {
    cell: '12.5',
    excel: 12.5,
    google: 12.5,
    embedded: 12.5,
    number: 12.5,
    yesNo: 'error.notYesNo',
    text: '12.5',
  },
  { cell: '0', excel: 0, google: 0, embedded: 0, number: 0, yesNo: 'no', text: '0' },
  { cell: '1', excel: 1, google: 1, embedded: 1, number: 1, yesNo: 'yes', text: '1' },
  { cell: 'an empty cell', excel: '', google: '', embedded: null, number: NaN, yesNo: 'blank', text: '' },
  {
    cell: 'an empty cell of a data type',
    excel: { type: 'Empty', basicType: 'Empty', basicValue: '' },
    google: '',
    embedded: undefined,
    number: NaN,
    yesNo: 'blank',
    text: '',
  },
  {
    cell: 'spaces alone',
    excel: '  ',
    google: '\u00a0',
    embedded: ' ',
    number: NaN,
    yesNo: 'blank',
    text: '',
  },
  {
    cell: 'TRUE',
    excel: true,
    google: true,
    embedded: true,
    number: 'error.notANumber',
    yesNo: 'yes',
    text: 'true',
  },
  {
    cell: 'FALSE',
    excel: false,
    google: false,
    embedded: false,
    number: 'error.notANumber',
    yesNo: 'no',
    text: 'false',
  },
  {
    cell: 'money of a data type',
    excel: money,
    google: 1234.5,
    embedded: 1234.5,
    number: 1234.5,
    yesNo: 'error.notYesNo',
    text: '1234.5',
  },
  {
    cell: '29 February 2024',
    excel: 45351,
    google: leapDay,
    embedded: 45351,
    number: 45351,
    yesNo: 'yes',
    text: '45351',
  },
  {
    cell: 'a number stored as text',
    excel: '1 234,50 zł',
    google: '1 234,50 zł',
    embedded: '1 234,50 zł',
    number: 1234.5,
    yesNo: 'error.notYesNo',
    text: '1 234,50 zł',
  },
  {
    cell: '#REF!',
    excel: refError,
    google: '#REF!',
    embedded: { error: '#REF!' },
    number: 'error.errorCell',
    yesNo: 'error.errorCell',
    text: 'error.errorCell',
  },
  {
    cell: '#N/A',
    excel: { ...refError, errorType: 'NotAvailable', basicValue: '#N/A' },
    google: '#N/A',
    embedded: { error: '#N/A' },
    number: 'error.errorCell',
    yesNo: 'error.errorCell',
    text: 'error.errorCell',
  },
  {
    cell: 'a word',
    excel: 'brak',
    google: 'brak',
    embedded: 'brak',
    number: 'error.notANumber',
    yesNo: 'error.notYesNo',
    text: 'brak',
  },
  {
    cell: 'a formula as text',
    excel: '=cmd|x',
    google: '=cmd|x',
    embedded: '=cmd|x',
    number: 'error.notANumber',
    yesNo: 'error.notYesNo',
    text: '=cmd|x',
  },
];

/** An optional argument that was left out, in the middle and at the end. */
export const omittedArguments: readonly (readonly [string, unknown])[] = [
  ['Excel, left out at the end', undefined],
  ['Excel, left out in the middle', null],
  ['Excel, an empty cell given', ''],
  ['Google, left out', undefined],
  ['Google, an empty cell given', ''],
  ['embedded, left out', undefined],
  ['embedded, an empty cell given', null],
];
