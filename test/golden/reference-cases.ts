// For every function the cases on which it is compared with the reference.
import type fc from 'fast-check';
import { analysisCases } from './cases/analysis-cases';
import { peopleCases } from './cases/people-cases';
import { portfolioCases } from './cases/portfolio-cases';
import { potentialCases } from './cases/potential-cases';
import type { ReferenceCase } from './cases/reference-case';

export const referenceCases: Readonly<Record<string, fc.Arbitrary<ReferenceCase>>> = {
  ...portfolioCases,
  ...potentialCases,
  ...peopleCases,
  ...analysisCases,
};
