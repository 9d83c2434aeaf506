// registerPlugins: the open-source presets used, each plugin once. `createUniver` of @univerjs/presets is avoided: it brings the paid plugins' code along.
import type { Plugin, PluginCtor, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset, type BaseFunction, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

interface SpreadsheetParts {
  readonly container: HTMLElement;
  readonly functions: readonly (readonly [new (name: string) => BaseFunction, string])[];
  readonly descriptions: readonly IFunctionInfo[];
}

type Entry = readonly [PluginCtor<Plugin>, unknown];

function entriesOf({ container, functions, descriptions }: SpreadsheetParts): Entry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      formula: { function: functions as never, description: [...descriptions] },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
  ];
  return presets.flatMap(({ plugins }) =>
    plugins.map((plugin): Entry => (Array.isArray(plugin) ? [plugin[0], plugin[1]] : [plugin, undefined])),
  );
}

/** Hands every plugin to Univer once. Where two presets bring the same plugin, the later one's configuration counts. */
export function registerPlugins(univer: Univer, parts: SpreadsheetParts): void {
  const byName = new Map(entriesOf(parts).map((entry) => [entry[0].pluginName, entry]));
  for (const [plugin, configuration] of byName.values()) univer.registerPlugin(plugin, configuration);
}
