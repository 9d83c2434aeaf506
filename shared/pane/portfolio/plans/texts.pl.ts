// Texts of the cards on plans and the matrix, Polish.
export const plansPl = {
  'plans.title': 'Plany',
  'plans.line':
    'Plan ma {planned} z {strategic} {strategic|klienta strategicznego|klientów strategicznych|klientów strategicznych}.',
  'plans.actions':
    'Otwarte działania: {open}, zaległe: {overdue}, z terminem w ciągu 14 dni: {soon}, zrobione: {done}.',
  'plans.potential':
    'U {n} {n|zaplanowanego klienta|zaplanowanych klientów|zaplanowanych klientów} wydatki w naszej kategorii to {wallet} rocznie; u nas {ours} ({share}), a w ostatnim roku planów {planned}.',
  'plans.open': '{n} {n|otwarte działanie|otwarte działania|otwartych działań}',
  'plans.health.missing': 'jeszcze bez planu',
  'plans.health.overdue':
    '{count} {count|zaległe działanie|zaległe działania|zaległych działań}, najstarsze od {days} {days|dnia|dni|dni}',
  'plans.health.reviewDue': 'przegląd spóźniony o {days} {days|dzień|dni|dni}',
  'plans.health.stale': 'bez zmian od {days} {days|dnia|dni|dni}',
  'plans.health.ok': 'aktualny',

  'matrix.title': 'Macierz portfela',
  'matrix.how':
    'Atrakcyjność: wydatki klienta w naszej kategorii, ich wzrost i to, ile klient nam przynosi, w skali między zaplanowanymi klientami. Pozycja: drabina, nasze cztery filary i zamek relacji, o ile są znane. Im większe koło, tym więcej klient przynosi.',
  'matrix.none':
    'Zaplanuj klientów (wydatki i wzrost w części „Potencjał i pozycja”, nasze filary w części „Konkurenci”), aby zobaczyć, gdzie się znajdują.',
  'matrix.attractiveness': 'atrakcyjność',
  'matrix.position': 'nasza pozycja',
  'matrix.description':
    'Koła {n} {n|zaplanowanego klienta|zaplanowanych klientów|zaplanowanych klientów} według naszej pozycji (w prawo) i atrakcyjności (w górę). Tabela poniżej mówi to samo.',
  'matrix.strategy': 'Strategia',
} as const;
