// Runs one function of scripts/ on a machine made of fakes: node drive-script.mjs <file> <function> <options as JSON> [arguments].
// What it builds and calls is written to options.log, one JSON line each, in the order it happens.
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, name, json, ...args] = process.argv.slice(2);
const options = JSON.parse(json);
const note = (what) => appendFileSync(options.log, `${JSON.stringify(what)}\n`);

const machine = {
  platform: options.platform,
  root: options.root,
  say: (sentence) => console.log(sentence),
  complain: (sentence) => console.error(sentence),
  build: (names) => note({ build: names, address: process.env.ADDIN_URL ?? '' }),
  toolPath: (tool) => path.join(options.root, 'tools', `${path.basename(tool)}.cjs`),
  port: options.port,
  certificate: () => {
    note({ certificate: 'asked for' });
    if (options.certificate === undefined) throw new Error('the system did not trust it');
    const read = (kind) => readFileSync(path.join(options.certificate, `localhost.${kind}`));
    return { cert: read('crt'), key: read('key') };
  },
};

const { [name]: run } = await import(pathToFileURL(file).href);
process.exit(await run(machine, args));
