// ChartStore: the charts of the open workbook. Changes of a sheet's charts are mutations of Univer's own, so that its undo takes them back with the rest of
// the step; rows and columns that move take charts along.
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type IMutationInfo,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { readShift } from '../univer/watch-structure';
import { noPictures, type BookChart, type BookPictures, type PagesBySheet } from './book-chart';
import { shiftedChart } from './chart-shift';

interface SetCharts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly BookChart[];
}

const setChartsId = 'sheet.mutation.set-kam-charts';

/** Charts and pages to print, by the sheet's id. */
export interface ChartStore {
  readonly of: (sheet: string) => readonly BookChart[];
  /** One step of the user's undo, or part of the batch that is open. */
  readonly set: (sheet: string, charts: readonly BookChart[]) => void;
  readonly setPage: (sheet: string, page: PagesBySheet[string]) => void;
  /** What is to be saved of the sheets that are there. */
  readonly pictures: (sheets: readonly string[]) => BookPictures;
  readonly load: (pictures: BookPictures) => void;
  /** Called after charts of any sheet have changed. */
  readonly onChange: (listener: () => void) => void;
}

/** A store with nothing in it, which follows the open workbook's rows and columns from now on. */
export function createChartStore(univer: Univer, api: FUniver): ChartStore {
  const charts = new Map<string, readonly BookChart[]>();
  const pages = new Map<string, PagesBySheet[string]>();
  const listeners: (() => void)[] = [];
  const changed = () => listeners.forEach((listener) => listener());
  const of = (sheet: string) => charts.get(sheet) ?? [];
  const service = () => univer.__getInjector().get(ICommandService);
  let isRegistered = false;

  /** Univer's services exist from the first workbook on. */
  function register(): void {
    if (isRegistered) return;
    isRegistered = true;
    service().registerCommand({
      id: setChartsId,
      type: CommandType.MUTATION,
      handler: (_accessor, params?: SetCharts) => {
        if (params === undefined) return false;
        charts.set(params.subUnitId, params.charts);
        changed();
        return true;
      },
    });
  }

  function set(sheet: string, next: readonly BookChart[]): void {
    const unitId = api.getActiveWorkbook()?.getId();
    if (unitId === undefined) return;
    register();
    const mutation = (to: readonly BookChart[]): IMutationInfo => {
      return { id: setChartsId, params: { unitId, subUnitId: sheet, charts: to } satisfies SetCharts };
    };
    const [undo, redo] = [mutation(of(sheet)), mutation(next)];
    service().syncExecuteCommand(redo.id, redo.params);
    univer
      .__getInjector()
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [redo] });
  }

  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const shift = readShift(id, params);
    if (shift === undefined || of(shift.sheet).length === 0) return;
    charts.set(
      shift.sheet,
      of(shift.sheet).flatMap((chart) => shiftedChart(chart, shift) ?? []),
    );
    changed();
  });

  return {
    of,
    set,
    setPage: (sheet, page) => void pages.set(sheet, page),
    pictures: (sheets) => ({
      charts: Object.fromEntries(sheets.flatMap((id) => (of(id).length === 0 ? [] : [[id, of(id)]]))),
      pages: Object.fromEntries(sheets.flatMap((id) => (pages.has(id) ? [[id, pages.get(id)!]] : []))),
    }),
    load(pictures = noPictures) {
      charts.clear();
      pages.clear();
      for (const [sheet, list] of Object.entries(pictures.charts)) charts.set(sheet, list);
      for (const [sheet, page] of Object.entries(pictures.pages)) pages.set(sheet, page);
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
