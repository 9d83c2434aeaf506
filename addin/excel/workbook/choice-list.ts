// choiceList: allowed values as Excel's data validation takes them.

/** One text with commas, of 255 signs at most; what does not fit so gets no list. */
export function choiceList(choices: readonly string[]): string | undefined {
  const list = choices.join(',');
  return list.length <= 255 && choices.every((choice) => !choice.includes(',')) ? list : undefined;
}
