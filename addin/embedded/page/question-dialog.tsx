// The questions the page asks before something would be lost.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageProps } from './page-context';
import type { Question } from './page-state';

function bodyOf(question: Question, { state, text }: PageProps): string {
  const name = state.fileName ?? '';
  if (question.kind === 'unsaved') return text('unsaved.text', { name });
  return text('lost.text', { name, parts: question.parts.map((part) => text(`lost.${part}`)).join(', ') });
}

/** The question that waits, as a modal dialog; nothing where none does. Escape means no. */
export function QuestionDialog(props: PageProps): JSX.Element | null {
  const { question } = props.state;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question && dialog.current && !dialog.current.open) dialog.current.showModal();
  }, [question]);
  if (!question) return null;
  const { text } = props;
  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby="question-title"
      onCancel={() => question.answer(false)}
    >
      <h2 id="question-title">{text(`${question.kind}.title`)}</h2>
      <p>{bodyOf(question, props)}</p>
      <div class="question-buttons">
        <button type="button" class="tool tool-primary" onClick={() => question.answer(true)}>
          {text(question.kind === 'lost' ? 'lost.save' : 'unsaved.discard')}
        </button>
        <button type="button" class="tool" onClick={() => question.answer(false)}>
          {text(`${question.kind}.cancel`)}
        </button>
      </div>
    </dialog>
  );
}
