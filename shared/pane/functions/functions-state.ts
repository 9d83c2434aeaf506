// FunctionsState: everything the page Functions shows and does, without a DOM: the search, the open function, inserting it, and
// the formulas that stand in the workbook.
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { createFormulasState, type FormulasState } from './formulas/formulas-state';
import { findFunctions } from './function-search';
import type { FunctionsSurroundings } from './functions-surroundings';
import { createInsertState, type InsertState } from './insert/insert-state';

export interface FunctionsState {
  readonly query: ReadonlySignal<string>;
  /** Ids of the functions found, best first. */
  readonly found: ReadonlySignal<readonly string[]>;
  /** The function that is shown; null: the list. */
  readonly open: ReadonlySignal<string | null>;
  readonly insert: InsertState;
  /** All formulas of this add-in in the workbook. */
  readonly formulas: FormulasState;
  readonly search: (query: string) => void;
  /** Shows a function, or the list again. */
  readonly show: (id: string | null) => void;
  /** Another workbook was opened. */
  readonly restart: () => void;
  readonly close: () => void;
}

export function createFunctionsState(surroundings: FunctionsSurroundings): FunctionsState {
  const query = signal('');
  const open = signal<string | null>(null);
  const insert = createInsertState(surroundings);
  const { onChanged, beat } = surroundings;
  const formulas = createFormulasState({ workbook: surroundings.host.workbook, onChanged, beat });
  return {
    query,
    found: computed(() => findFunctions(query.value, surroundings.language.value)),
    open,
    insert,
    formulas,
    search: (wanted) => void (query.value = wanted),
    show(id) {
      if (id !== open.peek()) insert.dismiss();
      open.value = id;
    },
    restart() {
      open.value = null;
      insert.forget();
      formulas.forget();
    },
    close() {
      insert.close();
      formulas.close();
    },
  };
}
