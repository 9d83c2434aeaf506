// The texts of the menu and of the server's own windows.
import type { Language } from '../../shared/model/language';

export interface MenuTexts {
  readonly portfolio: string;
  readonly functions: string;
}

export const menuTexts: Readonly<Record<Language, MenuTexts>> = {
  en: { portfolio: 'Portfolio', functions: 'Functions' },
  pl: { portfolio: 'Portfel', functions: 'Funkcje' },
};
