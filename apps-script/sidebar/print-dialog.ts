// printDialog: pages shown in a dialog over the spreadsheet. What keeps Google from it is told in the words of printing.
import { domainError } from '../../shared/model/domain-error';
import { fail } from '../../shared/model/result';
import type { PrintPort } from '../../shared/workbook/port';
import { maxPrintCharacters } from '../server/print-dialog';
import { askAgain } from './ask-server';

/** The port that the server carries out; it fails with `error.printFailed` where the server could not. */
export const printDialog: PrintPort = {
  maxCharacters: maxPrintCharacters,
  async show(html, title) {
    const shown = await askAgain<null>('kamShowPrint', { html, title });
    return !shown.ok && shown.error.code === 'error.hostFailed'
      ? fail(domainError('value', 'error.printFailed', shown.error.params))
      : shown;
  },
};
