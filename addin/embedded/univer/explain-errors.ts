// explainErrors: Univer's hover card on an error cell says our message instead of a general one, where a function of ours gave the error.
import type { Univer } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { DomainError } from '../../../shared/model/domain-error';
import type { CellErrors } from './cell-errors';

interface Alert {
  readonly message: unknown;
  readonly location: {
    readonly unitId: string;
    readonly subUnitId: string;
    readonly row: number;
    readonly col: number;
  };
}

type ShowAlert = (alert: Alert) => void;

/** Teaches Univer's card to ask `say` for its message; cells with no error of ours keep Univer's. */
export function explainErrors(univer: Univer, errors: CellErrors, say: (error: DomainError) => string): void {
  const service = univer.__getInjector().get(CellAlertManagerService) as unknown as { showAlert: ShowAlert };
  const showAlert = service.showAlert.bind(service);
  service.showAlert = (alert) => {
    const { unitId, subUnitId: sheetId, row, col: column } = alert.location;
    const error = errors.get({ unitId, sheetId, row, column });
    showAlert(error === undefined ? alert : { ...alert, message: say(error) });
  };
}
