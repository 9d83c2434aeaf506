// The page's texts in English: the source of the keys.

/** The English texts by their keys. */
export const en = {
  'page.title': 'KAM workbook',
  'toolbar.label': 'Workbook',
  'toolbar.open': 'Open',
  'toolbar.save': 'Save',
  'toolbar.samples': 'Samples',
  'toolbar.new': 'New',
  'toolbar.language': 'Language',
  'tabs.label': 'View',
  'tabs.sheet': 'Sheet',
  'tabs.pane': 'Accounts',
  'region.sheet': 'Spreadsheet',
  'region.resize': 'Width of the panel',
  'welcome.title': 'Which accounts deserve your time?',
  'welcome.lead':
    'Open a workbook of accounts, or start from a sample. Nothing leaves this computer: there is no server and no account.',
  'welcome.samples': 'Samples',
  'welcome.own': 'Open your own .xlsx',
  'welcome.ownHint': 'or drop a file anywhere on this page',
  'welcome.blank': 'Blank workbook',
  'welcome.close': 'Back to the workbook',
  'sample.superstore.title': 'Superstore',
  'sample.superstore.text': '9,994 order lines of 793 customers: a spread portfolio, rolled up from orders.',
  'sample.all-functions.title': 'All functions',
  'sample.all-functions.text': 'Every worksheet function at work, with how to read its result.',
  'sample.przyklad.title': 'Przykład',
  'sample.przyklad.text':
    'A Polish ERP export of a distributor: 240 accounts and prospects, Polish headers, amounts stored as text.',
  'drop.hint': 'Drop the .xlsx file to open it',
  'busy.opening': 'Opening {name}…',
  'busy.saving': 'Saving {name}…',
  'busy.cancel': 'Cancel',
  'file.new': 'Workbook',
  'notice.saved': 'Saved as {name}.',
  'notice.close': 'Close message',
  'problem.notXlsx': '{name} is not an Excel workbook (.xlsx). The open workbook is unchanged.',
  'problem.oldXls':
    '{name} is in the old .xls format. Save it as .xlsx in Excel and open it again. The open workbook is unchanged.',
  'problem.encrypted':
    '{name} is protected by a password. Remove the password in Excel and open it again. The open workbook is unchanged.',
  'problem.damaged': '{name} is damaged and cannot be read. The open workbook is unchanged.',
  'problem.tooBig':
    '{name} unpacks to more than 200 MB, which is too large to open safely. The open workbook is unchanged.',
  'problem.unreadable': '{name} could not be read. The open workbook is unchanged.',
  'problem.save': 'The workbook could not be saved: {reason}',
  'lost.title': 'Some parts will not be in the saved file',
  'lost.text':
    '{name} holds {parts}, which this workbook can neither show nor save. The original file stays as it is; the saved copy will be without them.',
  'lost.save': 'Save without them',
  'lost.cancel': 'Cancel',
  'chart.remove': 'Remove the chart',
  'lost.charts': 'charts',
  'lost.pivotTables': 'pivot tables',
  'lost.macros': 'macros',
  'lost.externalLinks': 'links to other workbooks',
  'lost.slicers': 'slicers',
  'unsaved.title': 'Discard unsaved changes?',
  'unsaved.text': '{name} has changes that were not saved.',
  'unsaved.discard': 'Discard changes',
  'unsaved.cancel': 'Keep editing',
};

/** The key of a text of the page. */
export type PageTextKey = keyof typeof en;

/** All of them in one language: none missing, none too many. */
export type PageTexts = Readonly<Record<PageTextKey, string>>;
