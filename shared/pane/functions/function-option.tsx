// FunctionOption: a function in the list, by its name and what it tells; kept in sight while it is the active one.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { functionTexts } from '../../functions/texts-registry';
import { useWording } from '../shell/pane-context';

export interface FunctionOptionProps {
  readonly id: string;
  readonly functionId: string;
  readonly active: boolean;
  readonly onOpen: () => void;
}

export function FunctionOption({ id, functionId, active, onOpen }: FunctionOptionProps): JSX.Element {
  const { language } = useWording();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      class="kam-function-option"
      role="option"
      id={id}
      aria-selected={active}
      ref={element}
      onClick={onOpen}
    >
      <span class="kam-function-name">{functionId}</span>
      <span class="kam-small kam-soft">{functionTexts[functionId]?.[language].summary}</span>
    </div>
  );
}
