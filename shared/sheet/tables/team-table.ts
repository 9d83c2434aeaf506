// KAM Team: our people. A row without an account holds a person's answers to the hunter and farmer statements and the hours they have;
// a row with one says that the person serves that account, and as what.
import { teamRoles } from './choice-list';
import { defineTable } from './define-table';
import { choiceColumn, column, ownedColumns } from './table-columns';

const statement = <const Id extends string>(id: Id, en: string, pl: string) =>
  column(id, 'rating', en, pl, 12);

/** Six statements of a hunter, answered 1 (not at all) to 5 (entirely). */
export const hunterStatements = [
  statement(
    'hunter1',
    'H1. I enjoy calling people who have never heard of us',
    'Ł1. Lubię dzwonić do ludzi, którzy o nas nie słyszeli',
  ),
  statement(
    'hunter2',
    'H2. A refusal makes me try another way the same week',
    'Ł2. Po odmowie jeszcze w tym samym tygodniu próbuję inaczej',
  ),
  statement(
    'hunter3',
    'H3. I always have more new names on my list than I can call',
    'Ł3. Na mojej liście jest zawsze więcej nowych firm, niż zdążę obdzwonić',
  ),
  statement(
    'hunter4',
    'H4. I would rather win a new customer than enlarge an old one',
    'Ł4. Wolę zdobyć nowego klienta, niż powiększyć sprzedaż u obecnego',
  ),
  statement(
    'hunter5',
    'H5. I get to the person who decides quickly',
    'Ł5. Szybko docieram do osoby, która podejmuje decyzję',
  ),
  statement(
    'hunter6',
    'H6. Once an order is won, I look for the next deal',
    'Ł6. Po zdobytym zamówieniu rozglądam się za następnym',
  ),
] as const;

/** Six statements of a farmer, answered 1 (not at all) to 5 (entirely). */
export const farmerStatements = [
  statement(
    'farmer1',
    'F1. I know what my customers plan for the next year',
    'O1. Wiem, co moi klienci planują na przyszły rok',
  ),
  statement(
    'farmer2',
    'F2. I regularly talk with people on several levels of a customer',
    'O2. Regularnie rozmawiam z ludźmi na kilku szczeblach u klienta',
  ),
  statement(
    'farmer3',
    'F3. I put a customer’s trouble right before I am asked',
    'O3. Naprawiam kłopot klienta, zanim mnie o to poprosi',
  ),
  statement(
    'farmer4',
    'F4. I keep notes and plans of my accounts up to date',
    'O4. Prowadzę na bieżąco notatki i plany swoich klientów',
  ),
  statement(
    'farmer5',
    'F5. I bring in colleagues when they serve the customer better',
    'O5. Włączam kolegów, gdy lepiej obsłużą klienta',
  ),
  statement(
    'farmer6',
    'F6. I am patient when a result takes a year',
    'O6. Mam cierpliwość, gdy na wynik czeka się rok',
  ),
] as const;

/** Our people: their answers, their hours a year, and the accounts they serve. */
export const teamTable = defineTable({
  table: 'KAM Team',
  columns: [
    ...ownedColumns,
    column('person', 'text', 'Person', 'Osoba', 24),
    choiceColumn('role', teamRoles, 'Role', 'Rola', 20),
    column('hours', 'hours', 'Hours a year', 'Godziny w roku', 12),
    ...hunterStatements,
    ...farmerStatements,
    column('note', 'text', 'Note', 'Uwagi', 30),
  ],
});

/** The ids of its columns. */
export type TeamField = (typeof teamTable.columns)[number]['id'];
