// A rectangle of a fake worksheet's cells, and whether it may be written.
import type { Area } from '../hosts/area';
import type { FakeSheet } from '../hosts/fake-sheet';
import { OfficeError } from './fake-context';

export interface Place extends Area {
  readonly sheet: FakeSheet;
}

/** Queues an action on the place of a range. */
export type ActOnPlace = (action: (place: Place) => void, payload?: unknown) => void;

export function checkWritable({ sheet }: Place): void {
  if (sheet.isProtected) throw new OfficeError('AccessDenied', `the sheet ${sheet.name} is protected`);
}
