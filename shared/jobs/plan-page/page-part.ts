// PagePart: one part of the plan on a page as plain texts, the same for paper and for a sheet; and the page made of them.

/** A table of texts; each row has a cell per header. */
export interface PageTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One bar of a list of bars, with the figure it stands for. */
export interface PageBar {
  readonly label: string;
  /** 0–1. */
  readonly share: number;
  readonly text: string;
}

/** One titled list among others beside it. */
export interface PageBoard {
  readonly title: string;
  readonly items: readonly string[];
}

/** A titled part of the page; what it has not is left out, and one that has nothing is not shown. */
export interface PagePart {
  readonly title: string;
  /** A wide part takes both columns of the page. */
  readonly wide?: boolean;
  readonly lines?: readonly string[];
  readonly pairs?: readonly (readonly [label: string, value: string])[];
  readonly table?: PageTable;
  readonly bars?: readonly PageBar[];
  /** The four quadrants of a SWOT. */
  readonly board?: readonly PageBoard[];
}

/** The whole page, its parts in the order in which they are read. */
export interface PlanPage {
  readonly title: string;
  /** Class, figures, day. */
  readonly subtitle: string;
  readonly parts: readonly PagePart[];
  /** What stands at the foot. */
  readonly note: string;
}

/** Whether the part says anything; others are left out. */
export function isFilled({ lines = [], pairs = [], table, bars = [], board = [] }: PagePart): boolean {
  return (
    lines.length > 0 ||
    pairs.length > 0 ||
    (table?.rows.length ?? 0) > 0 ||
    bars.length > 0 ||
    board.some(({ items }) => items.length > 0)
  );
}
