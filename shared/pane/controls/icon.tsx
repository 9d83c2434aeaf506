// Icon: the pane's few pictograms, 16 × 16, drawn here so that nothing has to be loaded. Always beside words, hence hidden from readers.
import type { JSX } from 'preact';

const paths = {
  refresh:
    'M8 2.5A5.5 5.5 0 0 1 12.9 5.5H10.5v1.2H15V2.2h-1.2v2.5A6.7 6.7 0 1 0 14.7 8h-1.2A5.5 5.5 0 1 1 8 2.5Z',
  chevron: 'M4.2 6 8 9.8 11.8 6l.9.9L8 11.6 3.3 6.9Z',
  check: 'M13.4 4.1 6.4 11.1 2.6 7.3l-.9.9 4.7 4.7 7.9-7.9Z',
  info: 'M8 1.2A6.8 6.8 0 1 0 8 14.8 6.8 6.8 0 0 0 8 1.2ZM8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4ZM7.4 7h1.2v4.6H7.4ZM8 4.4a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6Z',
  warning:
    'M8 1.6 15 14H1Zm0 2.4L3 12.8h10ZM7.4 6.6h1.2v3.2H7.4ZM8 10.4a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.5Z',
  critical:
    'M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2Zm.5 1.2L2.4 5.7v4.6l3.3 3.3h4.6l3.3-3.3V5.7l-3.3-3.3ZM7.4 4.4h1.2v4.4H7.4ZM8 9.8a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6Z',
  undo: 'M5.9 2.4 2 6.3l3.9 3.9.9-.9-2.4-2.4h5.1a2.9 2.9 0 0 1 0 5.8H6v1.2h3.5a4.1 4.1 0 0 0 0-8.2H4.4l2.4-2.4Z',
  ascending: 'M8 3.2 3.8 7.4l.9.9L7.4 5.6v7.2h1.2V5.6l2.7 2.7.9-.9Z',
  descending: 'M8 12.8 12.2 8.6l-.9-.9-2.7 2.7V3.2H7.4v7.2L4.7 7.7l-.9.9Z',
  close: 'M8 7.1 4 3.1l-.9.9 4 4-4 4 .9.9 4-4 4 4 .9-.9-4-4 4-4-.9-.9Z',
  add: 'M7.4 3h1.2v4.4H13v1.2H8.6V13H7.4V8.6H3V7.4h4.4Z',
  print:
    'M4 2h8v3h1.5A1.5 1.5 0 0 1 15 6.5V11h-3v3H4v-3H1V6.5A1.5 1.5 0 0 1 2.5 5H4Zm1.2 1.2V5h5.6V3.2Zm0 6.3v3.3h5.6V9.5ZM2.5 6.2a.3.3 0 0 0-.3.3v3.3H4V8.3h8v1.5h1.8V6.5a.3.3 0 0 0-.3-.3Z',
  search:
    'M6.8 1.8a5 5 0 1 0 3 9l3.4 3.4.9-.9-3.4-3.4a5 5 0 0 0-3.9-8.1Zm0 1.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
  back: 'M7.2 3.2 2.4 8l4.8 4.8.9-.9-3.3-3.3h8.8V7.4H4.8l3.3-3.3Z',
  sheet:
    'M2 2.5h12v11H2Zm1.2 1.2v2h2.6v-2Zm3.8 0v2h5.8v-2ZM3.2 6.9v2.2h2.6V6.9ZM7 6.9v2.2h5.8V6.9ZM3.2 10.3v2h2.6v-2Zm3.8 0v2h5.8v-2Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({
  name,
  turned = false,
}: {
  readonly name: IconName;
  readonly turned?: boolean;
}): JSX.Element {
  return (
    <svg
      class={turned ? 'kam-icon kam-turned' : 'kam-icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
