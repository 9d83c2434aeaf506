// What a person reads about KAM_POTENTIAL.
import type { FunctionTexts } from '../function-texts';

export const kamPotentialTexts: FunctionTexts = {
  group: 'potential',
  sources: ['method', 'default'],
  en: {
    summary:
      'Shows what an account can bring in the next years if its wallet grows and your share rises to a target.',
    parameters: {
      value: 'What the customer buys from you in a year.',
      wallet: 'What the customer spends in your category with anybody in a year, you included.',
      growth: 'Growth of the wallet a year, such as 5%. 0 if left out.',
      target_share: 'The share of wallet you aim at in the last year. Left out: today’s share stays.',
      years: 'How many years. 3 if left out.',
    },
    result: 'One column per year. The share goes in a straight line from today’s to the target.',
    use: 'Compare accounts by what they can become, not by what they are. Give the last year to KAM_MOVES as potential.',
    examples: {
      halfInThreeYears: '420,000 of 1,400,000, growth 5%, half of the wallet in three years.',
      shareKept: 'No growth and no target: every year like today; a wallet not known stays blank.',
      growthOfFive: '5 would be 500% a year: write 5% or 0.05.',
    },
  },
  pl: {
    summary:
      'Pokazuje, ile klient może wnieść w kolejnych latach, gdy jego portfel rośnie, a twój udział zmierza do celu.',
    parameters: {
      value: 'Ile klient kupuje u ciebie w roku.',
      wallet: 'Ile klient wydaje rocznie w twojej kategorii u wszystkich dostawców, razem z tobą.',
      growth: 'Wzrost portfela na rok, na przykład 5%. Domyślnie 0.',
      target_share: 'Udział w portfelu, do którego dążysz w ostatnim roku. Domyślnie zostaje dzisiejszy.',
      years: 'Na ile lat. Domyślnie 3.',
    },
    result: 'Jedna kolumna na rok. Udział idzie po prostej od dzisiejszego do celu.',
    use: 'Porównuj klientów według tego, czym mogą się stać, a nie czym są. Ostatni rok podaj do KAM_MOVES jako potencjał.',
    examples: {
      halfInThreeYears: '420 000 z 1 400 000, wzrost 5%, połowa portfela za trzy lata.',
      shareKept: 'Bez wzrostu i bez celu: co roku tyle, co dziś; nieznany portfel zostaje pusty.',
      growthOfFive: '5 to 500% rocznie: wpisz 5% albo 0,05.',
    },
  },
};
