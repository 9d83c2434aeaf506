// Conditional formats of the fake spreadsheet: built step by step, each step checked, kept in one list for the sheet.
import { isColor } from '../hosts/is-color';
import type { FakeGoogleRange } from './fake-google-range';

export interface FakeConditionalRule {
  readonly look: Readonly<Record<'text' | 'background' | 'font', string>>;
  readonly getRanges: () => readonly FakeGoogleRange[];
}

export function newConditionalFormatRule(): object {
  const look = { text: '', background: '', font: '' };
  let ranges: readonly FakeGoogleRange[] = [];
  const color = (part: 'background' | 'font') => (value: string) => {
    if (!isColor(value)) throw new Error(`Invalid argument: ${value}`);
    look[part] = value;
    return builder;
  };
  const builder = {
    whenTextEqualTo: (text: string) => {
      look.text = text;
      return builder;
    },
    setBackground: color('background'),
    setFontColor: color('font'),
    setRanges: (given: readonly FakeGoogleRange[]) => {
      ranges = given;
      return builder;
    },
    build: (): FakeConditionalRule => {
      if (look.text === '' || ranges.length === 0)
        throw new Error('Conditional format rule must have a condition and ranges.');
      return { look: { ...look }, getRanges: () => ranges };
    },
  };
  return builder;
}
