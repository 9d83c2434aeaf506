// FakeObject: a proxy of Office.js: it resolves to its target at sync, and shows only properties that were loaded.
import { OfficeError, type FakeContext } from './fake-context';

export type Readers<T> = Readonly<Record<string, (target: T) => unknown>>;
export type Writers<T> = Readonly<Record<string, (target: T, value: unknown) => void>>;

export class FakeObject<T> {
  private readonly loaded = new Map<string, unknown>();
  private target: T | null | undefined;

  constructor(
    readonly context: FakeContext,
    /** Finds the target; null where there is none. */
    private readonly resolve: () => T | null,
    readers: Readers<T>,
    writers: Writers<T> = {},
    private readonly mayBeNull = false,
  ) {
    context.enqueue(() => this.settle());
    for (const name of new Set([...Object.keys(readers), ...Object.keys(writers)])) {
      Object.defineProperty(this, name, {
        get: () => this.read(name),
        set: (value: unknown) =>
          this.act((target) => (writers[name] as (t: T, v: unknown) => void)(target, value), value),
      });
    }
    this.readers = readers;
  }

  private readonly readers: Readers<T>;

  private settle(): T | null {
    this.target = this.resolve();
    if (this.target === null && !this.mayBeNull) throw new OfficeError('ItemNotFound');
    return this.target;
  }

  /** Queues an action on the target. */
  act(action: (target: T) => void, payload?: unknown): void {
    this.context.enqueue(() => {
      const target = this.settle();
      if (target === null) throw new OfficeError('InvalidOperation', 'the object is a null object');
      action(target);
    }, payload);
  }

  /** For objects reached from this one, once a sync has settled it. */
  current(): T | null {
    return this.settle();
  }

  load(names: string | readonly string[]): this {
    const wanted = (typeof names === 'string' ? names.split(',') : [...names]).map((name) => name.trim());
    if (wanted.length === 0 || wanted.includes('')) throw new OfficeError('InvalidArgument', 'load what?');
    for (const name of wanted)
      if (!(name in this.readers))
        throw new OfficeError('InvalidArgument', `there is no property ${name} to load`);
    this.context.enqueue(() => this.fetch(wanted));
    return this;
  }

  /** What a sync does for what was asked to be loaded; an item of a collection is loaded with it. */
  fetch(names: readonly string[]): this {
    const target = this.settle();
    if (target === null) return this;
    for (const name of names) {
      const value = structuredClone(this.readers[name]?.(target));
      this.context.answer(value);
      this.loaded.set(name, value);
    }
    return this;
  }

  private read(name: string): unknown {
    if (this.context.isDead)
      throw new OfficeError('InvalidRequestContext', `${name} of an object whose context has ended`);
    if (!this.loaded.has(name))
      throw new OfficeError('PropertyNotLoaded', `${name} was not loaded, or not synced`);
    return this.loaded.get(name);
  }

  get isNullObject(): boolean {
    if (this.target === undefined) throw new OfficeError('PropertyNotLoaded', 'isNullObject before sync');
    return this.target === null;
  }

  untrack(): void {
    // Frees memory in Excel; nothing to see.
  }
}
