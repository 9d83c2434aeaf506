// The page's texts in Polish.
import type { PageTexts } from './page-texts.en';

/** The Polish texts by the same keys. */
export const pl: PageTexts = {
  'page.title': 'Skoroszyt KAM',
  'toolbar.label': 'Skoroszyt',
  'toolbar.open': 'Otwórz',
  'toolbar.save': 'Zapisz',
  'toolbar.samples': 'Przykłady',
  'toolbar.new': 'Nowy',
  'toolbar.language': 'Język',
  'tabs.label': 'Widok',
  'tabs.sheet': 'Arkusz',
  'tabs.pane': 'Klienci',
  'region.sheet': 'Arkusz kalkulacyjny',
  'region.resize': 'Szerokość panelu',
  'welcome.title': 'Którym klientom warto poświęcić czas?',
  'welcome.lead':
    'Otwórz skoroszyt z klientami albo zacznij od przykładu. Dane nie opuszczają tego komputera: nie ma serwera ani konta.',
  'welcome.samples': 'Przykłady',
  'welcome.own': 'Otwórz własny plik .xlsx',
  'welcome.ownHint': 'albo upuść plik w dowolnym miejscu strony',
  'welcome.blank': 'Pusty skoroszyt',
  'welcome.close': 'Wróć do skoroszytu',
  'sample.superstore.title': 'Superstore',
  'sample.superstore.text': '9994 pozycje zamówień 793 klientów: rozproszony portfel, zebrany z zamówień.',
  'sample.all-functions.title': 'Wszystkie funkcje',
  'sample.all-functions.text': 'Każda funkcja arkusza przy pracy i jak czytać jej wynik.',
  'sample.przyklad.title': 'Przykład',
  'sample.przyklad.text':
    'Eksport z polskiego systemu ERP dystrybutora: 240 klientów i potencjalnych, polskie nagłówki, część kwot zapisana jako tekst.',
  'drop.hint': 'Upuść plik .xlsx, aby go otworzyć',
  'busy.opening': 'Otwieranie: {name}…',
  'busy.saving': 'Zapisywanie: {name}…',
  'busy.cancel': 'Anuluj',
  'file.new': 'Skoroszyt',
  'notice.saved': 'Zapisano jako {name}.',
  'notice.close': 'Zamknij komunikat',
  'problem.notXlsx':
    'Plik {name} nie jest skoroszytem programu Excel (.xlsx). Otwarty skoroszyt pozostał bez zmian.',
  'problem.oldXls':
    'Plik {name} jest w starym formacie .xls. Zapisz go w Excelu jako .xlsx i otwórz ponownie. Otwarty skoroszyt pozostał bez zmian.',
  'problem.encrypted':
    'Plik {name} jest chroniony hasłem. Usuń hasło w Excelu i otwórz plik ponownie. Otwarty skoroszyt pozostał bez zmian.',
  'problem.damaged':
    'Plik {name} jest uszkodzony i nie da się go odczytać. Otwarty skoroszyt pozostał bez zmian.',
  'problem.tooBig':
    'Plik {name} zajmuje po rozpakowaniu ponad 200 MB i jest za duży, aby bezpiecznie go otworzyć. Otwarty skoroszyt pozostał bez zmian.',
  'problem.unreadable': 'Nie udało się odczytać pliku {name}. Otwarty skoroszyt pozostał bez zmian.',
  'problem.save': 'Nie udało się zapisać skoroszytu: {reason}',
  'lost.title': 'Części elementów nie będzie w zapisanym pliku',
  'lost.text':
    'Plik {name} zawiera {parts}, których ten skoroszyt nie potrafi pokazać ani zapisać. Oryginalny plik pozostanie bez zmian; zapisana kopia będzie bez tych elementów.',
  'lost.save': 'Zapisz bez nich',
  'lost.cancel': 'Anuluj',
  'chart.remove': 'Usuń wykres',
  'lost.charts': 'wykresy',
  'lost.pivotTables': 'tabele przestawne',
  'lost.macros': 'makra',
  'lost.externalLinks': 'łącza do innych skoroszytów',
  'lost.slicers': 'fragmentatory',
  'unsaved.title': 'Odrzucić niezapisane zmiany?',
  'unsaved.text': 'W pliku {name} są niezapisane zmiany.',
  'unsaved.discard': 'Odrzuć zmiany',
  'unsaved.cancel': 'Wróć do edycji',
};
