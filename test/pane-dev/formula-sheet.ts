// A sheet of formulas of ours: one that calculates, one renamed by another program, one that shows an error, and one of the user's own.
import type { SheetContent } from '../../shared/workbook/memory/sheet-content';

export const formulaSheet: SheetContent = {
  name: 'Results',
  cells: [
    ['Account', 'Revenue', 'Share', 'ABC'],
    ['Alfa', 70],
    ['Beta', 20],
    ['Gama', 10],
  ],
  formulas: {
    '1,2': '=KAM_SHARE(B2:B4)',
    '1,3': '=_xldudf_KAM_ABC(B2:B4)',
    '5,1': '=SUM(B2:B4)',
    '5,3': '=PILLAR_SCORE({4,3,7,5})',
  },
};
