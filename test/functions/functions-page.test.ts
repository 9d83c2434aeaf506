// The pages that explain the functions say what the functions do, in the notation of each language.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleArguments, formulaText } from '../../shared/functions/example-text';
import { functionsPage } from '../../shared/functions/pages/functions-page';
import { catalogue, functionById } from '../../shared/functions/registry';
import { functionTexts } from '../../shared/functions/texts-registry';
import { languages } from '../../shared/model/language';

test.each(languages)('the committed page in %s is up to date', (language) => {
  const file = path.join(__dirname, `../../shared/functions/FUNCTIONS.${language}.md`);
  expect(readFileSync(file, 'utf8')).toBe(functionsPage(catalogue, functionTexts, language));
});

test('formulas are written as a person would type them', () => {
  const args = [
    [
      [1.5, 'a "b"'],
      [true, ''],
    ],
    undefined,
    0.25,
  ];
  expect(formulaText('F', args, 'en')).toBe('=F({1.5, "a ""b"""; TRUE, ""}, , 0.25)');
  expect(formulaText('F', args, 'pl')).toBe('=F({1,5 \\ "a ""b"""; PRAWDA \\ ""}; ; 0,25)');
});

test('Polish examples ask for Polish results where the function can be asked', () => {
  const definition = functionById('PILLAR_VERDICT');
  const [example] = definition?.examples ?? [];
  if (definition === undefined || example === undefined) throw new Error('no example');
  expect(exampleArguments(definition, example, 'pl')).toEqual([[[4, 3, 2, 5]], 'pl']);
  expect(exampleArguments(definition, example, 'en')).toEqual([[[4, 3, 2, 5]]]);
});

test('no text breaks the tables it stands in', () => {
  for (const language of languages) {
    const rows = functionsPage(catalogue, functionTexts, language)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(catalogue.length);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(4);
  }
});
