// expectEqual: the suite's own comparison, so that it runs where there is no test runner: in a task pane, in a spreadsheet's script.

export class ContractFailure extends Error {}

/** JSON with keys in order, so that two values that say the same read the same. */
function shown(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

const longest = 400;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Throws a ContractFailure that says where the first difference is. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [shown(actual) ?? 'undefined', shown(expected) ?? 'undefined'];
  if (one === other) return;
  let same = 0;
  while (one[same] === other[same]) same++;
  const from = Math.max(0, same - 40);
  throw new ContractFailure(
    `${what}: expected ${cut(other)}, found ${cut(one)}; they differ from «${other.slice(from, same + 40)}» and «${one.slice(from, same + 40)}» on`,
  );
}

export function expectTrue(condition: boolean, what: string): void {
  expectEqual(condition, true, what);
}
