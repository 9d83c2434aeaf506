// Messages of shared/workbook, English.

export const workbookMessagesEn = {} as const;
