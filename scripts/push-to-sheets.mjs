// pushToSheets: puts dist/apps-script into a spreadsheet's script project with clasp: a new spreadsheet, the one pushed to last, or the one named.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { foreignFiles } from './foreign-files.mjs';
import { runTool } from './machine.mjs';

const usage = 'npm run push:sheets -- [--script-id ID | --new] [--replace]; see docs/install-google.en.md';
const rootDir = 'dist/apps-script';
/** Google calls the spreadsheet, the script and its place in the menu by this name. */
const title = 'KAM';

/** What stops the script: one sentence for the person. */
class Stop extends Error {}

function readArguments(args) {
  const flag = { type: 'boolean', default: false };
  try {
    const options = { 'script-id': { type: 'string' }, new: flag, replace: flag };
    const { values } = parseArgs({ args, options });
    if (values.new && values['script-id'] !== undefined)
      throw new Error('--new and --script-id exclude each other');
    return values;
  } catch (error) {
    throw new Stop(`${error.message}. Usage: ${usage}`, { cause: error });
  }
}

async function clasp(machine, args, options) {
  const { status, out, err } = await runTool(machine, 'clasp', args, { quiet: true, ...options });
  return { done: status === 0, out, said: (err + out).trim() };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** clasp ends with 0 whether somebody is logged in or not. */
async function checkLogin(machine) {
  const { out, said } = await clasp(machine, ['show-authorized-user', '--json']);
  const loggedIn = parsed(out)?.loggedIn;
  if (loggedIn === true) return;
  if (loggedIn === false)
    throw new Stop(
      'Nobody is logged in to Google: run `npx clasp login` once, having turned on the Apps Script API at https://script.google.com/home/usersettings.',
    );
  throw new Stop(`Google’s tool could not say who is logged in: ${said}`);
}

/** Creating and cloning write Google's files into the current folder: never into ours. */
async function inScratchFolder(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kam-sheets-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function createSpreadsheet(machine) {
  return inScratchFolder(async (cwd) => {
    const args = ['create-script', '--type', 'sheets', '--title', title, '--json'];
    const { done, out, said } = await clasp(machine, args, { cwd });
    const made = parsed(out);
    if (!done || made?.scriptId === undefined) throw new Stop(`No spreadsheet could be made: ${said}`);
    return { scriptId: made.scriptId, parentId: made.parentId };
  });
}

/** A push replaces everything in a script project, so what is in it is looked at first. */
async function checkNothingIsLost(machine, scriptId) {
  return inScratchFolder(async (cwd) => {
    const { done, said } = await clasp(machine, ['clone-script', scriptId, '--json'], { cwd });
    if (!done) throw new Stop(`The script ${scriptId} could not be read: ${said}`);
    const others = foreignFiles(cwd);
    if (others.length > 0)
      throw new Stop(
        `The script project holds something else (${others.join(', ')}), which a push would delete: add --replace if it may go.`,
      );
  });
}

/** An id, or the address of the script's editor, which people copy more easily. */
function scriptIdOf(given) {
  return /\/(?:d|projects)\/([\w-]+)/.exec(given)?.[1] ?? given;
}

function projectNamed(file, given) {
  const known = existsSync(file) && !given.new ? parsed(readFileSync(file, 'utf8')) : undefined;
  const named = given['script-id'];
  const scriptId = named === undefined ? known?.scriptId : scriptIdOf(named);
  if (scriptId === undefined) return undefined;
  return known?.scriptId === scriptId ? known : { scriptId };
}

/** The project is remembered in .clasp.json, which is never committed. */
async function chooseProject(machine, given) {
  const file = path.join(machine.root, '.clasp.json');
  const named = projectNamed(file, given);
  if (named && !given.replace) await checkNothingIsLost(machine, named.scriptId);
  const project = { ...(named ?? (await createSpreadsheet(machine))), rootDir };
  writeFileSync(file, `${JSON.stringify(project, null, 2)}\n`);
  return project;
}

async function push(machine, args) {
  const given = readArguments(args);
  await checkLogin(machine);
  machine.say('Building the script…');
  machine.build(['apps-script']);
  const project = await chooseProject(machine, given);
  const { done, said } = await clasp(machine, ['push', '--force']);
  if (!done) throw new Stop(`The script could not be sent to Google: ${said}`);
  const where = project.parentId
    ? `https://docs.google.com/spreadsheets/d/${project.parentId}/edit`
    : `the spreadsheet of https://script.google.com/d/${project.scriptId}/edit`;
  machine.say(`Done: open or reload ${where} and choose Extensions > KAM > Portfolio.`);
}

/** Gives the exit code. Whatever stops it is said in one sentence, with what clasp says about it. */
export async function pushToSheets(machine, args) {
  try {
    await push(machine, args);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    machine.complain(error.message);
    return 1;
  }
}
