// A folder with tools that only write down how they were called, and a way to run a script's function with them.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const repository = path.resolve(__dirname, '../..');

/** One thing the script did: built bundles, asked for a certificate, or called a tool with arguments in a folder. */
export interface Step {
  readonly build?: readonly string[];
  readonly address?: string;
  readonly certificate?: string;
  readonly tool?: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<Ended>;
}

export class FakeMachine {
  readonly root = mkdtempSync(path.join(tmpdir(), 'kam-scripts-'));
  private readonly log = path.join(this.root, 'log.jsonl');

  constructor() {
    mkdirSync(path.join(this.root, 'tools'));
  }

  /** Puts a tool there: `body` is JavaScript that runs after the call has been written down, with `args` at hand. */
  tool(name: string, body = ''): void {
    const call = `const args = process.argv.slice(2); const fs = require('node:fs'); const path = require('node:path');
fs.appendFileSync(${JSON.stringify(this.log)}, JSON.stringify({ tool: ${JSON.stringify(name)}, args, cwd: process.cwd() }) + '\\n');`;
    writeFileSync(path.join(this.root, 'tools', `${name}.cjs`), `${call}\n${body}\n`);
  }

  /** Starts `run` of scripts/`file` with this machine. */
  start(file: string, run: string, options: object, args: readonly string[] = []): Running {
    const given = JSON.stringify({ root: this.root, log: this.log, ...options });
    const child = spawn(
      process.execPath,
      [path.join(__dirname, 'drive-script.mjs'), path.join(repository, 'scripts', file), run, given, ...args],
      { env: { ...process.env, ADDIN_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const ended = new Promise<Ended>((resolve) =>
      child.once('close', (status) => resolve({ status, out, err })),
    );
    return { process: child, said: () => out, ended };
  }

  steps(): Step[] {
    if (!existsSync(this.log)) return [];
    const lines = readFileSync(this.log, 'utf8').trim().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Step);
  }

  file(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, content: string): void {
    mkdirSync(path.dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), content);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
