// Polish typing in Univer: converts what was typed into a cell, while the page is in Polish, before Univer reads it the English way.
import { CellValueType, type ICellData, type IDisposable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/model/language';
import { polishFormula } from './polish-formula';
import { polishValue } from './polish-number';

/** Before the number-format plugin (priority 0) makes an English number or date of it. */
const priority = 100;

interface EditContext {
  readonly row: number;
  readonly col: number;
  readonly workbook: {
    getStyles(): {
      getStyleByCell(
        cell: ICellData | null | undefined,
      ): { n?: { pattern: string } | null } | null | undefined;
    };
  };
}

function typedCell<C extends ICellData>(cell: C, patternBefore: string | undefined, styleBefore: object): C {
  if (cell.f) return { ...cell, f: polishFormula(cell.f) };
  const isText = cell.t === CellValueType.FORCE_STRING || patternBefore === '@';
  const meant = typeof cell.v === 'string' && !isText ? polishValue(cell.v) : undefined;
  if (!meant) return cell;
  const style =
    meant.s && patternBefore === undefined ? { s: { ...styleBefore, ...(meant.s as object) } } : {};
  return { ...cell, v: meant.v, t: meant.t ?? null, p: null, ...style };
}

/** What ends the conversion again; until then `language` is asked at every edit. */
export function convertPolishTyping(univer: Univer, language: () => Language): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  return interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority,
    handler: (cell, context, next) => {
      if (!cell || language() !== 'pl') return next(cell);
      const before = (context as unknown as EditContext).workbook.getStyles().getStyleByCell(cell) ?? {};
      return next(typedCell(cell, before.n?.pattern, before));
    },
  }) as unknown as IDisposable;
}
