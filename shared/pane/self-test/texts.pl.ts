// Texts of the page Self-test, Polish.

export const selfTestPl = {
  'page.selfTest': 'Autotest',
  'task.selfTest': 'Trwa autotest…',
  'selfTest.intro':
    'Sprawdza, czy dodatek poprawnie czyta i zapisuje w Twoim programie. Jeśli coś nie działa, warto dołączyć raport do zgłoszenia.',
  'selfTest.will':
    'Za wszystkimi arkuszami powstaną arkusze o nazwach „zz KAM …”. Test przebiega tylko na nich, a potem je usuwa. Twoje arkusze są jedynie odczytywane i nic się w nich nie zmienia.',
  'selfTest.advice':
    'Trwa od minuty do kwadransa. Przez ten czas nie zmieniaj niczego w skoroszycie; najlepiej uruchomić go w pustym.',
  'selfTest.run': 'Uruchom autotest',
  'selfTest.again': 'Uruchom ponownie',
  'selfTest.report': 'Raport',
  'selfTest.report.hint': 'Raport jest po angielsku i nie ma w nim nic z Twoich arkuszy.',
  'selfTest.copy': 'Kopiuj',
  'selfTest.copied': 'Skopiowano.',
  'selfTest.selected': 'Raport jest zaznaczony: naciśnij Ctrl+C albo ⌘C.',
} as const;
