// ColumnHeads: the first row of a table, a head for each column.
import type { ComponentChildren, JSX } from 'preact';

export function ColumnHeads({ heads }: { readonly heads: readonly ComponentChildren[] }): JSX.Element {
  return (
    <thead>
      <tr>
        {heads.map((head, i) => (
          <th key={i} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
