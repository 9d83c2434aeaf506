// KAM Rivals: per account one row for each rival, one for ourselves beside them, and one with what matters to the customer; the criteria of the
// four pillars of position and the 13 weakness questions (METHOD «Analysis»).
import type { Criterion, WeaknessQuestion } from '../../model/pillar';
import { answers, rivalSides } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

const criterion = <const Id extends Criterion>(id: Id, en: string, pl: string) =>
  column(id, 'rating', `${en} (1–5)`, `${pl} (1–5)`, 12);

/** The five criteria of the pillar of strength, ratings 1–5. */
export const strengthCriteria = [
  criterion('technology', 'Strength: technology', 'Siła: technologia'),
  criterion('experience', 'Strength: experience', 'Siła: doświadczenie'),
  criterion('history', 'Strength: history with the customer', 'Siła: historia u klienta'),
  criterion('capability', 'Strength: capability', 'Siła: możliwości'),
  criterion('satisfaction', 'Strength: customer satisfaction', 'Siła: zadowolenie klienta'),
] as const;

/** The four criteria of the pillar of strategy, ratings 1–5. */
export const strategyCriteria = [
  criterion('purpose', 'Strategy: purpose', 'Strategia: zamiar'),
  criterion('objectives', 'Strategy: objectives', 'Strategia: cele'),
  criterion('vision', 'Strategy: vision', 'Strategia: wizja'),
  criterion('advantage', 'Strategy: growth and lasting advantage', 'Strategia: wzrost i trwała przewaga'),
] as const;

/** The four criteria of the pillar of people, ratings 1–5. */
export const peopleCriteria = [
  criterion('managers', 'People: managers', 'Personel: kadra kierownicza'),
  criterion('accountManagers', 'People: account managers', 'Personel: opiekunowie klienta'),
  criterion('projectManagers', 'People: project managers', 'Personel: kierownicy projektów'),
  criterion('otherPeople', 'People: others on the account', 'Personel: inni przy kliencie'),
] as const;

/** The three criteria of the pillar of support, ratings 1–5. */
export const supportCriteria = [
  criterion('executives', 'Support: from executives', 'Wsparcie: zarządu'),
  criterion('middleManagers', 'Support: from middle managers', 'Wsparcie: kadry średniej'),
  criterion('users', 'Support: from users', 'Wsparcie: użytkowników'),
] as const;

const question = <const Id extends WeaknessQuestion>(id: Id, en: string, pl: string) =>
  choiceColumn(id, answers, en, pl, 14);
const noteOn = <const Id extends string>(id: Id, number: string) =>
  column(id, 'text', `Note to ${number}`, `Uwaga do ${number}`, 24);

/** The 13 weakness questions: yes is a crack. */
export const weaknessQuestions = [
  question(
    'crack1',
    '1. Is its technology behind ours or getting old?',
    '1. Czy jego technologia ustępuje naszej albo się starzeje?',
  ),
  question(
    'crack2',
    '2. Does it lack experience in this industry or application?',
    '2. Czy brakuje mu doświadczenia w tej branży lub zastosowaniu?',
  ),
  question('crack3', '3. Has it let this customer down before?', '3. Czy zawiódł już kiedyś tego klienta?'),
  question(
    'crack4',
    '4. Would it struggle to deliver more, faster or elsewhere?',
    '4. Czy miałby kłopot dostarczyć więcej, szybciej lub gdzie indziej?',
  ),
  question(
    'crack5',
    '5. Are people at the customer dissatisfied with it?',
    '5. Czy ktoś u klienta jest z niego niezadowolony?',
  ),
  question(
    'crack6',
    '6. Is this customer of little weight in its plans?',
    '6. Czy ten klient mało znaczy w jego planach?',
  ),
  question(
    'crack7',
    '7. Does it sell on price alone, with no lasting advantage?',
    '7. Czy sprzedaje samą ceną, bez trwałej przewagi?',
  ),
  question(
    'crack8',
    '8. Do its account managers change often?',
    '8. Czy jego opiekunowie klienta często się zmieniają?',
  ),
  question(
    'crack9',
    '9. Do its managers stay away from this customer?',
    '9. Czy jego kierownictwo omija tego klienta?',
  ),
  question(
    'crack10',
    '10. Are its people on the account slow, unskilled or disliked?',
    '10. Czy jego ludzie przy kliencie są powolni, słabo przygotowani lub nielubiani?',
  ),
  question(
    'crack11',
    '11. Does it lack a friend among the executives?',
    '11. Czy brakuje mu wsparcia w zarządzie?',
  ),
  question(
    'crack12',
    '12. Do middle managers prefer somebody else?',
    '12. Czy kadra średnia woli kogoś innego?',
  ),
  question(
    'crack13',
    '13. Do users complain about its product or service?',
    '13. Czy użytkownicy skarżą się na jego produkt lub obsługę?',
  ),
] as const;

/** The note that belongs to each question. */
export const weaknessNotes = [
  noteOn('note1', '1'),
  noteOn('note2', '2'),
  noteOn('note3', '3'),
  noteOn('note4', '4'),
  noteOn('note5', '5'),
  noteOn('note6', '6'),
  noteOn('note7', '7'),
  noteOn('note8', '8'),
  noteOn('note9', '9'),
  noteOn('note10', '10'),
  noteOn('note11', '11'),
  noteOn('note12', '12'),
  noteOn('note13', '13'),
] as const;

/** Rivals at a customer and ourselves beside them, by the same criteria and questions. */
export const rivalsTable = defineTable({
  table: 'KAM Rivals',
  columns: [
    ...ownedColumns,
    choiceColumn('side', rivalSides, 'Row is about', 'Wiersz dotyczy', 22),
    column('rival', 'text', 'Rival', 'Konkurent', 24),
    column('relation', 'text', 'Present relation with the customer', 'Obecna relacja z klientem', 30),
    column('resources', 'text', 'Capabilities and resources', 'Możliwości i zasoby', 30),
    column('strategy', 'text', 'Strategy', 'Strategia', 30),
    column('strengths', 'text', 'Strengths', 'Mocne strony', 30),
    column('weaknesses', 'text', 'Weaknesses', 'Słabe strony', 30),
    column('customerView', 'text', 'The customer’s view', 'Zdanie klienta', 30),
    ...strengthCriteria,
    ...strategyCriteria,
    ...peopleCriteria,
    ...supportCriteria,
    ...weaknessQuestions,
    ...weaknessNotes,
  ],
});

/** The ids of its columns. */
export type RivalField = (typeof rivalsTable.columns)[number]['id'];
