// Messages of the worksheet functions, Polish.
import type { functionMessagesEn } from '../en/functions';
import { translationOf } from '../placeholders';

export const functionMessagesPl = translationOf<typeof functionMessagesEn>()({
  'error.rowCount': '{column} ma {rows} {rows|wiersz|wiersze|wierszy}, a {main} ma {mainRows}: podaj zakresy tej samej wysokości',
  'error.contradictoryNumbers':
    '{column}: wiersz {row} „{text}” i wiersz {otherRow} „{otherText}” mają różne znaki dziesiętne: zapisz wszystkie liczby kolumny tak samo',
  'error.ambiguousNumber': '{column}, wiersz {row}: „{text}” to {small} albo {large}: wpisz jako liczbę',
});
