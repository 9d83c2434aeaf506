// Before the bundle tests: fresh Excel and Google outputs.
import { ensureBuild } from './ensure-build.mjs';

export default function setUp() {
  ensureBuild(['excel', 'apps-script'], { quiet: true });
}
