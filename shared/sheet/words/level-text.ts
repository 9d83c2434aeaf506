// Level text: the levels of people at a customer, 1–4 or in words of either language (METHOD «Relations»).
import { plainText } from '../../model/plain-text';

const words: ReadonlyMap<string, number> = new Map(
  [
    ['1', 'executive', 'executives', 'zarzad', 'wlasciciel'],
    ['2', 'senior', 'senior management', 'dyrekcja', 'dyrektor'],
    ['3', 'middle', 'middle management', 'kierownictwo', 'kierownik'],
    [
      '4',
      'user',
      'users',
      'specialist',
      'specialists',
      'uzytkownik',
      'uzytkownicy',
      'specjalista',
      'specjalisci',
    ],
  ].flatMap((list, code) => list.map((word) => [word, code] as const)),
);

/** Code 0–3 of a level given as 1–4 or in words of either language. */
export function readLevel(cell: string | number): number | undefined {
  return words.get(plainText(String(cell)));
}
