// Texts of the form «Is it strategic?», Polish.
export const strategicPl = {
  'form.strategic.title': 'Czy jest strategiczny?',
  'form.strategic.why':
    'Klient strategiczny dostaje większość czasu, więc musi na to zasłużyć: da się go zdobyć i utrzymać, a jego utrata zaboli. Jeśli któryś warunek nie jest spełniony, planuj go jak zwykłego klienta i przeznacz czas na innych.',
  'form.strategic.conditions': 'Cztery warunki',
  'form.strategic.loss.figures':
    'Utrata tego klienta zabrałaby {value} rocznie, czyli {share} wszystkiego, co przynoszą klienci.',
  'form.strategic.loss.nothing': 'Ten klient na razie nic nie przynosi, więc do stracenia jest tylko szansa.',
  'form.strategic.loss.example': 'np. druga zmiana w Poznaniu nie miałaby pracy',
  'form.strategic.pin.hint':
    'Ma pierwszeństwo przed klasą wyliczoną i zajmuje jedno z miejsc strategicznych.',
  'form.strategic.pin.example': 'np. otwiera nam rynek motoryzacyjny',
} as const;
