// Messages: placeholders, plurals and numbers, and translations that cannot drift apart.
import { fillText, formatMessage } from '../../shared/text/format-message';
import { messagesEn } from '../../shared/text/messages.en';
import { messagesPl } from '../../shared/text/messages.pl';
import { translationOf } from '../../shared/text/placeholders';
import { pluralForm } from '../../shared/text/plurals';

test('placeholders are filled, numbers formatted, plurals chosen', () => {
  const text = '{n} {n|row|rows}';
  expect(fillText('en', text, { n: 1 })).toBe('1 row');
  expect(fillText('en', text, { n: 1234.5 })).toBe('1,234.5 rows');
  expect(fillText('pl', '{n} {n|wiersz|wiersze|wierszy}', { n: 1234 })).toBe('1\u00a0234 wiersze');
});

test('a text of the user is put in as it is', () => {
  expect(fillText('en', '{text}', { text: '{text} @words.class <b>' })).toBe('{text} @words.class <b>');
});

test('a placeholder nobody fills is seen', () => {
  expect(fillText('en', '{row} of {rows}', { row: 3 })).toBe('3 of {rows}');
});

test('a list of words is told in the language of the message', () => {
  const params = { name: 'cumulative', text: 'x', words: '@words.flag' };
  expect(formatMessage('pl', 'error.choiceExpected', params)).toContain('PRAWDA, FAŁSZ');
});

test.each([
  [1, 0],
  [2, 1],
  [4, 1],
  [5, 2],
  [11, 2],
  [12, 2],
  [14, 2],
  [21, 2],
  [22, 1],
  [24, 1],
  [25, 2],
  [0, 2],
  [100, 2],
  [102, 1],
  [112, 2],
])('Polish form of %i', (n, form) => {
  expect(pluralForm('pl', n)).toBe(form);
});

const plurals = (text: string) =>
  [...text.matchAll(/\{\w+((?:\|[^{}|]*)+)\}/g)].map(([, forms = '']) => forms.split('|').length - 1);

test('every plural has two forms in English and three in Polish', () => {
  expect(
    Object.values(messagesEn)
      .flatMap(plurals)
      .every((count) => count === 2),
  ).toBe(true);
  expect(
    Object.values(messagesPl)
      .flatMap(plurals)
      .every((count) => count === 3),
  ).toBe(true);
});

test('every text is there in both languages', () => {
  expect(Object.keys(messagesPl).sort()).toEqual(Object.keys(messagesEn).sort());
  expect(Object.values({ ...messagesEn, ...messagesPl }).filter((text) => text.trim() === '')).toEqual([]);
});

test('a translation with a missing text, or other placeholders, does not compile', () => {
  const translate = translationOf<{ 'a.one': '{n|row|rows} of {name}'; 'a.two': 'plain' }>();
  expect(translate({ 'a.one': '{name}: {n|wiersz|wiersze|wierszy}', 'a.two': 'zwykły' })['a.two']).toBe(
    'zwykły',
  );
  // @ts-expect-error a text is missing
  translate({ 'a.one': '{name} {n|wiersz|wiersze|wierszy}' });
  // @ts-expect-error a placeholder is missing
  translate({ 'a.one': '{n|wiersz|wiersze|wierszy}', 'a.two': 'zwykły' });
  // @ts-expect-error a placeholder is one too many
  translate({ 'a.one': '{name} {n|wiersz|wiersze|wierszy}', 'a.two': '{name}' });
});
