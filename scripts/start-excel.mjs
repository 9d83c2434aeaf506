// `npm run start:excel`: the add-in in desktop Excel on Windows or a Mac, until Ctrl-C.
import { thisMachine } from './machine.mjs';
import { tryInExcel } from './try-in-excel.mjs';

process.exit(await tryInExcel(thisMachine()));
