// The sample workbooks that the first run offers; their files are built beside the page.

export const sampleIds = ['superstore', 'przyklad'] as const;
export type SampleId = (typeof sampleIds)[number];
