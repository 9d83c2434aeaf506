// movedByKey: where a key leads in a list: one on or back, or a page of it.

/** The place led to, within the list; undefined for another key. */
export function movedByKey(
  key: string,
  from: number,
  list: { readonly count: number; readonly page: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: list.page,
    PageUp: -list.page,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(list.count - 1, Math.max(0, from + step));
}
