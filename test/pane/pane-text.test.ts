// What the compiler cannot see in the pane's texts: the number of plural forms, and words left in the other language.
import { en } from '../../shared/pane/text/en';
import { paneText } from '../../shared/pane/text/pane-text';
import { pl } from '../../shared/pane/text/pl';
import { wordingIn } from '../../shared/pane/text/wording';

const plurals = (text: string) =>
  [...text.matchAll(/\{\w+\|([^}]*)\}/g)].map(([, forms]) => forms!.split('|').length);

describe('the texts of the pane', () => {
  test('plurals have two forms in English and three in Polish', () => {
    const wrong = (texts: Readonly<Record<string, string>>, forms: number) =>
      Object.entries(texts).filter(([, text]) => plurals(text).some((count) => count !== forms));
    expect(wrong(en, 2)).toEqual([]);
    expect(wrong(pl, 3)).toEqual([]);
  });

  test('what reads the same in both languages is meant to', () => {
    const same = Object.keys(en).filter(
      (key) => en[key as keyof typeof en] === (pl as Record<string, string>)[key],
    );
    expect(same).toEqual(['source.field.reason', 'field.segment', 'field.status']);
  });

  test('no text is empty or has stray spaces', () => {
    for (const text of [...Object.values(en), ...Object.values(pl)])
      expect([text, text.trim() || 'empty']).toEqual([text, text]);
  });

  test('plural forms follow the number, numbers the language', () => {
    expect([1, 2].map((n) => paneText('en', 'problem.leaveOut', { n }))).toEqual([
      'Leave this row out',
      'Leave these rows out',
    ]);
    expect([1, 3, 22].map((n) => paneText('pl', 'pareto.mark', { n }))).toEqual([
      '80%: 1 klient',
      '80%: 3 klientów',
      '80%: 22 klientów',
    ]);
    expect(paneText('pl', 'list.count', { n: 1234, total: 100_000 })).toBe(
      '1\u00a0234 z 100\u00a0000 klientów',
    );
  });

  test('names from the sheet are not taken for placeholders', () => {
    expect(paneText('en', 'source.line.unread', { sheet: '{n} <img>' })).toBe(
      '“{n} <img>” cannot be read yet',
    );
  });

  test('days, compact numbers and shares follow the language', () => {
    const english = wordingIn('en');
    const polish = wordingIn('pl');
    expect([english.compact(4_200_000), polish.compact(4_200_000)]).toEqual(['4.2M', '4,2\u00a0mln']);
    expect([english.percent(0.3957), polish.percent(0.3957)]).toEqual(['39.6%', '39,6%']);
    expect([english.day('2025-03-01'), polish.day('2025-03-01')]).toEqual(['Mar 1, 2025', '1 mar 2025']);
  });
});
