// What a test file works in: the browser of the run, the sites of its builds, and pages that are closed after each test with nothing to complain about.
import type { Browser } from 'playwright-core';
import { connectBrowser, serveDist, type Build, type Contexts, type Site } from './browser';
import { openEmbeddedPage, type EmbeddedPage, type PageOptions } from './embedded-page';
import { answerWithFake, openExcelPane, type Answer, type ExcelOptions, type ExcelPage } from './excel-page';
import { openPane, type PanePage, type PanePageOptions } from './pane-page';
import { openSidebar, type SidebarOptions, type SidebarPage } from './sidebar-page';

export interface Surroundings {
  readonly browser: () => Browser;
  readonly site: () => Site;
}

/** Registers what connects to the browser before the tests of a file. */
export function connected(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser?.close());
  return () => browser!;
}

/** Registers what serves a build too: a site of the file's own, which counts what it is asked. */
export function served(build: Build): Surroundings {
  const browser = connected();
  let site: Site | undefined;
  beforeAll(async () => {
    site = await serveDist(build);
  });
  afterAll(() => site?.close());
  return { browser, site: () => site! };
}

type Closed = { close(): Promise<unknown> };

/** Gives what opens pages in a test; after it they have had no fault, and are closed. */
function opens<Options, Page extends Closed>(
  build: Build,
  open: (browser: Contexts, site: Site, options: Options) => Promise<Page>,
  faultsOf: (page: Page) => readonly string[],
): (options: Options) => Promise<Page> {
  const { browser, site } = served(build);
  let pages: Page[] = [];
  afterEach(async () => {
    const ended = pages;
    pages = [];
    try {
      expect(ended.flatMap(faultsOf)).toEqual([]);
    } finally {
      await Promise.all(ended.map((page) => page.close()));
    }
  });
  return async (options) => {
    const page = await open(browser(), site(), options);
    pages.push(page);
    return page;
  };
}

/** Requests that left this machine, and errors of the page. */
const faultsOf = ({ foreign, errors }: Pick<EmbeddedPage, 'foreign' | 'errors'>) => [...foreign, ...errors];

/** Opens the embedded workbook in a test. */
export function opensWorkbook(): (options?: PageOptions) => Promise<EmbeddedPage> {
  const open = opens<PageOptions, EmbeddedPage>('embedded', openEmbeddedPage, faultsOf);
  return (options = {}) => open(options);
}

/** One embedded workbook for all tests of a file, open at a sample; no request has left this machine in the end. */
export function sharedWorkbook(options: PageOptions = {}): () => EmbeddedPage {
  const { browser, site } = served('embedded');
  let workbook: EmbeddedPage | undefined;
  beforeAll(async () => {
    workbook = await openEmbeddedPage(browser(), site(), options);
    await workbook.openSample('przyklad');
  });
  afterAll(() => expect(workbook?.foreign).toEqual([]));
  return () => workbook!;
}

/** Opens the pane over a memory workbook in a test. */
export function opensPane(): (options: PanePageOptions) => Promise<PanePage> {
  return opens<PanePageOptions, PanePage>('pane-dev', openPane, ({ faults }) => faults());
}

/** Opens Google's sidebar in a test. */
export function opensSidebar(): (options: SidebarOptions) => Promise<SidebarPage> {
  return opens<SidebarOptions, SidebarPage>('apps-script', openSidebar, ({ faults }) => faultsOf(faults));
}

/** Opens Excel's pane in a test, over the fake of Excel or what else answers for office.js; its faults are the test's to judge. */
export function opensExcelPane(): (asked: ExcelOptions, answer?: Answer) => Promise<ExcelPage> {
  let fake: Answer | undefined;
  beforeAll(async () => {
    fake = await answerWithFake();
  });
  const open = opens<readonly [ExcelOptions, Answer], ExcelPage>(
    'excel',
    (browser, site, [asked, answer]) => openExcelPane(browser, site, answer, asked),
    () => [],
  );
  return (asked, answer = fake!) => open([asked, answer]);
}
