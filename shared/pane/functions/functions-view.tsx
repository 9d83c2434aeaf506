// FunctionsView: the page Functions: the list, or one function with all there is to know about it.
import type { JSX } from 'preact';
import { functionById } from '../../functions/registry';
import { functionTexts } from '../../functions/texts-registry';
import { notationOf } from '../../jobs/formulas/formula-notation';
import type { WorkbookLocale } from '../../workbook/port';
import { LinkButton } from '../controls/button';
import { useWording } from '../shell/pane-context';
import { TaskView } from '../shell/task-view';
import { FormulasCard } from './formulas/formulas-card';
import { FunctionDetail } from './function-detail';
import { FunctionList } from './function-list';
import type { FunctionsState } from './functions-state';

export interface FunctionsViewProps {
  readonly state: FunctionsState;
  /** Undefined until the workbook has been read; then the language says which signs formulas have. */
  readonly locale: WorkbookLocale | undefined;
  /** Undefined where the host has no self-test. */
  readonly onSelfTest: (() => void) | undefined;
}

export function FunctionsView({ state, locale, onSelfTest }: FunctionsViewProps): JSX.Element {
  const { language, text } = useWording();
  const id = state.open.value;
  const definition = id === null ? undefined : functionById(id);
  const texts = id === null ? undefined : functionTexts[id];
  const argumentSeparator = locale?.argumentSeparator ?? (language === 'pl' ? ';' : ',');
  return (
    <>
      <TaskView task={state.insert.tasks.current.value} />
      {definition === undefined || texts === undefined ? (
        <>
          <FunctionList state={state} />
          <FormulasCard state={state.formulas} />
          {onSelfTest === undefined ? null : (
            <div class="kam-small">
              <LinkButton onClick={onSelfTest}>{text('page.selfTest')}</LinkButton>
            </div>
          )}
        </>
      ) : (
        <FunctionDetail
          key={definition.id}
          definition={definition}
          texts={texts}
          notation={notationOf({ argumentSeparator })}
          state={state}
        />
      )}
    </>
  );
}
