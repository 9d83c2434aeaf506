// Texts of the card «What to reclassify», English.
export const movesEn = {
  'moves.title': 'What to reclassify',
  'moves.none': 'Every recorded class agrees with the figures.',
  'moves.missing':
    'To see which accounts should change class, choose the column that records it today (“Class recorded today” above), or write the classes into the sheet as values: they are then what is recorded.',
  'moves.missing.orders':
    'A list of order lines records no class per account. Use a sheet with one row per account to be told what to reclassify.',
  'moves.to': 'to',
  'moves.accept': 'Accept',
  'moves.accept.label': 'Accept: {name}',
  'moves.acceptAll': 'Accept all {n}',
  'moves.more': 'Show {n} more',
  'moves.accepted': '{n} {n|class was|classes were} changed in the sheet and entered in “KAM History”.',
} as const;
