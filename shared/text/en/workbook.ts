// workbookMessagesEn: texts of writing into a workbook: errors, previews, and the words of the sheets we make, in English.

/** By its key each text, the source of keys and placeholders for the Polish one. */
export const workbookMessagesEn = {
  'error.staleWorkbook':
    'The workbook has changed since it was read, so nothing was written. Read it again and look at the new result first.',
  'error.sheetNotRead':
    'The sheet “{sheet}” is not there any more, or was not read. Read the workbook again.',
  'error.noSuchColumn': 'The sheet “{sheet}” has no column “{column}”. Read the workbook again.',
  'error.noSuchRow': 'The sheet “{sheet}” has no row “{row}”. Read the workbook again.',
  'error.formulaCell': 'Cell {cell} on “{sheet}” holds a formula, which is never overwritten with a value.',
  'error.formulaRow': 'A row to be deleted on “{sheet}” holds a formula, which is never removed with it.',
  'error.cellTaken':
    'Cell {cell} on “{sheet}” is not empty: the formula needs the cells below it. Empty them or choose another place.',
  'error.sheetProtected': 'The sheet “{sheet}” is protected: unprotect it first, then write again.',
  'error.notSheetEditor':
    'The sheet “{sheet}” is protected and you are not among its editors: nothing was written. Whoever protected it can add you (Data > Protect sheets and ranges).',
  'error.notRangeEditor':
    'On “{sheet}” the range {range} is protected and you are not among its editors: nothing was written. Whoever protected it can add you (Data > Protect sheets and ranges).',
  'error.spillInTable':
    'Cell {cell} on “{sheet}” is inside a table, where a formula cannot fill the cells below it. Write values instead, or choose a column beside the table.',
  'error.workbookBusy':
    'Somebody else’s changes are just being written. Try again in a moment; nothing was written.',
  'error.severalAccounts':
    'Google does not let this sidebar in. This happens when you are signed in to several Google accounts: open the spreadsheet in a window with only one of them.',
  'error.notUnderstood':
    'The sidebar and the script behind it do not match: reload the spreadsheet. Nothing was written.',
  'error.printForbidden':
    'This program does not let its task pane print. Write the page as a sheet and print that, or open the workbook in the browser version.',
  'error.printFailed':
    'The pages could not be shown for printing ({reason}). Try again, or write the page as a sheet.',
  'error.nothingToUndo': 'There is nothing to undo.',
  'error.undoStale':
    'The workbook has been changed since, so nothing was undone: undoing would have overwritten those changes.',
  'error.hostFailed': 'The workbook could not be changed ({reason}). Nothing was written.',
  'error.cancelled': 'Stopped. Nothing was written.',
  'error.chartNotDrawn': 'The chart “{title}” was left out: this workbook cannot hold charts.',
  'preview.column': '“{header}” in column {column} of “{sheet}”: {rows} {rows|row|rows}, as one live formula',
  'preview.columnValues': '“{header}” in column {column} of “{sheet}”: {rows} {rows|row|rows}, as values',
  'preview.updated': '“{header}” in column {column} of “{sheet}” was written before and is updated',
  'preview.staysFormula': '“{header}” in column {column} already holds a live formula, which stays',
  'preview.otherHeader': 'the sheet already has a column “{taken}”, so ours is called “{header}”',
  'preview.ownSheet':
    'a sheet “{sheet}” with one row for each of the {rows} {rows|account|accounts}; your order lines stay as they are',
  'preview.ownSheetAccounts':
    'a sheet “{sheet}” with one row for each of the {rows} {rows|account|accounts}; your own sheet stays as it is',
  'preview.belowHeader':
    '“{header}” starts in the first row below the header: before you sort the sheet, move it or write it again afterwards',
  'preview.liveSums': '“{header}” is summed from your sheet by live formulas',
  'preview.fixedSums': '“{header}” is written as values, because {reason}',
  'preview.onlyValues': 'everything is written as values, because {words}',
  'preview.totalsExcluded': '{count} {count|total row stays|total rows stay} out of the ranges',
  'preview.settings': 'the mapping and the settings on the sheet “{sheet}”',
  'reason.totalsBetween': 'there are total rows between the accounts',
  'reason.rowsSkipped': 'rows that cannot be read are left out',
  'reason.decimalChosen': 'a formula cannot know the decimal sign that you chose',
  'reason.numberTexts': 'some amounts are stored as text, which sums overlook',
  'reason.dayTexts': 'some days are stored as text, so sums cannot tell which lines belong to the period',
  'reason.sameNames': 'the name “{name}” stands for several accounts, which sums would count together',
  'reason.nothingPositive': 'no account has a value above zero to take shares of',
  'reason.wildcards': 'the name “{name}” holds a sign that means something else in a condition',
  'reason.noSpill': 'this workbook cannot spill formulas',
  'error.nothingToWrite': 'Choose at least one column to write.',
  'error.noHoursMapped': 'Planned hours need a column of hours: choose it in the mapping.',
  'error.sheetNameTaken': 'The sheet “{sheet}” exists and is not one of ours. Rename it first.',
  'setting.sheet': 'sheet with the accounts',
  'setting.sheetId': 'its id in this workbook, in case it is renamed',
  'setting.headerRow': 'row of its header',
  'setting.layout': 'accounts: one row per account; orderLines: summed per account',
  'setting.measure': 'what importance is measured by: revenue or margin',
  'setting.column': 'header of the column with this meaning',
  'setting.headers': 'header row of its sheet when it was mapped, in case a column is renamed',
  'setting.periodFrom': 'first day counted',
  'setting.periodTo': 'last day counted',
  'setting.decimalSign': 'decimal sign of numbers stored as text',
  'setting.strategicShare': 'share of accounts with a strategic place',
  'setting.majorShare': 'share of value that makes an account strategic (loss test)',
  'setting.timeStrategic': 'share of selling time for strategic accounts',
  'setting.timeNormal': 'share of selling time for normal accounts',
  'setting.timeProspect': 'share of selling time for prospects',
  'setting.abcA': 'limit of class A',
  'setting.abcB': 'limit of class B',
  'setting.language': 'language of headers, classes and reasons: en or pl',
  'setting.writtenColumns': 'headers of the columns written as values',
  'word.yes': 'yes',
  'word.no': 'no',
  'header.account': 'Account',
  'header.accountId': 'Account ID',
  'header.interest': 'Interest',
  'header.revenue': 'Revenue',
  'header.margin': 'Margin',
} as const;
