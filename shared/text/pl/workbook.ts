// Messages of shared/workbook, Polish.
import type { workbookMessagesEn } from '../en/workbook';
import { translationOf } from '../placeholders';

export const workbookMessagesPl = translationOf<typeof workbookMessagesEn>()({});
