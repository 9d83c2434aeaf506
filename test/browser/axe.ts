// axe-core in a page: the findings as readable lines, so that a failing test says what is wrong and where.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A/AA and best-practice findings within `selector` (the whole page by default), `exclude` left out. */
export async function axeFindings(
  page: Page,
  selector = 'html',
  exclude: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(axeSource);
  const findings = await page.evaluate(
    async ([include, excluded]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown): Promise<{ violations: AxeFinding[] }> };
      };
      const { violations } = await axe.run({ include: [[include]], exclude: excluded.map((one) => [one]) });
      return violations;
    },
    [selector, exclude] as const,
  );
  return findings.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
