// Texts of the page Self-test, English.

export const selfTestEn = {
  'page.selfTest': 'Self-test',
  'task.selfTest': 'Testing…',
  'selfTest.intro':
    'Checks whether this add-in reads and writes correctly in your program. Send its report along when something does not work.',
  'selfTest.will':
    'It adds sheets called “zz KAM …” behind all others, works on them and removes them again. Your own sheets are only read; nothing in them changes.',
  'selfTest.advice':
    'It takes from one to fifteen minutes. Change nothing in the workbook meanwhile; an empty workbook is best.',
  'selfTest.run': 'Run the self-test',
  'selfTest.again': 'Run again',
  'selfTest.report': 'Report',
  'selfTest.report.hint': 'It is in English and holds nothing of what is in your sheets.',
  'selfTest.copy': 'Copy',
  'selfTest.copied': 'Copied.',
  'selfTest.selected': 'The report is selected: press Ctrl+C or ⌘C.',
} as const;
