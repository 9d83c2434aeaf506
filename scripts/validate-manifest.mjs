// `npm run validate:manifest`: what Microsoft's online validation says about the built manifest.
import { thisMachine } from './machine.mjs';
import { validateBuiltManifest } from './validate-built-manifest.mjs';

process.exitCode = await validateBuiltManifest(thisMachine());
