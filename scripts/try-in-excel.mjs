// tryInExcel: builds the Excel add-in, serves it on https://localhost:3000, loads it into desktop Excel, and takes it out again on Ctrl-C.
import path from 'node:path';
import { runTool } from './machine.mjs';
import { close, createSite, listen, untilStopped } from './static-site.mjs';

const port = 3000;
const address = `https://localhost:${port}`;

/**
 * No code is kept by Excel between two tries; icons are, for Office shows none that it may not keep. Excel on the web reads the descriptions of the
 * functions from another origin (learn.microsoft.com, «Manually create JSON metadata for custom functions»).
 */
function headersOf(pathname) {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': pathname.includes('/icons/') ? 'max-age=3600' : 'no-cache',
    ...(pathname.endsWith('.json') ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}

/** Microsoft's tool for this makes a certificate for localhost and has the system trust it; the system asks the person. */
async function developmentCertificate() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return certificates.getHttpsServerOptions();
}

/** The tool ends with 0 where it fails too, so its words count as well. */
async function loadIntoExcel(machine, manifest) {
  const start = ['start', manifest, 'desktop', '--app', 'excel', '--no-debug'];
  const { status, err } = await runTool(machine, 'office-addin-debugging', start);
  return status === 0 && !err.includes('Unable to start');
}

async function takeOutOfExcel(machine, manifest) {
  const { status, err } = await runTool(machine, 'office-addin-debugging', ['stop', manifest, 'desktop']);
  return status === 0 && !err.includes('Unable to stop');
}

async function serve(machine, certificate) {
  const site = createSite(path.join(machine.root, 'dist/excel'), headersOf, certificate);
  try {
    await listen(site, machine.port ?? port);
    return site;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    machine.complain(`Port ${port} is in use, perhaps by \`npm start\`: end that and try again.`);
    return undefined;
  }
}

async function useUntilStopped(machine, manifest, stopped) {
  const loaded = await loadIntoExcel(machine, manifest);
  if (!loaded) {
    machine.complain(
      'Excel could not be started with the add-in; what Microsoft’s tool says about it is above.',
    );
  } else {
    machine.say(`The KAM add-in is in Excel, served from ${address} (Ctrl-C takes it out again).`);
    await stopped;
  }
  if (!(await takeOutOfExcel(machine, manifest))) {
    machine.complain(`Excel may still know the add-in: npx office-addin-debugging stop ${manifest} desktop`);
    return 1;
  }
  return loaded ? 0 : 1;
}

/** Gives the exit code; everything said goes through the machine. `machine.certificate` and `machine.port` are for tests. */
export async function tryInExcel(machine) {
  if (machine.platform !== 'win32' && machine.platform !== 'darwin') {
    machine.complain(
      'There is no Excel to start on this system: use Windows or a Mac, or load the add-in into Excel on the web (docs/install-excel.en.md).',
    );
    return 1;
  }
  const stopped = (machine.untilStopped ?? untilStopped)();
  machine.say('Preparing the add-in…');
  process.env.ADDIN_URL = address;
  machine.build(['excel']);
  let certificate;
  try {
    certificate = await (machine.certificate ?? developmentCertificate)();
  } catch (error) {
    machine.complain(`Without a trusted certificate for localhost Excel loads nothing: ${error.message}`);
    return 1;
  }
  const site = await serve(machine, certificate);
  if (site === undefined) return 1;
  try {
    return await useUntilStopped(machine, path.join(machine.root, 'dist/excel/manifest.xml'), stopped);
  } finally {
    await close(site);
  }
}
