// The menu and what it opens. onOpen may run before the user has allowed anything: it touches nothing but the menu.
import { menuTexts } from '../text/menu-texts';
import { userLanguage } from './language';

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

export function onInstall(): void {
  onOpen();
}

/** The sidebar begins with the page that stands in its file; each showing takes the place of the one before. */
function showSidebar(page: 'portfolio' | 'plan' | 'functions' | 'self-test'): void {
  const output = HtmlService.createHtmlOutputFromFile('sidebar');
  const content = output.getContent().replace('data-page=""', `data-page="${page}"`);
  SpreadsheetApp.getUi().showSidebar(output.setContent(content).setTitle('KAM'));
}

export function showPortfolio(): void {
  showSidebar('portfolio');
}

export function showPlan(): void {
  showSidebar('plan');
}

export function showFunctions(): void {
  showSidebar('functions');
}

export function showSelfTest(): void {
  showSidebar('self-test');
}

export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(`functions_${language}`).setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts[language].help);
}
