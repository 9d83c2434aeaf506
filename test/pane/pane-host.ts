// What stands around the pane in tests instead of a host: a day that does not pass, preferences that nobody keeps, a selection to follow;
// and waiting until all is calm.
import type { Language } from '../../shared/model/language';
import type { PaneHost, Selection, Workbook } from '../../shared/workbook/port';

export const today = '2026-01-15';

/** Without a selection to follow. */
export function plainHost(workbook: Workbook, language: Language = 'en'): PaneHost {
  return {
    workbook,
    preferences: { get: () => null, set: () => undefined },
    language,
    today: () => today,
  };
}

export interface FollowedHost {
  readonly host: PaneHost;
  readonly revealed: Selection[];
  readonly listeners: Set<(selection: Selection) => void>;
  readonly select: (selection: Selection) => void;
}

export function followedHost(workbook: Workbook, language?: Language): FollowedHost {
  const revealed: Selection[] = [];
  const listeners: FollowedHost['listeners'] = new Set();
  const host: PaneHost = {
    ...plainHost(workbook, language),
    reveal: { reveal: (at) => Promise.resolve(void revealed.push(at)) },
    selection: {
      onSelect(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
  return { host, revealed, listeners, select: (at) => listeners.forEach((listener) => listener(at)) };
}

export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Until it has been calm for a while: what follows one another is waited for as well. */
export async function untilCalm(isCalm: () => boolean): Promise<void> {
  for (let calm = 0; calm < 5;) {
    await nextTurn();
    calm = isCalm() ? calm + 1 : 0;
  }
}
