// Argument kinds: what a parameter may be, as data, and the clean value `run` gets for it. Five kinds are columns or tables with one row per
// thing; three stand alone. See coerce-arguments.ts for the reading.
import type { Matrix } from '../model/matrix';
import type { MessageKey } from '../text/messages.en';

interface Named {
  /** Lower snake case, as METHOD names it; the same in every host and language. */
  readonly name: string;
  readonly optional?: boolean;
}

interface Bounded {
  readonly min?: number;
  readonly max?: number;
}

/** The words a label column understands; codes are chosen by the vocabulary, 255 is blank. */
export interface Vocabulary {
  readonly read: (cell: string | number) => number | undefined;
  /** Key of the list of words that would be right, for the error message. */
  readonly words: Extract<MessageKey, `words.${string}`>;
}

/** n×1 numbers. `days`: the cells are days (dates, serials or date texts) and arrive as serials. `ratings`: "?" reads as not known. */
export type NumbersParameter = Named &
  Bounded & { readonly kind: 'numbers'; readonly days?: boolean; readonly ratings?: boolean };
/** n×1 yes/no (METHOD rule 4). `days`: a date also reads as yes. */
export type YesNosParameter = Named & { readonly kind: 'yesNos'; readonly days?: boolean };
/** n×1 words of a vocabulary. */
export type LabelsParameter = Named & { readonly kind: 'labels'; readonly vocabulary: Vocabulary };
/** n×1 names, taken as they are. */
export type TextsParameter = Named & { readonly kind: 'texts' };
/** n×m numbers or yes/no, one row per thing. */
export type MatrixParameter = Named &
  Bounded & { readonly kind: 'matrix'; readonly of: 'number' | 'yesNo'; readonly columns?: number };
/** 1×m numbers, all known: weights, directions, a split. */
export type WeightsParameter = Named & Bounded & { readonly kind: 'weights'; readonly count?: number };
/** One number. `day`: a day, as a serial. */
export type NumberParameter = Named &
  Bounded & {
    readonly kind: 'number';
    readonly integer?: boolean;
    readonly day?: boolean;
    readonly default?: number;
  };
/** One word out of a few; `words` maps each word we understand (plain text) to the choice it means. */
export type ChoiceParameter = Named & {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly words?: ReadonlyMap<string, string>;
  /** Key of the list of choices as people write them, for the error message; without it the choices themselves. */
  readonly spoken?: Extract<MessageKey, `words.${string}`>;
  readonly default?: string;
};

/** A parameter of any kind. */
export type Parameter =
  | NumbersParameter
  | YesNosParameter
  | LabelsParameter
  | TextsParameter
  | MatrixParameter
  | WeightsParameter
  | NumberParameter
  | ChoiceParameter;

/** The name of a kind. */
export type ArgumentKind = Parameter['kind'];

/** What a run gets for a parameter of each kind. */
export interface CleanValues {
  /** NaN is blank. */
  readonly numbers: Float64Array;
  /** Codes of `yesNo`: 0 blank, 1 no, 2 yes. */
  readonly yesNos: Uint8Array;
  /** Codes of the vocabulary, 255 blank. */
  readonly labels: Uint8Array;
  /** '' is blank. */
  readonly texts: readonly string[];
  readonly matrix: Matrix;
  readonly weights: Float64Array;
  readonly number: number;
  readonly choice: string;
}

type Clean<P extends Parameter> =
  | CleanValues[P['kind']]
  | (P extends { readonly default: unknown }
      ? never
      : P extends { readonly optional: true }
        ? undefined
        : never);

/** The clean arguments of a list of parameters, by name; undefined where an optional one without a default was left out. */
export type Arguments<P extends readonly Parameter[]> = {
  readonly [K in P[number] as K['name']]: Clean<K>;
};

/** The kinds that take one row per thing; all of them in a call have the same height. */
export const columnKinds: ReadonlySet<ArgumentKind> = new Set<ArgumentKind>([
  'numbers',
  'yesNos',
  'labels',
  'texts',
  'matrix',
]);
