// Relations parts: the zipper of relations, for us only, and who serves the account.
import { departures, levelCount, zipperFinding } from '../findings/zipper-finding';
import { levels } from '../../sheet/tables/choice-list';
import type { ContactField } from '../../sheet/tables/contacts-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

const membersShown = 5;

/** A bar per level of the zipper, its score, and whose leaving would cost most of it, on their side and on ours (METHOD ZIPPER_SCORE, ZIPPER_RISK). */
export function relationsPart({ records: { contacts } }: PageInput, words: PageWords): PagePart {
  const title = words.say('planPage.relations');
  if (contacts.length === 0) return { title };
  const { teeth, score: points } = zipperFinding(contacts);
  const bars = Array.from({ length: levelCount }, (_, level) => ({
    label: words.field('contacts', 'level', levels.codes[level] ?? ''),
    share: teeth[level] ?? 0,
    text: teeth[level] === 0 ? words.say('planPage.gap') : words.percent(teeth[level] ?? 0),
  }));
  const score = words.say('planPage.zipper', { score: words.number(points, 1) });
  return { title, bars, lines: [score, ...missed(contacts, words)] };
}

/** Who would be missed most, there and here. */
function missed(contacts: readonly TableRecord<ContactField>[], { say, number }: PageWords): string[] {
  return (['person', 'ourPerson'] as const).flatMap((side) => {
    const { names, points: risks } = departures(contacts, side);
    const most = risks.reduce(
      (best, risk, i) => (risk > (risks[best] ?? 0) || Number.isNaN(risks[best]) ? i : best),
      0,
    );
    const points = risks[most] ?? NaN;
    return points > 0 ? [say('planPage.missed', { name: names[most] ?? '', points: number(points, 1) })] : [];
  });
}

/** The first five people who serve the account, each with the role. */
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
