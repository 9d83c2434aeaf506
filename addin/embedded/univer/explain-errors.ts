// explainErrors: Univer's hover card on an error cell says our message instead of a general one, where a function of ours gave the error.
import type { Univer } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { ErrorMessages } from './error-messages';

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

export function explainErrors(univer: Univer, messages: ErrorMessages): void {
  const service = univer.__getInjector().get(CellAlertManagerService) as unknown as { showAlert: ShowAlert };
  const showAlert = service.showAlert.bind(service);
  service.showAlert = (alert) => {
    const { unitId, subUnitId: sheetId, row, col: column } = alert.location;
    const message = messages.get({ unitId, sheetId, row, column });
    showAlert(message === undefined ? alert : { ...alert, message });
  };
}
