// The catalogue as the embedded workbook uses it: definitions to compute with, ids to recognise formulas by.
import { catalogue } from '../../shared/functions/registry';

export const catalogueDefinitions = catalogue;
export const catalogueIds: readonly string[] = catalogue.map(({ id }) => id);
