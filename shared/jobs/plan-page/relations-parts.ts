// Parts of the page on people: the zipper of relations, for us only, and who serves the account.
import { relationsOf } from '../plan/relations-of';
import {
  levelCount,
  zipperRisk,
  zipperScore,
  zipperTeeth,
  type Relations,
} from '../../method/relations/zipper';
import { levels } from '../../sheet/tables/choice-list';
import type { ContactField } from '../../sheet/tables/contacts-table';
import { plainText } from '../../model/plain-text';
import type { TableRecord } from '../../sheet/tables/table-view';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

const membersShown = 5;
export function relationsPart({ records: { contacts } }: PageInput, words: PageWords): PagePart {
  const title = words.say('planPage.relations');
  if (contacts.length === 0) return { title };
  const relations = relationsOf(contacts);
  const teeth = zipperTeeth(relations);
  const bars = Array.from({ length: levelCount }, (_, level) => ({
    label: words.field('contacts', 'level', levels.codes[level] ?? ''),
    share: teeth[level] ?? 0,
    text: teeth[level] === 0 ? words.say('planPage.gap') : words.percent(teeth[level] ?? 0),
  }));
  const score = words.say('planPage.zipper', { score: words.number(zipperScore(relations), 1) });
  return { title, bars, lines: [score, ...missed(contacts, relations, words)] };
}

/** Who would be missed most, there and here. */
function missed(
  contacts: readonly TableRecord<ContactField>[],
  relations: Relations,
  { say, number }: PageWords,
): string[] {
  return (['person', 'ourPerson'] as const).flatMap((side) => {
    const names = contacts.map(({ values }) => String(values[side] ?? '').trim());
    const risks = zipperRisk(names.map(plainText), relations);
    const most = risks.reduce(
      (best, risk, i) => (risk > (risks[best] ?? 0) || Number.isNaN(risks[best]) ? i : best),
      0,
    );
    const points = risks[most] ?? NaN;
    return points > 0 ? [say('planPage.missed', { name: names[most] ?? '', points: number(points, 1) })] : [];
  });
}

export function teamPart({ records: { team } }: PageInput, words: PageWords): PagePart {
  const rows = team.filter(({ values: { person } }) => person);
  return {
    title: words.say('planPage.team'),
    pairs: rows
      .slice(0, membersShown)
      .map(({ values }): [string, string] => [
        words.field('team', 'role', values.role) || words.say('planPage.team.member'),
        String(values.person),
      ]),
  };
}
