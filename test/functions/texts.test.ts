// What people read about the functions: complete in both languages, in Polish that keeps its letters.
import { textProblems } from '../../shared/functions/function-texts';
import { catalogue } from '../../shared/functions/registry';
import { functionTexts } from '../../shared/functions/texts-registry';
import { languages } from '../../shared/model/language';

test('there are texts for every function and for no other', () => {
  expect(Object.keys(functionTexts)).toEqual(catalogue.map(({ id }) => id));
});

describe.each(catalogue.map((one) => [one.id, one] as const))('%s', (id, definition) => {
  const texts = functionTexts[id];

  test('every parameter and example is explained, and nothing else', () => {
    expect(texts === undefined ? ['no texts'] : textProblems(definition, texts)).toEqual([]);
  });

  test.each(languages)('what it tells in %s fits a help card', (language) => {
    const text = texts?.[language];
    expect(text?.summary.length).toBeLessThan(140);
    expect(text?.summary).toMatch(/\.$/);
    for (const sentence of [text?.result, text?.use]) expect(sentence).toMatch(/^\S.*[.?]$/);
    for (const sentence of Object.values(text?.parameters ?? {})) expect(sentence).toMatch(/^\S.*[.?]$/);
  });

  test('says where the rule comes from', () => {
    expect(texts?.sources.length).toBeGreaterThan(0);
    if (texts?.sources.includes('published') === true) expect(texts.references?.length).toBeGreaterThan(0);
  });

  test('has a name that is no cell reference', () => {
    expect(id).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
  });
});
