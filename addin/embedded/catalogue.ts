// The catalogue as the embedded workbook uses it: definitions to compute with, ids to recognise formulas by.
import { catalogue } from '../../shared/functions/registry';

/** Every worksheet function, with what computes it. */
export const catalogueDefinitions = catalogue;
/** What the functions are called in formulas: KAM_CLASSIFY. */
export const catalogueIds: readonly string[] = catalogue.map(({ id }) => id);
