// Marks for what is not known: "?" and the like. In a column of ratings that is a finding and no mistake.

export function isUnknownMark(text: string): boolean {
  return /^\s*(?:\?|n\/a|b\/d|-)\s*$/i.test(text);
}
