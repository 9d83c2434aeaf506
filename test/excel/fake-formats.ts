// The formats of a fake range: looks are taken note of as long as they are asked for in the right way.
import { figuresOf, holds } from '../hosts/area';
import type { FakeWordLook } from '../hosts/fake-sheet';
import { isColor } from '../hosts/is-color';
import { OfficeError } from './fake-context';
import { checkWritable, type ActOnPlace } from './fake-place';
import { isText, isYesOrNo, settable } from './settable';

const isWidth = (value: unknown) => Number(value) > 0 && Number(value) < 1_800;

function writing(act: ActOnPlace) {
  return (step: () => void, payload: unknown) =>
    act((place) => {
      checkWritable(place);
      step();
    }, payload);
}

export function fakeFormat(act: ActOnPlace): object {
  const write = writing(act);
  return settable(write, { columnWidth: isWidth, horizontalAlignment: isText }, undefined, {
    font: settable(write, { bold: isYesOrNo }),
    fill: settable(write, { color: isColor }),
    borders: { getItem: () => settable(write, { style: isText, color: isColor }) },
  });
}

const isShort = (rule: unknown) => (rule as { list: { source: string } }).list.source.length <= 255;

export const fakeDataValidation = (act: ActOnPlace): object => settable(writing(act), { rule: isShort });

interface CellRule {
  readonly operator: string;
  readonly formula1: string;
}

const operators = ['EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'Between'];
const isRule = (rule: unknown) => {
  const { operator, formula1 } = rule as CellRule;
  return operators.includes(operator) && formula1.startsWith('=');
};

function fakeCellValue(act: ActOnPlace, look: FakeWordLook): object {
  const enqueue = (step: () => void, payload: unknown) => act(step, payload);
  const color = (part: 'fill' | 'font') =>
    settable(enqueue, { color: isColor }, (_, value) => (look[part] = String(value)));
  const takeRule = (_: string, rule: unknown) => (look.rule = (rule as CellRule).formula1);
  return settable(enqueue, { rule: isRule }, takeRule, {
    format: { fill: color('fill'), font: color('font') },
  });
}

/** Formats over an area, of which `clearAll` takes away those that stand in the range alone. */
export function fakeConditionalFormats(act: ActOnPlace): object {
  return {
    clearAll: () =>
      act((place) => {
        place.sheet.looks = place.sheet.looks.filter(({ area: [row, column, rows, columns] }) => {
          return !holds(place, { row, column, rows, columns });
        });
      }, null),
    add: (type: string) => {
      if (type !== 'CellValue') throw new OfficeError('InvalidArgument', type);
      const look: FakeWordLook = { area: [0, 0, 0, 0], rule: '', fill: '', font: '' };
      act((place) => {
        checkWritable(place);
        look.area = figuresOf(place);
        place.sheet.looks.push(look);
      }, type);
      return { cellValue: fakeCellValue(act, look) };
    },
  };
}
