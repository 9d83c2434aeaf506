// messagesEn: every message in English, by its keys the list of all that the core can say. {name} marks a placeholder, {n|one|other} picks a plural
// form (Polish has three: one|few|many). Each area keeps its own file; the pane's texts live in shared/pane.
import type { ErrorCode } from '../model/error-code';
import { dashboardMessagesEn } from './en/dashboard';
import { functionMessagesEn } from './en/functions';
import { insertionMessagesEn } from './en/insertion';
import { planPageMessagesEn } from './en/plan-page';
import { sheetMessagesEn } from './en/sheet';
import { wordMessagesEn } from './en/words';
import { workbookMessagesEn } from './en/workbook';

type StrayError<T> = Exclude<Extract<keyof T, `error.${string}`>, ErrorCode>;

/** Compiles only where every error of the model has a message, and no message is of an error that the model does not know. */
const withEveryError = <T extends Readonly<Record<ErrorCode, string>>>(
  messages: T & Readonly<Record<StrayError<T>, never>>,
): T => messages;

/** Every message, by its key. */
export const messagesEn = withEveryError({
  ...functionMessagesEn,
  ...wordMessagesEn,
  ...sheetMessagesEn,
  ...workbookMessagesEn,
  ...planPageMessagesEn,
  ...dashboardMessagesEn,
  ...insertionMessagesEn,
});

/** The key of a message: its area, a full stop, its name. */
export type MessageKey = keyof typeof messagesEn;
