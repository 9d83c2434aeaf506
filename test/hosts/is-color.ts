// isColor: a colour as both hosts take it.
export const isColor = (value: unknown): boolean => /^#[0-9a-f]{6}$/i.test(String(value));
