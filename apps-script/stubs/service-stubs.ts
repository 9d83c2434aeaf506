// serviceStubs: the other top-level functions: what Google calls when a spreadsheet is opened, what the menu calls, and what the sidebar may call.
import { libraryName } from './function-stubs';

/** Name, and what it is for. All of them are public: they check what they are given. */
const services: readonly (readonly [name: string, purpose: string])[] = [
  ['onOpen', 'Adds the menu when the spreadsheet is opened.'],
  ['onInstall', 'Adds the menu right after the add-on was installed.'],
  ['showPortfolio', 'Shows the sidebar at the portfolio.'],
  ['showPlan', 'Shows the sidebar at the plan of the account selected.'],
  ['showFunctions', 'Shows the sidebar at the functions.'],
  ['showSelfTest', 'Shows the sidebar at the self-test.'],
  ['showHelp', 'Shows the help on all functions.'],
  ['kamStart', 'Tells the sidebar what it has to know before it draws itself.'],
  ['kamRead', 'Reads the spreadsheet for the sidebar.'],
  ['kamReadPart', 'Reads some rows of a large spreadsheet for the sidebar.'],
  ['kamApply', 'Writes into the spreadsheet for the sidebar.'],
  ['kamReveal', 'Goes to a row, for the sidebar.'],
  ['kamScratch', 'Makes, changes and removes the sheets of the self-test, for the sidebar.'],
  ['kamSelection', 'Tells the sidebar where the user is.'],
  ['kamShowPrint', 'Shows the pages the sidebar made, to be printed.'],
];

/** What those functions are called, in the order they are written. */
export const serviceNames: readonly string[] = services.map(([name]) => name);

/** Their source, each with a line on what it is for. */
export function serviceStubs(): string {
  const stubs = services.map(
    ([name, purpose]) =>
      `/** ${purpose} */\nfunction ${name}() {\n  return ${libraryName}.${name}.apply(null, arguments);\n}`,
  );
  return `${stubs.join('\n\n')}\n`;
}
