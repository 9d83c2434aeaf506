// insertionMessagesEn: texts of writing a function's call into the sheet, in English.

/** By its key each text, the source of keys and placeholders for the Polish one. */
export const insertionMessagesEn = {
  'error.noCellSelected': 'No cell is selected: click the cell where the result is to begin.',
  'error.noRoom':
    'Cell {cell} on “{sheet}” is not empty, and the result needs the cells {from} to {to}. Nothing is ever written over: empty the cell, or select another place.',
  'error.insideRange':
    'The result would stand among the cells that the formula reads: {cell} on “{sheet}”. Select a cell beside them.',
  'error.formulaNotRead':
    'The formula cannot be read from here on: {rest}. Here it can be one call of a KAM function with ranges, numbers and texts; write anything else into the cell itself.',
  'error.unknownFunction': '{name} is not one of the KAM functions.',
  'error.unknownSheet': 'There is no sheet “{sheet}” in this workbook.',
  'insertion.values': 'values are written instead of a formula, because {words}',
  'insertion.row':
    'the cell is inside a table, where a formula gives one cell: this one gives its own row of the result, and can be filled down',
  'insertion.misplaced':
    'results will not stand in the rows they belong to: select {cell} if each is to stand beside its account',
  'insertion.totals':
    '{count} {count|row between the accounts is a total|rows between the accounts are totals}, which the formula counts as {count|an account|accounts}: take {count|it|them} out, or use the page Portfolio',
  'reason.table': 'the cell is inside a table, where a formula cannot fill other cells',
} as const;
