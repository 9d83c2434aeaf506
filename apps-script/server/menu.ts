// The menu and what it opens. onOpen may run before the user has allowed anything: it touches nothing but the menu.
import { menuTexts } from '../text/menu-texts';
import { userLanguage } from './language';

export function onOpen(): void {
  const texts = menuTexts[userLanguage()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(texts.portfolio, 'showPortfolio')
    .addItem(texts.functions, 'showFunctions')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showPortfolio(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('KAM');
  SpreadsheetApp.getUi().showSidebar(page);
}

export function showFunctions(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutputFromFile(`functions_${language}`).setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts[language].functions);
}
