// Messages of shared/sheet, English.

export const sheetMessagesEn = {} as const;
