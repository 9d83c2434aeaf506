// Messages of shared/workbook and of the features on it, Polish.
import type { workbookMessagesEn } from '../en/workbook';
import { translationOf } from '../placeholders';

export const workbookMessagesPl = translationOf<typeof workbookMessagesEn>()({
  'error.staleWorkbook':
    'Skoroszyt zmienił się od ostatniego odczytu, więc niczego nie zapisano. Odczytaj go ponownie i obejrzyj nowy wynik.',
  'error.sheetNotRead':
    'Nie ma już arkusza „{sheet}” albo nie został odczytany. Odczytaj skoroszyt ponownie.',
  'error.noSuchColumn': 'Arkusz „{sheet}” nie ma kolumny „{column}”. Odczytaj skoroszyt ponownie.',
  'error.noSuchRow': 'Arkusz „{sheet}” nie ma wiersza „{row}”. Odczytaj skoroszyt ponownie.',
  'error.formulaCell':
    'Komórka {cell} w arkuszu „{sheet}” zawiera formułę, której nigdy nie zastępujemy wartością.',
  'error.formulaRow':
    'Wiersz do usunięcia w arkuszu „{sheet}” zawiera formułę, której nie usuwamy razem z nim.',
  'error.cellTaken':
    'Komórka {cell} w arkuszu „{sheet}” nie jest pusta, a formuła potrzebuje komórek pod sobą. Opróżnij je albo wybierz inne miejsce.',
  'error.nothingToUndo': 'Nie ma czego cofnąć.',
  'error.hostFailed': 'Nie udało się zmienić skoroszytu ({reason}). Niczego nie zapisano.',
  'error.chartNotDrawn': 'Pominięto wykres „{title}”: ten skoroszyt nie może zawierać wykresów.',
});
