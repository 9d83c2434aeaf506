// Names of Polish companies, made up of common roots; no two the same.
import { endings, firstNames, legalForms, openers, roots, surnames } from './polish-words';
import { pick, type Random } from './seeded-random';
import { weightedPick } from './weighted-pick';

function compound(random: Random): string {
  const root = pick(random, roots);
  const ending = pick(random, endings);
  return root.toLowerCase() === ending ? `${root}-${pick(random, roots)}` : `${root}${ending}`;
}

function coreName(random: Random): string {
  const kind = random();
  if (kind < 0.62) return compound(random);
  if (kind < 0.76) return `${pick(random, roots)}-${pick(random, roots)}`;
  if (kind < 0.9) return `${pick(random, openers)} ${compound(random)}`;
  return `${compound(random)} ${pick(random, surnames)}`;
}

function company(random: Random): string {
  const form = weightedPick(random, legalForms);
  if (form === 'P.H.U.')
    return `P.H.U. ${compound(random)} ${pick(random, firstNames)} ${pick(random, surnames)}`;
  return `${coreName(random)} ${form}`;
}

/** `count` names, in the order they were drawn. */
export function drawCompanies(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(company(random));
  return [...names];
}
