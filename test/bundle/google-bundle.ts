// Google's Code.js as it was built, in a bare context: the language itself and nothing more, as little as Apps Script gives before a service is asked.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { Outcome } from './outcome';

export const googleFolder = path.resolve(__dirname, '../../dist/apps-script');

export function readGoogle(file: string): string {
  return readFileSync(path.join(googleFolder, file), 'utf8');
}

/** `globals` are services a test gives; by default none. */
export function loadGoogleBundle(globals: Record<string, unknown> = {}): vm.Context {
  const context = vm.createContext({ ...globals });
  vm.runInContext(readGoogle('Code.js'), context);
  return context;
}

/** Arguments are made inside the context, for values of another realm are other objects. */
function source(argument: unknown): string {
  return argument === undefined ? 'undefined' : JSON.stringify(argument);
}

export function callInGoogle(context: vm.Context, id: string, args: readonly unknown[]): Outcome {
  const call = `${id}(${args.map(source).join(', ')})`;
  const code = `(() => { try { return { cells: ${call} } } catch (error) { return { message: error.message, isError: error instanceof Error } } })()`;
  const outcome = vm.runInContext(code, context) as { isError?: boolean };
  if (outcome.isError === false) throw new Error(`${id} threw something that is no Error`);
  return JSON.parse(JSON.stringify(outcome)) as Outcome;
}
