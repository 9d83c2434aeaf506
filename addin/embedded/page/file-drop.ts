// acceptFileDrops: a file dropped anywhere on the page is opened; while one is dragged over it, the page says so.
import type { PageStore } from './page-state';

function carriesFiles(event: DragEvent): boolean {
  return [...(event.dataTransfer?.types ?? [])].includes('Files');
}

/** Listens for the life of the page; of several files dropped at once the first is opened. */
export function acceptFileDrops(store: PageStore, openFile: (file: File) => void): void {
  let depth = 0;
  const options = { capture: true };
  const over = (event: DragEvent, change: number) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    depth = Math.max(0, depth + change);
    if (store.get().dropping !== depth > 0) store.update({ dropping: depth > 0 });
  };
  window.addEventListener('dragenter', (event) => over(event, 1), options);
  window.addEventListener('dragover', (event) => over(event, 0), options);
  window.addEventListener('dragleave', (event) => over(event, -1), options);
  window.addEventListener(
    'drop',
    (event) => {
      over(event, -depth);
      const file = event.dataTransfer?.files[0];
      if (file) openFile(file);
    },
    options,
  );
}
