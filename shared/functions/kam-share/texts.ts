// What a person reads about KAM_SHARE.
import type { FunctionTexts } from '../function-texts';

export const kamShareTexts: FunctionTexts = {
  group: 'classes',
  sources: ['method'],
  en: {
    summary: "Gives each account's share of all value, alone or added up from the largest.",
    parameters: {
      value: 'What the accounts bring, one per row. The total is taken over the positive values.',
      cumulative: 'TRUE: the share of all accounts at least as large as this one. FALSE if left out.',
    },
    result:
      'A share per row, 0.25 for a quarter; format the column as per cent. A negative value has a negative share.',
    use: 'Shares show what the loss of an account would cost; cumulative ones show how few accounts make 80%.',
    examples: {
      shares: 'Three accounts of 50, 30 and 20.',
      cumulative: 'The same added up from the largest, whatever the order of the rows.',
      nothing: 'Without a positive value there is nothing to share.',
    },
  },
  pl: {
    summary: 'Podaje udział każdego klienta w całej wartości, osobno albo narastająco od największego.',
    parameters: {
      value: 'Co wnoszą klienci, jeden w wierszu. Suma obejmuje wartości dodatnie.',
      cumulative: 'PRAWDA: udział wszystkich klientów co najmniej tak dużych jak ten. Domyślnie FAŁSZ.',
    },
    result:
      'Udział w każdym wierszu, 0,25 to jedna czwarta; nadaj kolumnie format procentowy. Ujemna wartość ma ujemny udział.',
    use: 'Udziały pokazują, ile kosztowałaby utrata klienta; narastające pokazują, jak niewielu klientów daje 80%.',
    examples: {
      shares: 'Trzech klientów: 50, 30 i 20.',
      cumulative: 'To samo narastająco od największego, bez względu na kolejność wierszy.',
      nothing: 'Bez wartości dodatniej nie ma czego dzielić.',
    },
  },
};
