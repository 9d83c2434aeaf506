// What Excel and Google Sheets make of something put into a cell: as strict as they are, so that a text that should stay a text has to be put in as one.
import type { CellValue } from '../../shared/model/cell';
import { serialOfMs } from './day-serial';

export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export const blankCell: Cell = { value: null, formula: null, format: 'General' };

const serialOf = (year: number, month: number, day: number): number =>
  serialOfMs(Date.UTC(year, month - 1, day));

function enteredText(text: string, format: string): Pick<Cell, 'value' | 'formula' | 'format'> {
  const number = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.exec(text.trim());
  if (number) return { value: Number(text), formula: null, format };
  const share = /^([-+]?\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (share) return { value: Number(share[1]) / 100, formula: null, format: '0%' };
  const day = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (day)
    return {
      value: serialOf(Number(day[3] ?? 2026), Number(day[1]), Number(day[2])),
      formula: null,
      format: 'm/d/yyyy',
    };
  if (/^(?:true|false|prawda|fałsz)$/i.test(text))
    return { value: /^(?:t|p)/i.test(text), formula: null, format };
  // A sign at the beginning makes a formula of the text, as when it is typed.
  if (/^[+\-@]./.test(text)) return { value: '#NAME?', formula: `=${text}`, format };
  return { value: text, formula: null, format };
}

export function enteredCell(input: unknown, { format }: Cell): Cell {
  if (input === null || input === undefined || input === '') return { value: null, formula: null, format };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, formula: null, format };
  if (typeof input !== 'string')
    throw new Error(`a cell cannot hold ${Object.prototype.toString.call(input)}`);
  if (input.length > 32_767) throw new Error('the text is too long for a cell');
  if (input.startsWith("'")) return { value: input.slice(1), formula: null, format };
  if (input.startsWith('=')) return { value: null, formula: input, format };
  return enteredText(input, format);
}
