// The toolbar's icons, drawn as strokes that follow the text colour.
import type { JSX } from 'preact';

const paths = {
  open: 'M2.5 14.5v-10a1 1 0 0 1 1-1h3.2l1.6 2h6.2a1 1 0 0 1 1 1v1.5M2.5 14.5l2.2-5.6a1 1 0 0 1 .9-.6h11a.6.6 0 0 1 .6.8l-1.9 4.8a1 1 0 0 1-.9.6z',
  save: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13v2.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13',
  samples: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  new: 'M5.5 2.5h6l4 4v10a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM11.5 2.5v4h4M10 9v5M7.5 11.5h5',
  close: 'M5 5l10 10M15 5 5 15',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v5M10 13.6v.2',
  done: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.8 10.2l2.2 2.2 4.3-4.6',
} as const;

/** What an icon stands for. */
export type IconName = keyof typeof paths;

/** A drawing of 20 by 20 pixels that screen readers pass over. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
