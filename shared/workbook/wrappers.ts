// Wrappers of a workbook: JSON between pane and host, latency, and failures, each to be laid around any adapter.
import { domainError } from '../model/domain-error';
import { fail } from '../model/result';
import type { GridEdit, GridHost } from './grid-edit';
import type { Workbook } from './port';

/** A workbook of which everything that crosses goes through JSON, as it does between a sidebar and Google's servers. */
export function jsonWire(workbook: Workbook): Workbook {
  const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  return {
    capabilities: workbook.capabilities,
    read: async (request, progress) => sent(await workbook.read(sent(request), progress)),
    apply: async (changes, basedOn, progress) =>
      sent(await workbook.apply(sent(changes), sent(basedOn), progress)),
  };
}

/** A workbook whose every call waits first; `wait` is the host's timer, since the core has none. */
export function withLatency(workbook: Workbook, wait: () => Promise<void>): Workbook {
  return {
    capabilities: workbook.capabilities,
    read: async (request, progress) => {
      await wait();
      return workbook.read(request, progress);
    },
    apply: async (changes, basedOn, progress) => {
      await wait();
      return workbook.apply(changes, basedOn, progress);
    },
  };
}

/** Where a call breaks: not at all, before it reaches the workbook, or after its work is done, when only the answer is lost. */
export type FailurePoint = 'none' | 'before' | 'after';

/** A workbook whose calls, of either verb and numbered from 0, break where `failureAt` says so, with `error.hostFailed`. */
export function withFailures(
  workbook: Workbook,
  failureAt: (call: number, verb: 'read' | 'apply') => FailurePoint,
): Workbook {
  let calls = 0;
  const broken = () => fail(domainError('value', 'error.hostFailed', { reason: 'connection lost' }));
  return {
    capabilities: workbook.capabilities,
    read: async (request, progress) => {
      const point = failureAt(calls++, 'read');
      return point === 'none' ? workbook.read(request, progress) : broken();
    },
    apply: async (changes, basedOn, progress) => {
      const point = failureAt(calls++, 'apply');
      if (point === 'before') return broken();
      const receipt = await workbook.apply(changes, basedOn, progress);
      return point === 'after' ? broken() : receipt;
    },
  };
}

const impossible: GridEdit = { kind: 'setValues', sheet: 'no such sheet', row: 0, column: 0, values: [[1]] };

/** A host that breaks in the middle of every run, before edit number `breakAt` (from 0): what it did until then has to be taken back. */
export function withBrokenEdit(host: GridHost, breakAt: number): GridHost {
  return {
    capabilities: host.capabilities,
    read: (request, progress) => host.read(request, progress),
    run: (edits, progress) =>
      host.run([...edits.slice(0, breakAt), impossible, ...edits.slice(breakAt)], progress),
  };
}
