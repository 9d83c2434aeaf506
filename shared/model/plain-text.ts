// Plain text: the form in which words are compared, so that case, Polish diacritics and stray spaces make no difference (METHOD rule 5).

/** A text in lower case, without diacritics (ł too), with single ordinary spaces. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .trim();
}
