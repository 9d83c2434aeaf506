// Messages of shared/sheet, Polish.
import type { sheetMessagesEn } from '../en/sheet';
import { translationOf } from '../placeholders';

export const sheetMessagesPl = translationOf<typeof sheetMessagesEn>()({});
