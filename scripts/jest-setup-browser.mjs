// Before the browser tests: fresh bundles, a browser and LibreOffice, each found or got; their paths travel to the tests by environment.
import { ensureBuild } from './ensure-build.mjs';
import { findBrowser } from './find-browser.mjs';
import { findLibreOffice } from './find-libreoffice.mjs';

export default async function setUp() {
  process.env.KAM_BROWSER = await findBrowser();
  process.env.KAM_SOFFICE = findLibreOffice();
  ensureBuild(['embedded', 'pane-dev', 'excel', 'apps-script'], { quiet: true });
}
