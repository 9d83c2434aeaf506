// ExamplePart: a function's worked example: what it is about, the formula, and what it gives.
import type { JSX } from 'preact';
import type { FunctionDefinition } from '../../functions/define-function';
import { exampleArguments } from '../../functions/example-text';
import type { FunctionText } from '../../functions/function-texts';
import { exampleCall, workedExample } from '../../jobs/insert/example-call';
import { shownFormula, type FormulaNotation } from '../../jobs/formulas/formula-notation';
import { formulaText } from '../../workbook/a1';
import { useWording } from '../shell/pane-context';
import { ResultTable } from './result-table';

/** An example's values stand in its formula: there is nothing to look up in a sheet. */
const nowhere = { row: 0, columnIndex: () => 0, sheetName: () => null };

export interface ExamplePartProps {
  readonly definition: FunctionDefinition;
  readonly texts: FunctionText;
  readonly notation: FormulaNotation;
}

export function ExamplePart({ definition, texts, notation }: ExamplePartProps): JSX.Element | null {
  const { text, language } = useWording();
  const example = workedExample(definition);
  if (example === undefined) return null;
  const formula = formulaText(exampleCall(definition, example, language), nowhere);
  const result = definition.invoke(exampleArguments(definition, example, language), language);
  return (
    <section class="kam-function-part">
      <h3 class="kam-subheading">{text('functions.example')}</h3>
      <p>{texts.examples[example.name]}</p>
      <code class="kam-formula">{shownFormula(formula, notation)}</code>
      {result.ok ? <ResultTable cells={result.cells} label={text('insert.result')} /> : null}
    </section>
  );
}
