// Texts of the page Functions, English. What is said about a function itself stands beside the function.

export const functionsEn = {
  'page.functions': 'Functions',

  'functions.title': 'Worksheet functions',
  'functions.search': 'Search',
  'functions.search.example': 'name, purpose or argument',
  'functions.count': '{n} of {total} {total|function|functions}',
  'functions.none': 'No function matches.',
  'functions.hint': 'Arrow keys choose, Enter opens.',
  'functions.group.classes': 'Who matters, and why',
  'functions.group.potential': 'Scores and potential',
  'functions.group.time': 'Time and people',
  'functions.group.relations': 'Relations',
  'functions.group.rivals': 'Rivals and perception',
  'functions.group.plan': 'Plans',
  'functions.back': 'All functions',
  'functions.parameters': 'What to give',
  'functions.required': 'required',
  'functions.default': 'default {value}',
  'functions.example': 'Example',
  'functions.moreRows': '… and {n} more {n|row|rows}',

  'insert.title': 'Insert into the sheet',
  'insert.intro':
    'Select the cell where the result is to begin. The formula is made from your own columns and shown first.',
  'insert.open': 'Insert here',
  'insert.place': 'At {cell} on “{sheet}”',
  'insert.takePlace': 'Take the selected cell',
  'insert.filled': '{parameter} = “{column}”',
  'insert.filled.call': '{parameter} = what {column} gives',
  'insert.missing':
    'No column is known for {names}, so the values of the example stand in. Choose a column below, or put your own ranges into the formula.',
  'insert.missing.matrix':
    'No columns are known for {names}, so the values of the example stand in. Put your own ranges into the formula.',
  'insert.noAccounts':
    'No sheet of accounts is recognised, so the values of the example stand in. Put your own ranges into the formula.',
  'insert.columns': 'Columns of “{sheet}”',
  'insert.column.none': 'none',
  'insert.formula': 'Formula',
  'insert.formula.hint': 'You can change it; the preview follows.',
  'insert.gives': 'The cell would show {literal}',
  'insert.will.formula': 'A live formula at {from} on “{sheet}”',
  'insert.will.spill': 'A live formula at {from} on “{sheet}”; its result fills {from} to {to}',
  'insert.will.row': 'A formula at {from} on “{sheet}”, for this row of the table',
  'insert.will.value': 'A value at {from} on “{sheet}”',
  'insert.will.values': 'Values from {from} to {to} on “{sheet}”',
  'insert.result': 'Result',
} as const;
