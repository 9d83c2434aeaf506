// For every function the cases on which it is compared with the reference: all that the files of `cases` give.
import type fc from 'fast-check';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceCase } from './cases/reference-case';

type Cases = Readonly<Record<string, fc.Arbitrary<ReferenceCase>>>;

const folder = path.join(__dirname, 'cases');
const files = readdirSync(folder).filter((file) => file.endsWith('-cases.ts'));
const found = files.map(
  (file) => jest.requireActual<{ readonly cases: Cases }>(path.join(folder, file)).cases,
);

export const referenceCases: Cases = Object.assign({}, ...found) as Cases;
