// Messages in English: by their keys the list of all messages the core can give. {name} marks a placeholder, {n|one|other} picks a plural
// form (Polish has three: one|few|many). Each area keeps its own file; the pane's texts live in shared/pane.
import { dashboardMessagesEn } from './en/dashboard';
import { functionMessagesEn } from './en/functions';
import { insertionMessagesEn } from './en/insertion';
import { planPageMessagesEn } from './en/plan-page';
import { sheetMessagesEn } from './en/sheet';
import { wordMessagesEn } from './en/words';
import { workbookMessagesEn } from './en/workbook';

export const messagesEn = {
  ...functionMessagesEn,
  ...wordMessagesEn,
  ...sheetMessagesEn,
  ...workbookMessagesEn,
  ...planPageMessagesEn,
  ...dashboardMessagesEn,
  ...insertionMessagesEn,
};

export type MessageKey = keyof typeof messagesEn;
