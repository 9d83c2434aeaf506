// Univer's own texts in English and Polish, of every preset used.
import { LocaleType, mergeLocales } from '@univerjs/core';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalPl from '@univerjs/preset-sheets-conditional-formatting/locales/pl-PL';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import corePl from '@univerjs/preset-sheets-core/locales/pl-PL';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationPl from '@univerjs/preset-sheets-data-validation/locales/pl-PL';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterPl from '@univerjs/preset-sheets-filter/locales/pl-PL';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import notePl from '@univerjs/preset-sheets-note/locales/pl-PL';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortPl from '@univerjs/preset-sheets-sort/locales/pl-PL';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tablePl from '@univerjs/preset-sheets-table/locales/pl-PL';
import type { Language } from '../../../shared/model/language';

/** Univer's own name for each language. */
export const univerLocale: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  pl: LocaleType.PL_PL,
};

/** The texts of all presets together, by Univer's name for the language. */
export const univerTexts = {
  [LocaleType.EN_US]: mergeLocales(coreEn, conditionalEn, validationEn, filterEn, noteEn, sortEn, tableEn),
  [LocaleType.PL_PL]: mergeLocales(corePl, conditionalPl, validationPl, filterPl, notePl, sortPl, tablePl),
};
