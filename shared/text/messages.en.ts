// Messages in English, and by their keys the list of all messages that the computing core can give. {name} marks a placeholder;
// {n|one|other} picks a plural form (Polish has three: one|few|many). The pane's own texts live in shared/pane.

export const messagesEn = {
  'error.rowCount': '{column} has {rows} {rows|row|rows}, {main} has {mainRows}: give ranges of the same height',
} as const;

export type MessageKey = keyof typeof messagesEn;
