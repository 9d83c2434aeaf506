// validateBuiltManifest: builds the Excel add-in and has its manifest checked by Microsoft's service. Our own check (test/excel) needs no network.
import path from 'node:path';
import { runTool } from './machine.mjs';

/** Gives the exit code: 0 where Microsoft accepts the manifest. */
export async function validateBuiltManifest(machine) {
  machine.say('Building the add-in…');
  machine.build(['excel']);
  const manifest = path.join(machine.root, 'dist/excel/manifest.xml');
  const args = ['validate', manifest];
  const { status, out, err } = await runTool(machine, 'office-addin-manifest', args, { quiet: true });
  if (err.includes('Unable to contact')) {
    machine.complain('Microsoft’s validation service cannot be reached: try again where there is a network.');
    return 1;
  }
  machine.say(out.trim());
  if (err !== '') machine.complain(err.trim());
  return status;
}
