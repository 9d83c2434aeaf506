// Placeholders: the types that make a translation with a missing text, or with other placeholders than the English one, fail to compile.

/** The names in `{name}` and `{name|one|other}` of a text. */
export type PlaceholderNames<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | PlaceholderNames<Rest>
  : never;

type SameNames<A extends string, B extends string> = [PlaceholderNames<A>] extends [PlaceholderNames<B>]
  ? [PlaceholderNames<B>] extends [PlaceholderNames<A>]
    ? B
    : `unknown placeholder ${Exclude<PlaceholderNames<B>, PlaceholderNames<A>>}`
  : `missing placeholder ${Exclude<PlaceholderNames<A>, PlaceholderNames<B>>}`;

/** The translation `T` of the texts `E`; where they differ in placeholders, the type of a text says how. */
export type CheckedTranslation<E, T> = {
  readonly [K in keyof E]: E[K] extends string
    ? K extends keyof T
      ? T[K] extends string
        ? SameNames<E[K], T[K]>
        : never
      : never
    : never;
};

/** Checks a translation against the English texts at compile time; at run time it is the translation itself. */
export function translationOf<E extends Readonly<Record<string, string>>>() {
  return <const T extends Readonly<Record<keyof E, string>>>(translation: T & CheckedTranslation<E, T>): T =>
    translation;
}
