// What a person reads about KAM_QUALIFY.
import type { FunctionTexts } from '../function-texts';

export const kamQualifyTexts: FunctionTexts = {
  group: 'classes',
  sources: ['method'],
  en: {
    summary:
      'Says whether an account can become a strategic one at all: four conditions, all of them needed.',
    parameters: {
      conditions:
        'Four yes/no columns, one account per row: (1) a company or a public buyer buys directly, (2) the need continues, (3) it looks for added value and is ready to pay for it, (4) trust exists or can be built. Leave blank what you do not know.',
      language: '"en" or "pl": the language of the result.',
    },
    result:
      '“qualified” if all four hold, “not qualified” with the numbers of the conditions that fail, “open” with the numbers of those you have not answered.',
    use: 'Plan only qualified accounts as strategic ones. Where it says open, find the answer before you spend time.',
    examples: {
      three: 'All conditions hold; the second and third fail; the fourth is not known yet.',
      polish: 'The third condition fails; the answer is in Polish.',
      threeConditions: 'All four columns are needed.',
    },
  },
  pl: {
    summary: 'Mówi, czy klient w ogóle może być strategiczny: cztery warunki, potrzebne są wszystkie.',
    parameters: {
      conditions:
        'Cztery kolumny tak/nie, jeden klient w wierszu: (1) kupuje bezpośrednio firma lub instytucja, (2) potrzeba jest stała, (3) szuka wartości dodanej i chce za nią zapłacić, (4) zaufanie jest albo da się je zbudować. Zostaw puste, jeśli nie wiesz.',
      language: '"en" albo "pl": język wyniku.',
    },
    result:
      '„spełnia warunki”, gdy spełnia wszystkie cztery, „nie spełnia” z numerami warunków, których brak, „do wyjaśnienia” z numerami tych bez odpowiedzi.',
    use: 'Jako strategicznych planuj tylko tych, którzy spełniają warunki. Gdy jest coś do wyjaśnienia, ustal to, zanim poświęcisz czas.',
    examples: {
      three: 'Wszystkie warunki spełnione; brak drugiego i trzeciego; czwarty jeszcze nieznany.',
      polish: 'Brak trzeciego warunku; odpowiedź po polsku.',
      threeConditions: 'Potrzebne są wszystkie cztery kolumny.',
    },
  },
};
