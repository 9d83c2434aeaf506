// Before the bundle tests: fresh Excel and Google outputs, as they are built when nothing else is asked for.
import { ensureBuild } from './ensure-build.mjs';

export default function setUp() {
  delete process.env.ADDIN_URL;
  delete process.env.KAM_LANGUAGE;
  ensureBuild(['excel', 'apps-script'], { quiet: true });
}
