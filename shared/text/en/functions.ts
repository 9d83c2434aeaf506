// functionMessagesEn: texts of the worksheet functions: errors and explanations, in English.

/** By its key each text, the source of keys and placeholders for the Polish one. */
export const functionMessagesEn = {
  'error.rowCount':
    '{column} has {rows} {rows|row|rows}, {main} has {mainRows}: give ranges of the same height',
  'error.contradictoryNumbers':
    '{column}: row {row} "{text}" and row {otherRow} "{otherText}" use different decimal signs: write all numbers of the column the same way',
  'error.ambiguousNumber': '{column}, row {row}: "{text}" can be {small} or {large}: write it as a number',
  'error.notANumber': '{column}, row {row}: "{text}" is not a number: write a number or leave the cell blank',
  'error.dayNotNumber': '{column}, row {row} holds a date: a number is expected here',
  'error.notFinite': '{column}, row {row}: the number is too large',
  'error.outOfBounds': '{column}, row {row}: {value} is not between {min} and {max}',
  'error.tooSmall': '{column}, row {row}: {value} is less than {min}, the smallest that makes sense here',
  'error.tooLarge': '{column}, row {row}: {value} is more than {max}, the largest that makes sense here',
  'error.errorCell': '{column}, row {row} holds the error {text}: correct that cell first',
  'error.notYesNo':
    '{column}, row {row}: "{text}" is neither yes nor no: write yes or no, TRUE or FALSE, 1 or 0, or leave it blank',
  'error.notALabel': '{column}, row {row}: "{text}" is not one of {words}',
  'error.notADay': '{column}, row {row}: "{text}" is not a date: write a date such as 2026-03-31',
  'error.ambiguousDay':
    '{column}, row {row}: "{text}" can be two different days: write it as a date, such as 2026-03-31',
  'error.notOneColumn':
    '{column} has {rows} {rows|row|rows} and {columns} {columns|column|columns}: give one column',
  'error.columnCount': '{column} has {columns} {columns|column|columns}: {expected} are expected',
  'error.noData': '{column} has no data: give a range with at least one filled row under the header',
  'error.missingArgument': '{name} is missing',
  'error.tooManyArguments': 'the function takes at most {count} {count|argument|arguments}',
  'error.notOneCell':
    '{name} has {rows} {rows|row|rows} and {columns} {columns|column|columns}: give one cell or value',
  'error.errorValue': '{name} holds the error {text}: correct that cell first',
  'error.numberExpected': '{name}: "{text}" is not a number',
  'error.dayExpected': '{name}: "{text}" is not a date: give a date such as DATE(2026,3,31)',
  'error.finiteExpected': '{name}: the number is too large',
  'error.integerExpected': '{name} is {value}: a whole number is expected',
  'error.numberOutOfBounds': '{name} is {value}: it should be between {min} and {max}',
  'error.percentExpected': '{name} is {value}: a share is expected, write {value}% or {share}',
  'error.choiceExpected': '{name}: "{text}" is not one of {words}',
  'error.weightCount': '{name} has {count} {count|number|numbers}: {expected} are expected',
  'error.weightExpected': '{name}: number {place} of the row, "{text}", is not a number',
  'error.weightOutOfBounds': '{name}: number {place} of the row is {value}, which makes no sense here',
  'error.allZero': '{name} are all zero: at least one has to be more than zero',
  'error.totalTooLarge': 'the total of {column} is too large for a number',
  'error.resultTooLarge': 'the result is too large for a number: give smaller numbers',
  'error.noPositiveValue': '{column} has no positive number, so there is nothing to take a share of',
  'error.abcLimits': 'the limit a ({a}) is above the limit b ({b}): a has to come first, as in 80% and 95%',
  'error.nobodyToServe': '{column} has no account that should get time: strategic, normal or prospect',
  'error.unexpected': 'a fault of ours in {name}: please report it, with the arguments you gave',
  'error.noHours': '{column} are all zero or blank, so there is no time to compare',

  'error.aboveWallet':
    '{column}, row {row}: {value} is more than the whole wallet, {wallet}: the wallet is what the customer spends with anybody, you included',
  'error.zeroWallet':
    '{column}, row {row} is zero: write what the customer spends in your category, or leave the cell blank',
  'error.wholeNumber': '{column}, row {row}: {value} is not a whole number',
  'error.rankAboveSuppliers':
    '{column}, row {row}: rank {rank} among {suppliers} {suppliers|supplier|suppliers} is impossible: ranks run from 1 to the number of suppliers',
  'error.direction':
    '{name}: number {place} of the row is {value}: write 1 where more is better, -1 where less is better',
  'error.noTargets':
    'no area is a target: nowhere are you better than the rival in what matters to the customer',

  'explain.byRank': 'strategic: rank {rank} of {count}, {places} {places|place|places}; {share} of value',
  'explain.byLoss':
    'strategic: {share} of value, more than {major} (loss test); rank {rank} of {count}, {places} {places|place|places}',
  'explain.atLoss':
    'strategic: {share} of value, the {major} of the loss test; rank {rank} of {count}, {places} {places|place|places}',
  'explain.normal': 'normal: rank {rank} of {count}, {distance} below the last strategic account',
  'explain.noPlace':
    'normal: rank {rank} of {count}; {places} {places|place|places}, taken by {places|an account|accounts} pinned by hand',
  'explain.belowTied':
    'normal: rank {rank} of {count}, below a group of equal accounts that does not fit into {places} {places|place|places}',
  'explain.tied':
    'normal: rank {rank} of {count}, equal to {others} {others|other|others}: together they do not fit into {places} {places|place|places}',
  'explain.negative': 'normal: {value} in all (net returns), nothing to rank by',
  'explain.prospect': 'prospect: no value yet, interest shown',
  'explain.prospectOpen': 'prospect: no value yet',
  'explain.suspect': 'suspect: no value yet and no interest shown',
  'explain.pinnedStrategic': 'strategic: pinned by hand',
  'explain.pinnedNormal': 'normal: pinned by hand',
  'explain.pinnedProspect': 'prospect: pinned by hand',
  'explain.pinnedSuspect': 'suspect: pinned by hand',
  'explain.standing': '; {share} of value, rank {rank} of {count}',
} as const;
