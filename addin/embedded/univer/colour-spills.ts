// colourSpills: conditional formats «equal to a word» on cells that a formula filled. Univer asks only what a cell holds itself, and such a cell holds nothing.
import { InterceptorEffectEnum, type IRange, type IStyleData, type Univer } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { FormulaDataModel, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

interface WordRule {
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: IStyleData;
}

function wordStyle(
  univer: Univer,
  { unitId, subUnitId, row, col }: Place,
  word: string,
): IStyleData | undefined {
  const model = univer.__getInjector().get(ConditionalFormattingRuleModel);
  const isHere = ({ startRow, endRow, startColumn, endColumn }: IRange) =>
    row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;
  return model
    .getSubunitRules(unitId, subUnitId)
    ?.filter(({ ranges }) => ranges.some(isHere))
    .map(({ rule }) => rule as WordRule)
    .find(({ subType, operator, value }) => subType === 'text' && operator === 'equal' && value === word)
    ?.style;
}

/** Teaches Univer to lay those formats over such cells; there must be a workbook already. */
export function colourSpills(univer: Univer): void {
  const injector = univer.__getInjector();
  const spills = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Ahead of -1, where Univer ends the row of interceptors.
    priority: 1,
    handler: (cell, context, next) => {
      const { unitId, subUnitId, row, col, rawData, workbook } = context;
      if ((rawData?.v ?? null) !== null) return next(cell);
      const filled = spills.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const style = typeof filled?.v === 'string' ? wordStyle(univer, context, filled.v) : undefined;
      if (style === undefined) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, ...style } });
    },
  });
}
