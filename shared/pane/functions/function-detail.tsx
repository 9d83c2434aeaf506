// FunctionDetail: one function: what it tells, what to give it, what the result means and what to do with it; an example, its source, and inserting it.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FunctionDefinition } from '../../functions/define-function';
import type { FunctionTexts } from '../../functions/function-texts';
import { sourceText } from '../../functions/pages/functions-page';
import { pageTexts } from '../../functions/pages/functions-page-texts';
import type { FormulaNotation } from '../../jobs/formulas/formula-notation';
import { Button } from '../controls/button';
import { useWording } from '../shell/pane-context';
import { ExamplePart } from './example-part';
import type { FunctionsState } from './functions-state';
import { InsertCard } from './insert/insert-card';
import { ParameterList } from './parameter-list';

interface PartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ title, children }: PartProps): JSX.Element {
  return (
    <section class="kam-function-part">
      <h3 class="kam-subheading">{title}</h3>
      {children}
    </section>
  );
}

function syntaxOf({ id, params }: FunctionDefinition, { argument }: FormulaNotation): string {
  const names = params.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=${id}(${names.join(`${argument} `)})`;
}

export interface FunctionDetailProps {
  readonly definition: FunctionDefinition;
  readonly texts: FunctionTexts;
  readonly notation: FormulaNotation;
  readonly state: FunctionsState;
}

export function FunctionDetail({ definition, texts, notation, state }: FunctionDetailProps): JSX.Element {
  const { text, language } = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = texts[language];
  const words = pageTexts[language];
  return (
    <>
      <div class="kam-row">
        <Button appearance="subtle" icon="back" onClick={() => state.show(null)}>
          {text('functions.back')}
        </Button>
      </div>
      <section class="kam-card" aria-labelledby="kam-function">
        <div class="kam-card-body">
          <h2 class="kam-heading" id="kam-function" tabIndex={-1} ref={heading}>
            {definition.id}
          </h2>
          <p>{own.summary}</p>
          <code class="kam-formula">{syntaxOf(definition, notation)}</code>
          <Part title={words.result}>
            <p>{own.result}</p>
          </Part>
          <Part title={words.use}>
            <p>{own.use}</p>
          </Part>
        </div>
      </section>
      <InsertCard id={definition.id} params={definition.params} state={state.insert} />
      <section class="kam-card" aria-label={text('functions.parameters')}>
        <div class="kam-card-body">
          <Part title={text('functions.parameters')}>
            <ParameterList definition={definition} texts={own} />
          </Part>
          <ExamplePart definition={definition} texts={own} notation={notation} />
          <Part title={words.sourceTitle}>
            <p>{sourceText(texts, language)}</p>
          </Part>
        </div>
      </section>
    </>
  );
}
