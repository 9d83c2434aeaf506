// Messages of shared/workbook and of the features on it, English.

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
  'error.nothingToUndo': 'There is nothing to undo.',
  'error.hostFailed': 'The workbook could not be changed ({reason}). Nothing was written.',
  'error.chartNotDrawn': 'The chart “{title}” was left out: this workbook cannot hold charts.',
} as const;
