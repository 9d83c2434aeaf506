// What a person reads about KAM_WALLET.
import type { FunctionTexts } from '../function-texts';

export const kamWalletTexts: FunctionTexts = {
  group: 'potential',
  sources: ['published'],
  references: ['Share of wallet = our sales / the spend of the customer in the category'],
  en: {
    summary:
      'Gives your share of wallet: how much of what the customer spends in your category comes to you.',
    parameters: {
      value: 'What the customer buys from you in a year.',
      wallet:
        'What the customer spends in your category with anybody in a year, you included. Leave blank where you do not know.',
    },
    result: 'A share from 0 to 1; format it as a percentage. Blank where the wallet is not known.',
    use: 'A low share of a big wallet is where growth is easiest to find. Where the wallet is not known, ask, or use KAM_WALLET_RANK.',
    examples: {
      shares: '30% of the wallet; nothing yet; a wallet that is not known.',
      aboveWallet: 'Nobody can buy from you more than from everybody together.',
      zeroWallet: 'A wallet of zero has no shares.',
    },
  },
  pl: {
    summary: 'Podaje udział w portfelu klienta: ile z jego wydatków w twojej kategorii trafia do ciebie.',
    parameters: {
      value: 'Ile klient kupuje u ciebie w roku.',
      wallet:
        'Ile klient wydaje rocznie w twojej kategorii u wszystkich dostawców, razem z tobą. Zostaw puste, jeśli nie wiesz.',
    },
    result: 'Udział od 0 do 1; sformatuj go jako procent. Puste, gdy portfel jest nieznany.',
    use: 'Mały udział w dużym portfelu to miejsce, gdzie najłatwiej urosnąć. Gdy portfela nie znasz, zapytaj albo użyj KAM_WALLET_RANK.',
    examples: {
      shares: '30% portfela; jeszcze nic; portfel nieznany.',
      aboveWallet: 'Nikt nie kupi u ciebie więcej niż u wszystkich razem.',
      zeroWallet: 'Zerowy portfel nie ma udziałów.',
    },
  },
};
