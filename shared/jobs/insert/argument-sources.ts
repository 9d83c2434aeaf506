// Argument sources: where each parameter's argument comes from in a workbook of accounts: a column that the mapping knows.
import type { AccountField } from '../../sheet/mapping/account-field';

/** `value`: revenue or margin, whichever measures importance. `class`, `pinned`: our own columns of what KAM_CLASSIFY gives, and of pinned classes. */
export type ColumnSource = AccountField | 'value' | 'class' | 'pinned';

/** By the name of the parameter, which means the same in every function that has it. */
const columnSources: Readonly<Record<string, ColumnSource>> = {
  value: 'value',
  interest: 'interest',
  override: 'pinned',
  recorded: 'recordedClass',
  potential: 'potential',
  wallet: 'potential',
  class: 'class',
  hours: 'hours',
};

/** Undefined where no column of an account sheet has this meaning. */
export const columnSourceOf = (parameter: string): ColumnSource | undefined => columnSources[parameter];
