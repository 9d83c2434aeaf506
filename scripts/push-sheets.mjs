// `npm run push:sheets`: the add-in in a spreadsheet at Google.
import { thisMachine } from './machine.mjs';
import { pushToSheets } from './push-to-sheets.mjs';

process.exitCode = await pushToSheets(thisMachine(), process.argv.slice(2));
