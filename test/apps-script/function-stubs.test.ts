// The stubs behind Google's bundle, in both languages.
import vm from 'node:vm';
import { functionStubs } from '../../apps-script/stubs/function-stubs';
import { parameterName } from '../../apps-script/stubs/parameter-name';
import { catalogue } from '../../shared/functions/registry';
import { functionTexts } from '../../shared/functions/texts-registry';

test.each(['en', 'pl'] as const)('in %s every function is described and every parameter too', (language) => {
  const stubs = functionStubs(catalogue, language);
  for (const { id, params } of catalogue) {
    const text = functionTexts[id]?.[language];
    expect(stubs).toContain(` * ${text?.summary ?? '?'}\n`);
    expect(stubs).toContain(`function ${id}(${params.map(({ name }) => parameterName(name)).join(', ')}) {`);
    for (const { name } of params) expect(stubs).toContain(` ${text?.parameters[name] ?? '?'}\n`);
  }
});

test('it is JavaScript, whatever the parameters are called', () => {
  expect(() => new vm.Script(functionStubs(catalogue, 'pl'))).not.toThrow();
  expect(['class', 'default', 'value'].map(parameterName)).toEqual(['class_', 'default_', 'value']);
});

test('a text cannot end its comment', () => {
  const [first] = catalogue;
  if (first === undefined) throw new Error('no functions');
  const texts = functionTexts as Record<string, unknown>;
  const before = texts[first.id];
  const poisoned = structuredClone(before) as { en: { summary: string } };
  poisoned.en.summary = 'one */ alert(1) /*\ntwo';
  texts[first.id] = poisoned;
  try {
    const stubs = functionStubs([first], 'en');
    expect(stubs.match(/\*\//g)).toHaveLength(1);
    expect(stubs).toContain(' * one * / alert(1) /* two\n');
  } finally {
    texts[first.id] = before;
  }
});
