// The texts of the menu and of the server's own windows.
import type { Language } from '../../shared/model/language';

interface MenuTexts {
  readonly portfolio: string;
  readonly plan: string;
  readonly functions: string;
  readonly selfTest: string;
  readonly help: string;
}

/** All of them, by language. */
export const menuTexts: Readonly<Record<Language, MenuTexts>> = {
  en: {
    portfolio: 'Portfolio',
    plan: 'Plan this account',
    functions: 'Functions',
    selfTest: 'Self-test',
    help: 'Help',
  },
  pl: {
    portfolio: 'Portfel',
    plan: 'Zaplanuj klienta',
    functions: 'Funkcje',
    selfTest: 'Autotest',
    help: 'Pomoc',
  },
};
