// Unknown mark: what says that something is not known, "?" and the like. In a column of ratings that is a finding and no mistake.

/** Whether a text says that something is not known: `?`, `n/a`, `b/d` or a dash alone. */
export function isUnknownMark(text: string): boolean {
  return /^\s*(?:\?|n\/a|b\/d|-)\s*$/i.test(text);
}
