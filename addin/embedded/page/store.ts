// Store: a value that tells its listeners when it changes; the page's state lives in one.
import { useEffect, useState } from 'preact/hooks';

/** A value that is changed part by part and can be followed; what `subscribe` gives ends it. */
export interface Store<T> {
  get(): T;
  update(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** A store that holds `first`; its listeners are called after every change. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    update(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value in a component, which is drawn anew when it changes. */
export function useStore<T extends object>(store: Store<T>): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    setValue(store.get());
    return store.subscribe(() => setValue(store.get()));
  }, [store]);
  return value;
}
