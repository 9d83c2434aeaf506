// StyleTable: the styles of a workbook, each kept once under a short id, as Univer wants them.
import type { Style } from 'exceljs';
import type { ThemeColors } from './color';
import { styleToUniver } from './style-to-univer';
import type { StyleData } from './univer-data';

/** The styles met so far, by id, which grow with every new one asked for. */
export interface StyleTable {
  readonly styles: Record<string, StyleData>;
  /** The id for a style, or undefined for the plain one. */
  idOf(style: Partial<Style>): string | undefined;
}

/** An empty table; colours of a theme are taken from `theme`. */
export function createStyleTable(theme: ThemeColors): StyleTable {
  const styles: Record<string, StyleData> = {};
  const idByText = new Map<string, string>();
  // exceljs hands the same object to all cells of one style, which makes this fast.
  const idByObject = new Map<object, string | undefined>();

  function register(style: Partial<Style>): string | undefined {
    const converted = styleToUniver(style, theme);
    const text = JSON.stringify(converted);
    if (text === '{}') return undefined;
    const known = idByText.get(text);
    if (known !== undefined) return known;
    const id = `s${idByText.size}`;
    idByText.set(text, id);
    styles[id] = converted;
    return id;
  }

  return {
    styles,
    idOf(style) {
      if (!idByObject.has(style)) idByObject.set(style, register(style));
      return idByObject.get(style);
    },
  };
}
