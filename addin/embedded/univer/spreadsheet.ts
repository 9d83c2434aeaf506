// Spreadsheet: the Univer instance of the page, and the few things the page asks of it.
import { LifecycleService, LifecycleStages, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionDefinition } from '../../../shared/functions/define-function';
import type { Language } from '../../../shared/model/language';
import { formatError } from '../../../shared/text/format-message';
import type { SaveRequest } from '../xlsx/save-request';
import { picturesOf } from '../charts/book-chart';
import { createChartStore, type ChartStore } from '../charts/chart-store';
import type { BookData } from '../xlsx/univer-data';
import { catalogueFunction } from './catalogue-function';
import { colourSpills } from './colour-spills';
import { createCellErrors, type CellErrors } from './cell-errors';
import { repairEngine, type EngineRepairs } from './engine-repairs';
import { explainErrors } from './explain-errors';
import { functionInfo, type FunctionHelp } from './function-help';
import { univerLocale, univerTexts } from './locales';
import { convertPolishTyping } from './polish-typing';
import { registerPlugins } from './register-plugins';
import { saveData } from './save-data';
import { watchStructure } from './watch-structure';

interface SpreadsheetOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly functions: readonly FunctionDefinition[];
  readonly help: (language: Language) => readonly FunctionHelp[];
}

/** Univer with what the page has taught it: one for the life of the page, whatever workbook is open. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly errors: CellErrors;
  readonly repairs: EngineRepairs;
  readonly charts: ChartStore;
  readonly language: () => Language;
  setLanguage(language: Language): void;
  /** The open workbook as data for the worker that writes the file. */
  save(): Pick<SaveRequest, 'data' | 'spills' | 'shifts'>;
  /** Replaces the open workbook; done when it can be scrolled and selected in. */
  open(data: Omit<BookData, 'locale' | 'appVersion'>): Promise<void>;
}

/** Days and numbers are shown the way the language writes them. */
const formatLocale = { en: 'en', pl: 'pl' } as const;

/** Univer in its container, with no workbook open yet. */
export function createSpreadsheet({
  container,
  language: first,
  dark,
  functions,
  help,
}: SpreadsheetOptions): Spreadsheet {
  let language = first;
  let opened = 0;
  const errors = createCellErrors();
  const repairs = repairEngine();
  const univer = new Univer({ locale: univerLocale[first], locales: univerTexts, darkMode: dark });
  registerPlugins(univer, {
    container,
    functions: functions.map((one) => [catalogueFunction(one, errors), one.id] as const),
    descriptions: help(first).map(functionInfo),
  });
  const api = FUniver.newAPI(univer);
  const structure = watchStructure(api);
  const charts = createChartStore(univer, api);

  /** Univer's services exist from the first workbook on. */
  function equip(): void {
    convertPolishTyping(univer, () => language);
    colourSpills(univer);
    explainErrors(univer, errors, (error) => formatError(language, error));
  }

  function describeFunctions(): void {
    const descriptions = univer.__getInjector().get(IDescriptionService);
    descriptions.unregisterDescriptions(functions.map(({ id }) => id));
    descriptions.registerDescriptions(help(language).map(functionInfo));
  }

  return {
    univer,
    api,
    errors,
    repairs,
    charts,
    language: () => language,
    save: () => ({ ...saveData({ univer, api, charts }), shifts: structuredClone(structure.shifts()) }),
    setLanguage(next) {
      language = next;
      univer.setLocale(univerLocale[next]);
      api.getActiveWorkbook()?.setNumfmtLocal(formatLocale[next]);
      if (opened > 0) describeFunctions();
    },
    async open(data) {
      const previous = api.getActiveWorkbook()?.getId();
      if (previous !== undefined) api.disposeUnit(previous);
      errors.clear();
      structure.clear();
      charts.load(picturesOf(data));
      api.createWorkbook({ ...data, id: `book${++opened}`, locale: univerLocale[language], appVersion: '' });
      api.getActiveWorkbook()?.setNumfmtLocal(formatLocale[language]);
      if (opened === 1) {
        equip();
        if (language !== first) describeFunctions();
      }
      await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    },
  };
}
