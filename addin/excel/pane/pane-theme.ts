// paneTheme: light or dark as Office shows itself; undefined where Office does not say, and then the system's choice holds.

/** Light or dark: what Office says, else what its background colour looks like; undefined where it tells neither. */
export function paneTheme(): 'light' | 'dark' | undefined {
  // The types promise a theme; Excel on the web does not keep the promise.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const ground = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (ground === null) return undefined;
  const [red, green, blue] = ground.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
