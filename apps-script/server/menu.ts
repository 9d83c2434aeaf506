// The menu and what it opens. onOpen may run before the user has allowed anything: it touches nothing but the menu.
import { menuTexts } from '../text/menu-texts';
import { userLanguage } from './language';

/** Adds the menu, in the user's language; Google calls it when the spreadsheet is opened. */
export function onOpen(): void {
  const texts = menuTexts[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.portfolio, 'showPortfolio')
    .addItem(texts.plan, 'showPlan')
    .addItem(texts.functions, 'showFunctions')
    .addItem(texts.selfTest, 'showSelfTest')
    .addItem(texts.help, 'showHelp')
    .addToUi();
}

/** Adds the menu too: a spreadsheet that the add-on has just been installed in is open already. */
export function onInstall(): void {
  onOpen();
}

/** The sidebar begins with the page that stands in its file; each showing takes the place of the one before. */
function showSidebar(page: 'portfolio' | 'plan' | 'functions' | 'self-test'): void {
  const output = HtmlService.createHtmlOutputFromFile('sidebar');
  const content = output.getContent().replace('data-page=""', `data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(output.setContent(content).setTitle('KAM'));
}

/** The sidebar at the list of accounts. */
export function showPortfolio(): void {
  showSidebar('portfolio');
}

/** The sidebar at the plan of the selected account. */
export function showPlan(): void {
  showSidebar('plan');
}

/** The sidebar at what the worksheet functions are for. */
export function showFunctions(): void {
  showSidebar('functions');
}

/** The sidebar at the test of this spreadsheet. */
export function showSelfTest(): void {
  showSidebar('self-test');
}

/** A dialog with the page on all functions, 640 by 560 pixels. */
export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(`functions_${language}`).setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts[language].help);
}
