// ClassBadge: a class as a word in a frame of its own shape, so that it needs no colour to be told apart.
import type { JSX } from 'preact';
import { accountClasses, type AccountClass } from '../../model/account-class';
import { classWord } from '../../text/class-words';
import { useWording } from '../shell/pane-context';

/** The class of a code; undefined for a blank row. */
export function classOfCode(code: number | undefined): AccountClass | undefined {
  return code === undefined ? undefined : accountClasses[code];
}

export function ClassBadge({ name }: { readonly name: AccountClass }): JSX.Element {
  const { language } = useWording();
  return <span class={`kam-badge kam-badge-${name}`}>{classWord(language, name)}</span>;
}
