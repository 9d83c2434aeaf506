// PrintedPage: a plan on one sheet of paper, A4 or Letter.
import type { JSX } from 'preact';
import type { PagePart, PlanPage } from '../../../jobs/plan-page/page-part';
import { ColumnHeads } from '../../controls/column-heads';

export function PrintedPage({ page, lang }: { readonly page: PlanPage; readonly lang: string }): JSX.Element {
  return (
    <article class="kam-page" lang={lang}>
      <header>
        <h1>{page.title}</h1>
        <p>{page.subtitle}</p>
      </header>
      <div class="kam-page-parts">
        {page.parts.map((part) => (
          <Part key={part.title} part={part} />
        ))}
      </div>
      <footer>{page.note}</footer>
    </article>
  );
}

function Part({ part }: { readonly part: PagePart }): JSX.Element {
  const { title, wide, lines = [], pairs = [], table, bars = [], board = [] } = part;
  return (
    <section class={wide === true ? 'kam-page-part kam-page-wide' : 'kam-page-part'}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pairs.length === 0 ? null : (
        <dl>
          {pairs.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {table === undefined || table.rows.length === 0 ? null : (
        <table>
          <ColumnHeads heads={table.header} />
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, c) => (
                  <td key={c}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {bars.map(({ label, share, text }) => (
        <div class="kam-page-bar" key={label}>
          <span>{label}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="kam-page-bar-all" width="100" height="8" />
            <rect class="kam-page-bar-full" width={100 * share} height="8" />
          </svg>
          <span>{text}</span>
        </div>
      ))}
      {board.length === 0 ? null : (
        <div class="kam-page-board">
          {board.map(({ title: quadrant, items }) => (
            <div key={quadrant}>
              <h3>{quadrant}</h3>
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
