// Messages of the worksheet functions, English: errors, result words and the titles of result columns.

export const functionMessagesEn = {
  'error.rowCount': '{column} has {rows} {rows|row|rows}, {main} has {mainRows}: give ranges of the same height',
  'error.contradictoryNumbers':
    '{column}: row {row} "{text}" and row {otherRow} "{otherText}" use different decimal signs: write all numbers of the column the same way',
  'error.ambiguousNumber': '{column}, row {row}: "{text}" can be {small} or {large}: write it as a number',
} as const;
