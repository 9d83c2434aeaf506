// buildSamples: the sample workbooks, made during the build from a package and from a seed; the same bytes every time.
import { buildAllFunctions } from './all-functions';
import { buildPrzyklad } from './przyklad';
import { buildSuperstore } from './superstore';

interface BuiltSample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files under the names the page asks for. */
export async function buildSamples(): Promise<BuiltSample[]> {
  return [
    { name: 'superstore.xlsx', bytes: await buildSuperstore() },
    { name: 'przyklad.xlsx', bytes: await buildPrzyklad() },
    { name: 'all-functions.en.xlsx', bytes: await buildAllFunctions('en') },
    { name: 'all-functions.pl.xlsx', bytes: await buildAllFunctions('pl') },
  ];
}
