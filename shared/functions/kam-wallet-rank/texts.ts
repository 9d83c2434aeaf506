// What a person reads about KAM_WALLET_RANK.
import type { FunctionTexts } from '../function-texts';

export const kamWalletRankTexts: FunctionTexts = {
  group: 'potential',
  sources: ['published'],
  references: [
    'Keiningham, T., Aksoy, L., Buoye, A., Cooil, B. (2011). Customer loyalty isn’t enough. Grow your share of wallet. Harvard Business Review 89(10)',
  ],
  en: {
    summary:
      'Estimates your share of wallet from your rank among the customer’s suppliers, when the spend is not known.',
    parameters: {
      rank: 'Your place in the customer’s eyes, 1 for the favourite; for a tie take the middle, such as 1.5.',
      suppliers: 'How many suppliers the customer uses in your category, you included.',
    },
    result: 'An estimated share from 0 to 1. The shares of all ranks of one customer sum to 1.',
    use: 'See what one place up would bring: from third to second of three is worth twice the share. Multiply by the wallet to get money.',
    examples: {
      threeSuppliers: 'Three suppliers: 50%, 33.3% and 16.7%.',
      impossible: 'The fourth of three suppliers does not exist.',
    },
  },
  pl: {
    summary: 'Szacuje udział w portfelu klienta z twojej pozycji wśród dostawców, gdy wydatków nie znasz.',
    parameters: {
      rank: 'Twoje miejsce w oczach klienta, 1 to ulubiony dostawca; przy remisie weź środek, na przykład 1,5.',
      suppliers: 'Z ilu dostawców klient korzysta w twojej kategorii, razem z tobą.',
    },
    result: 'Szacowany udział od 0 do 1. Udziały wszystkich pozycji u jednego klienta dają razem 1.',
    use: 'Zobacz, co da jedna pozycja wyżej: z trzeciej na drugą z trzech to dwa razy większy udział. Pomnóż przez portfel, żeby dostać kwotę.',
    examples: {
      threeSuppliers: 'Trzech dostawców: 50%, 33,3% i 16,7%.',
      impossible: 'Czwartego z trzech dostawców nie ma.',
    },
  },
};
