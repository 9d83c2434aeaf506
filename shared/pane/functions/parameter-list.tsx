// ParameterList: what a function takes, argument by argument.
import type { JSX } from 'preact';
import type { FunctionDefinition, Parameter } from '../../functions/define-function';
import type { FunctionText } from '../../functions/function-texts';
import { kindName } from '../../functions/pages/functions-page';
import { pageTexts } from '../../functions/pages/functions-page-texts';
import { useWording } from '../shell/pane-context';
import type { Wording } from '../text/wording';

/** column of numbers, optional, default 10% would be a guess at the unit: defaults are shown as they are typed. */
function takes(param: Parameter, { language, text, number }: Wording): string {
  const words = pageTexts[language];
  const usual = 'default' in param ? param.default : undefined;
  return [
    words.kinds[kindName(param)] ?? param.kind,
    param.optional === true ? words.optional : text('functions.required'),
    ...(usual === undefined
      ? []
      : [text('functions.default', { value: typeof usual === 'number' ? number(usual, 6) : usual })]),
  ].join(', ');
}

export interface ParameterListProps {
  readonly definition: FunctionDefinition;
  readonly texts: FunctionText;
}

export function ParameterList({ definition, texts }: ParameterListProps): JSX.Element {
  const wording = useWording();
  return (
    <dl class="kam-parameters">
      {definition.params.map((param) => (
        <div key={param.name}>
          <dt>
            <code class="kam-code">{param.name}</code>{' '}
            <span class="kam-small kam-soft">{takes(param, wording)}</span>
          </dt>
          <dd>{texts.parameters[param.name]}</dd>
        </div>
      ))}
    </dl>
  );
}
