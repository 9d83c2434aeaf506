// Yes/no cells: the words and marks that say yes or no in either language (METHOD rule 4).
import { yesNo } from '../../model/yes-no';

const words: ReadonlyMap<string, number> = new Map([
  ...['true', 'yes', 'y', 'tak', 't', 'x', '✓', '✔', '☑', '1', 'prawda'].map(
    (word) => [word, yesNo.yes] as const,
  ),
  ...['false', 'no', 'n', 'nie', '0', 'fałsz', 'falsz'].map((word) => [word, yesNo.no] as const),
]);

/** The code of a text, 1 no or 2 yes; undefined where it says neither. */
export function readYesNoText(text: string): number | undefined {
  return words.get(text.trim().toLowerCase());
}
