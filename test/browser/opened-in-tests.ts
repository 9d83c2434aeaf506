// Browser, site and page of a test file: launched once, the page of each test ended with nothing to complain about.
import type { Browser } from 'playwright-core';
import { launchBrowser, serveDist, type Site } from './browser';
import { openEmbeddedPage, type EmbeddedPage, type PageOptions } from './embedded-page';
import { openPane, type PanePage, type PanePageOptions } from './pane-page';
import { openSidebar, type SidebarOptions, type SidebarPage } from './sidebar-page';

interface Surroundings {
  readonly browser: () => Browser;
  readonly site: () => Site;
}

/** Registers what launches the browser and serves a build before the tests of a file, and ends both after them. */
function launched(build: 'embedded' | 'pane-dev' | 'apps-script'): Surroundings {
  let both: readonly [Browser, Site] | undefined;
  beforeAll(async () => {
    both = await Promise.all([launchBrowser(), serveDist(build)]);
  });
  afterAll(async () => {
    await Promise.all(both?.map((one) => one.close()) ?? []);
  });
  return { browser: () => both![0], site: () => both![1] };
}

/** Gives what opens the embedded workbook in a test; afterwards no request has left this machine and no error is in the console. */
export function opensWorkbook(): (options?: PageOptions) => Promise<EmbeddedPage> {
  const { browser, site } = launched('embedded');
  let open: EmbeddedPage | undefined;
  afterEach(async () => {
    const ended = open;
    open = undefined;
    if (ended === undefined) return;
    expect([ended.foreign, ended.errors]).toEqual([[], []]);
    await ended.close();
  });
  return async (options) => (open = await openEmbeddedPage(browser(), site(), options));
}

/** Gives what opens the pane over a memory workbook in a test; afterwards it has had no fault. */
export function opensPane(): (options: PanePageOptions) => Promise<PanePage> {
  const { browser, site } = launched('pane-dev');
  let pane: PanePage | undefined;
  afterEach(async () => {
    const ended = pane;
    pane = undefined;
    if (ended === undefined) return;
    expect(ended.faults()).toEqual([]);
    await ended.close();
  });
  return async (options) => (pane = await openPane(browser(), site(), options));
}

/** Gives what opens Google's sidebar in a test; afterwards no request has left this machine and no error is in the console. */
export function opensSidebar(): (options: SidebarOptions) => Promise<SidebarPage> {
  const { browser, site } = launched('apps-script');
  let open: SidebarPage | undefined;
  afterEach(async () => {
    const ended = open;
    open = undefined;
    if (ended === undefined) return;
    expect(ended.faults).toEqual({ foreign: [], errors: [] });
    await ended.close();
  });
  return async (options) => (open = await openSidebar(browser(), site(), options));
}
