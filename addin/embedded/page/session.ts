// Session: which file is open, and what opening, saving and starting anew do to it and to the page's state.
import { pageText } from '../text/page-texts';
import type { Spreadsheet } from '../univer/spreadsheet';
import type { LostPart } from '../xlsx/file-problem';
import type { OpenedFile } from '../xlsx/xlsx-file';
import { blankWorkbook } from './blank-workbook';
import { downloadFile } from './download-file';
import type { PageStore } from './page-state';
import { runBusy } from './run-busy';
import { sampleFile, type SampleId } from './samples';

/** What can be done with whole workbooks. Where unsaved changes would be lost, the user is asked first. */
export interface Session {
  openFile(file: File): Promise<void>;
  openSample(id: SampleId): Promise<void>;
  startNew(): Promise<void>;
  save(): Promise<void>;
  /** Called after another workbook was put in place of the open one. */
  readonly onReplaced: (listener: () => void) => () => void;
}

interface SessionSurroundings {
  readonly store: PageStore;
  /** The spreadsheet is made when first needed: the welcome shows before Univer is loaded. */
  readonly spreadsheet: () => Promise<Spreadsheet>;
  readonly ourFunctions: readonly string[];
}

interface Source {
  readonly bytes: Uint8Array | null;
  readonly lost: readonly LostPart[];
}

/** A session with no file open yet; what goes wrong with a file becomes a notice of the page. */
export function createSession({ store, spreadsheet, ourFunctions }: SessionSurroundings): Session {
  let source: Source = { bytes: null, lost: [] };
  const listeners = new Set<() => void>();

  function ask(kind: 'unsaved' | 'lost'): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (goOn: boolean) => {
        store.update({ question: null });
        resolve(goOn);
      };
      store.update({ question: kind === 'lost' ? { kind, parts: source.lost, answer } : { kind, answer } });
    });
  }

  async function mayReplace(): Promise<boolean> {
    return !store.get().dirty || (await ask('unsaved'));
  }

  async function replace(data: OpenedFile['data'], name: string, next: Source): Promise<void> {
    store.update({ welcome: false, notice: null, cellMessage: null });
    const sheet = await spreadsheet();
    await sheet.open(data);
    source = next;
    store.update({ fileName: name, dirty: false });
    for (const listener of [...listeners]) listener();
  }

  async function openBytes(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<void> {
    const { openInWorker } = await import('../xlsx/xlsx-client');
    const [file] = await Promise.all([openInWorker(bytes, name, ourFunctions, signal), spreadsheet()]);
    if (!file.ok)
      return store.update({ notice: { tone: 'problem', key: `problem.${file.problem}`, params: { name } } });
    await replace(file.value.data, name, { bytes, lost: file.value.lost });
  }

  async function open(name: string, read: (signal: AbortSignal) => Promise<Uint8Array>): Promise<void> {
    if (!(await mayReplace())) return;
    await runBusy(store, { key: 'busy.opening', params: { name } }, async (signal) => {
      try {
        await openBytes(await read(signal), name, signal);
      } catch (error) {
        if (signal.aborted) return;
        console.warn(error);
        store.update({ notice: { tone: 'problem', key: 'problem.unreadable', params: { name } } });
      }
    });
  }

  async function write(name: string, signal: AbortSignal): Promise<void> {
    try {
      const { saveInWorker } = await import('../xlsx/xlsx-client');
      const request = { ...(await spreadsheet()).save(), source: source.bytes, ourFunctions };
      downloadFile(await saveInWorker(request, signal), name);
      store.update({ dirty: false, notice: { tone: 'done', key: 'notice.saved', params: { name } } });
    } catch (error) {
      if (!signal.aborted)
        store.update({ notice: { tone: 'problem', key: 'problem.save', params: { reason: String(error) } } });
    }
  }

  return {
    openFile: (file) => open(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    openSample: (id) => {
      const file = sampleFile(id, store.get().language);
      return open(file, async (signal) => {
        const answer = await fetch(`samples/${file}`, { signal });
        if (!answer.ok) throw new Error(`samples/${file}: ${answer.status}`);
        return new Uint8Array(await answer.arrayBuffer());
      });
    },
    async startNew() {
      if (!(await mayReplace())) return;
      const { language } = store.get();
      const name = `${pageText(language, 'file.new')}.xlsx`;
      await replace(blankWorkbook(language), name, { bytes: null, lost: [] });
    },
    async save() {
      const { fileName, busy } = store.get();
      if (fileName === null || busy || (source.lost.length > 0 && !(await ask('lost')))) return;
      await runBusy(store, { key: 'busy.saving', params: { name: fileName } }, (signal) =>
        write(fileName, signal),
      );
    },
    onReplaced(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
