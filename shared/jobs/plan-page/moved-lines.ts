// movedLines: what has moved since a version was fixed, in a sentence each.
import { classWord } from '../../text/class-words';
import type { Moved } from '../plan/plan-version';
import type { PageWords } from './page-words';

/** One sentence each, in the order in which they were found. */
export function movedLines(moved: readonly Moved[], words: PageWords): string[] {
  return moved.map((one) => movedLine(one, words));
}

function movedLine(moved: Moved, { say, number, language }: PageWords): string {
  switch (moved.kind) {
    case 'value':
      return say('planPage.moved.value', { before: number(moved.before), now: number(moved.now) });
    case 'class': {
      const word = (name: typeof moved.now) => (name === undefined ? '–' : classWord(language, name));
      return say('planPage.moved.class', { before: word(moved.before), now: word(moved.now) });
    }
    case 'owner':
      return say('planPage.moved.owner', { before: moved.before || '–', now: moved.now || '–' });
    case 'contactGone':
      return say('planPage.moved.contactGone', { person: moved.person });
    case 'dateMissed':
      return say('planPage.moved.dateMissed', { action: moved.action, due: moved.due });
  }
}
