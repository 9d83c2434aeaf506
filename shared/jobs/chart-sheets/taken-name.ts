// takenName: whether a sheet of ours cannot be made because another one has its name but for case, diacritics or spaces.
import { domainError, type DomainError } from '../../model/domain-error';
import { plainText } from '../../model/plain-text';
import type { Snapshot } from '../../workbook/port';

/** `error.sheetNameTaken` naming the other sheet; undefined where the name is free, or the sheet is ours. */
export function takenName({ sheets }: Snapshot, sheet: string): DomainError | undefined {
  const same = sheets.find(({ name }) => plainText(name) === plainText(sheet));
  return same === undefined || same.name === sheet
    ? undefined
    : domainError('value', 'error.sheetNameTaken', { sheet: same.name });
}
