// useDraft: the text of a field while it is typed. It is given on when typing pauses, when the field is left, and when it goes away; what comes from
// outside shows while nobody is typing.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const pauseMs = 600;

export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Gives on at once what was typed. */
  readonly flush: () => void;
}

interface Typed {
  readonly id: string;
  readonly text: string;
}

/** `id` says whose text it is: another one starts afresh. */
export function useDraft(id: string, saved: string, give: (text: string) => void): Draft {
  const [typed, setTyped] = useState<Typed | null>(null);
  const waiting = useRef<{ text: string; give: (text: string) => void } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const last = waiting.current;
    waiting.current = null;
    last?.give(last.text);
  }, []);
  useEffect(() => flush, [id, flush]);
  return {
    text: typed?.id === id ? typed.text : saved,
    type(text) {
      setTyped({ id, text });
      waiting.current = { text, give };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMs);
    },
    flush() {
      flush();
      setTyped(null);
    },
  };
}
