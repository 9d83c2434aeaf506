// The sample workbooks that the first run offers; their files are built beside the page.
import type { Language } from '../../../shared/model/language';

/** The samples, in the order they are offered. */
export const sampleIds = ['superstore', 'przyklad', 'all-functions'] as const;
/** One of the samples. */
export type SampleId = (typeof sampleIds)[number];

/** The file of a sample. The functions explain themselves in the page's language; data stay in their own. */
export function sampleFile(id: SampleId, language: Language): string {
  return id === 'all-functions' ? `${id}.${language}.xlsx` : `${id}.xlsx`;
}
