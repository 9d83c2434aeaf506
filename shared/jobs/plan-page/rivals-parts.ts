// Rivals parts: the rivals by their pillars, and how the customer sees us. They are for us only.
import { pillars } from '../../model/pillar';
import type { RivalField } from '../../sheet/tables/rivals-table';
import type { TableRecord } from '../../sheet/tables/table-view';
import { perceptionFinding } from '../findings/perception-finding';
import { rivalFinding, type RivalFinding } from '../findings/rival-finding';
import type { PageInput } from './page-input';
import type { PagePart } from './page-part';
import type { PageWords } from './page-words';

const rivalsShown = 3;
const attributesShown = 4;

/** Ourselves and the three strongest rivals by their four pillars, strongest first, and what is done about weak points (METHOD PILLAR_SCORE). */
export function rivalsPart({ records }: PageInput, words: PageWords): PagePart {
  const ranked = [...ownRow(records), ...strongestRivals(records)].sort(
    (one, other) => scoreOf(other) - scoreOf(one),
  );
  return {
    title: words.say('planPage.rivals'),
    wide: true,
    table: {
      header: [
        words.say('planPage.rival'),
        ...pillars.map((pillar) => words.say(`pillar.${pillar}`)),
        words.say('planPage.score'),
        words.say('planPage.verdict'),
      ],
      rows: ranked.map((row) => rivalRow(row, words)),
    },
    lines: attackLines(records, words),
  };
}

/** The row that rates ourselves, alone in a list; none where we are not rated. */
export const ownRow = ({ rivals }: PageInput['records']) =>
  rivals.filter(({ values }) => values.side === 'us').slice(0, 1);

/** At most three rivals, the highest score first; those that nothing is known of last. */
export const strongestRivals = ({ rivals }: PageInput['records']) =>
  rivals
    .filter(({ values }) => values.side === 'rival')
    .sort((one, other) => scoreOf(other) - scoreOf(one))
    .slice(0, rivalsShown);

const scoreOf = (row: TableRecord<RivalField>): number => {
  const { score } = rivalFinding(row);
  return Number.isNaN(score) ? -1 : score;
};

/** The rival's name, or the word for ourselves. */
export const nameOf = ({ values: { side, rival } }: TableRecord<RivalField>, { field }: PageWords): string =>
  side === 'us' ? field('rivals', 'side', 'us') : String(rival ?? '');

function rivalRow(row: TableRecord<RivalField>, words: PageWords): string[] {
  const { ratings, score, verdict } = rivalFinding(row);
  const shown = (value: number, decimals = 0) => (Number.isNaN(value) ? '–' : words.number(value, decimals));
  return [
    nameOf(row, words),
    ...Array.from(ratings, (rating) => shown(rating, 1)),
    shown(score),
    row.values.side === 'us' ? '' : verdictText(verdict, words),
  ];
}

function verdictText(verdict: RivalFinding['verdict'], { say, number }: PageWords): string {
  if (verdict === undefined) return '';
  if (verdict.hardToBeat) return say('result.hardToBeat');
  const weak = verdict.weakest.map(
    ({ pillar, rating }) => `${say(`pillar.${pillar}`)} (${number(rating, 1)})`,
  );
  return say('result.attack', { pillars: weak.join(', ') });
}

/** What is done about a rival's weak points: its attack actions, one line each. */
function attackLines({ actions }: PageInput['records'], { say }: PageWords): string[] {
  return actions
    .filter(({ values: { kind, what } }) => kind === 'attack' && what)
    .slice(0, rivalsShown)
    .map(({ values: { rival, area, what } }) =>
      say('planPage.attack', {
        where: [rival, area].filter(Boolean).join(', ') || '–',
        how: String(what),
      }),
    );
}

/** The attributes that matter most, each as we and as the customer rate it, and what to do about it (METHOD PERCEPTION_GAP). */
export function perceptionPart({ records }: PageInput, words: PageWords): PagePart {
  const rated = records.perception.flatMap((row) => {
    const found = perceptionFinding(row);
    const { attribute } = row.values;
    if (!attribute || (found.perception === undefined && found.advice === undefined)) return [];
    return [{ attribute: String(attribute), ...found }];
  });
  const weight = (one: (typeof rated)[number]) => (one.importance || 0) * Math.abs(one.gap || 0);
  const shown = (value: number) => (Number.isNaN(value) ? '–' : words.number(value, 1));
  return {
    title: words.say('planPage.perception'),
    table: {
      header: ['attribute', 'ours', 'theirs']
        .map((id) => words.header('perception', id))
        .concat(words.say('planPage.advice')),
      rows: [...rated]
        .sort((one, other) => weight(other) - weight(one))
        .slice(0, attributesShown)
        .map(({ attribute, ours, theirs, advice }) => [
          attribute,
          shown(ours),
          shown(theirs),
          advice === undefined ? '' : words.say(`result.${advice}`),
        ]),
    },
  };
}
