// sheetMessagesEn: texts of reading the user's sheets: errors, and why columns were mapped as they were, in English.

/** By its key each text, the source of keys and placeholders for the Polish one. */
export const sheetMessagesEn = {
  'error.noAccountSheet':
    'No sheet looks like a list of accounts: one with a row of headers, a column of names and a column of what they bring.',
  'error.noNameColumn': 'Choose the column of “{sheet}” that holds the names of the accounts.',
  'error.noValueColumn':
    'Choose the column of “{sheet}” that says what the accounts bring: revenue or margin.',
  'error.noAccountRows': 'The sheet “{sheet}” has no accounts under its header.',
  'error.badCells':
    '{count} {count|cell|cells} of “{sheet}” cannot be read. Correct them, or leave their rows out.',
  'error.rowsLeftOut':
    '{count} {count|row was|rows were} left out because a cell in {count|it|them} cannot be read.',
  'error.totalRowsLeftOut': '{count} {count|total row was|total rows were} found and left out: row {rows}.',
  'error.rowsWithoutName': '{count} {count|row has|rows have} no name, the first is row {row}.',
  'error.accountTwice':
    '“{name}” stands twice, in rows {row} and {otherRow}; each row counts as an account of its own.',
  'error.similarNames':
    '“{name}” and “{other}” are counted as two accounts: write them the same way if they are one.',

  'cell.notANumber': '“{text}” is not a number',
  'cell.error': 'the cell holds the error {text}',
  'cell.otherDecimalSign': '“{text}” has another decimal sign than the rest of the column',
  'cell.ambiguousNumber': '“{text}” can be {small} or {large}',
  'cell.notADay': '“{text}” is not a date',
  'cell.ambiguousDay': '“{text}” can be two different days',
  'cell.notYesNo': '“{text}” is neither yes nor no',

  'mapping.synonym': '“{header}” is a usual name for it',
  'mapping.similar': '“{header}” begins or ends with a usual name for it',
  'mapping.emptyColumn': '“{header}” is a usual name for it, but the column is empty',
  'mapping.latestYear': '“{header}” is the latest year; “{other}” is an earlier one',
  'mapping.bestOf': '“{header}” fits better than “{other}”',
  'mapping.chosen': 'chosen by you',
  'mapping.customersOwnRevenue':
    '“{header}” is as a rule the customer’s own turnover, not what they buy from you',
  'mapping.markup': '“{header}” is a mark-up on cost, not a margin',
  'mapping.percentMargin': '“{header}” is a percentage, not an amount of money',
  'mapping.sheet': '“{sheet}” has the columns of an account list',
  'mapping.headerRow': 'row {row} is the header: {count} of its columns {count|is|are} known by name',
  'mapping.orderLines':
    'the values of “{header}” repeat and the rows carry a date or a document number, so they are order lines, to be summed per account',
  'mapping.accounts': 'one row is one account',
} as const;
