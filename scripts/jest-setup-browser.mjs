// Before the browser tests: fresh bundles, one browser for all of them and LibreOffice, found or got; where they are travels to the tests by environment.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { openBrowserServer } from './browser-server.mjs';
import { allBuilds, ensureBuild, root } from './ensure-build.mjs';
import { findLibreOffice } from './find-libreoffice.mjs';

export default async function setUp() {
  process.env.KAM_SOFFICE = findLibreOffice();
  ensureBuild(allBuilds, { quiet: true });
  process.env.KAM_FAILURES = path.join(root, 'test-output', 'failures');
  rmSync(process.env.KAM_FAILURES, { recursive: true, force: true });
  process.env.KAM_BROWSER = await openBrowserServer();
}
