// Looks of class words: in both languages, with enough contrast, where a column of classes is made and nowhere else.
import { classWords } from '../../shared/text/class-words';
import { wordLooksOf } from '../../shared/workbook/word-looks';

const looks = wordLooksOf('class');

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every class in every language has its colours, the same in both', () => {
  expect(looks.map(({ word }) => word)).toEqual([...classWords.en, ...classWords.pl]);
  expect(looks.slice(0, 4).map(({ fill, font }) => [fill, font])).toEqual(
    looks.slice(4).map(({ fill, font }) => [fill, font]),
  );
  expect(new Set(looks.map(({ fill }) => fill)).size).toBe(4);
});

test.each(looks)('$word can be read: $font on $fill', ({ fill, font }) => {
  const [light, dark] = [luminance(fill), luminance(font)];
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('other columns have none', () => {
  expect(wordLooksOf('text')).toEqual([]);
  expect(wordLooksOf('choice')).toEqual([]);
});
