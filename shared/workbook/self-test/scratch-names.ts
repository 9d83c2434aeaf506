// Names of scratch sheets: "zz KAM 1 · Accounts" for "Accounts". Nobody takes them for their own, and no sheet of the user has such a one.

const scratchName = /^zz KAM \d+ · /;
/** Excel's limit, in UTF-16 units; Google allows more. */
const longestName = 31;

/** Whether a sheet of this name may be changed past the port. */
export function isScratchName(name: string): boolean {
  return scratchName.test(name);
}

/** The scratch sheets' names of one run, both ways. */
export interface ScratchNames {
  readonly isOwn: (name: string) => boolean;
  /** The name in the workbook of a sheet that a case calls `shown`; always the same. */
  readonly toScratch: (shown: string) => string;
  /** What the case calls the sheet; other names stay. */
  readonly toShown: (name: string) => string;
}

/** The first number that no sheet of the user's begins with: what an earlier run left behind stays theirs. */
function freePrefix(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const prefix = `zz KAM ${String(number)} · `;
    if (!taken.some((name) => name.startsWith(prefix))) return prefix;
  }
}

/** Cut at whole characters; Excel takes no name that ends with an apostrophe. */
function shortened(name: string, room: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const sign of name) {
    length += sign.length;
    if (length > room) break;
    kept.push(sign);
  }
  return kept.join('').replace(/'+$/, '');
}

/** Names under the first number that no sheet of `taken` begins with, none longer than 31 UTF-16 units. */
export function createScratchNames(taken: readonly string[]): ScratchNames {
  const prefix = freePrefix(taken);
  const byShown = new Map<string, string>();
  const byScratch = new Map<string, string>();
  const nameFor = (shown: string): string => {
    for (let copy = 1; ; copy++) {
      const end = copy === 1 ? '' : ` ${String(copy)}`;
      const name = `${prefix}${shortened(shown, longestName - prefix.length - end.length)}${end}`;
      if (!byScratch.has(name)) return name;
    }
  };
  return {
    isOwn: (name) => name.startsWith(prefix),
    toScratch(shown) {
      const known = byShown.get(shown);
      if (known !== undefined) return known;
      const name = nameFor(shown);
      byShown.set(shown, name);
      byScratch.set(name, shown);
      return name;
    },
    toShown: (name) => byScratch.get(name) ?? name,
  };
}
