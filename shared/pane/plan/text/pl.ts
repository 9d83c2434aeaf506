// Texts of the page «Account plan», Polish; each form keeps its own beside it.
import { potentialPl } from '../potential/texts.pl';
import { actionsPl } from '../actions/texts.pl';
import { pagePl } from '../page/texts.pl';
import { customerPl } from '../customer/texts.pl';
import { relationsPl } from '../relations/texts.pl';
import { rivalsPl } from '../rivals/texts.pl';
import { usPl } from '../us/texts.pl';
import { strategicPl } from '../strategic/texts.pl';
import { teamPl } from '../team/texts.pl';

export const planPl = {
  'page.plan': 'Plan klienta',

  'plan.account': 'Klient',
  'plan.account.example': 'wpisz część nazwy',
  'plan.pick': 'Wybierz klienta tutaj albo zaznacz jego wiersz w arkuszu.',
  'plan.noAccounts': 'Klienci nie są jeszcze wczytani: wskaż ich na stronie Portfel klientów.',
  'plan.forms': 'Części planu',
  'plan.started': 'rozpoczęte',
  'plan.notChosen': 'nie wybrano',
  'plan.rating.clear': 'Wyczyść: {label}',
  'plan.notNumber': 'Podaj liczbę, na przykład 1200 albo 12,5.',
  'plan.notPercent': 'Podaj procent, na przykład 5 albo 12,5.',
  'plan.unread': 'W arkuszu jest „{cell}”, czego nie da się tu odczytać. Twój wpis to zastąpi.',
  'plan.unread.choice': 'W arkuszu jest „{cell}”, czego nie ma na liście: {choices}. Twój wybór to zastąpi.',
  'plan.saving': 'Zapisywanie…',
  'plan.saved': 'Zapisano w skoroszycie.',
  'plan.merged': 'W międzyczasie zmieniono arkusz: tamte zmiany zostały zachowane.',
  'plan.undo': 'Cofnij',
  'plan.notSaved': 'Jeszcze nie zapisano: {reason}',
  'plan.retry': 'Spróbuj ponownie',
  'plan.discard': 'Porzuć tę zmianę',
  'plan.conflict.field': 'Pole „{field}” zmieniono w międzyczasie w arkuszu. Tam: {theirs}. Tutaj: {mine}.',
  'plan.conflict.blank': 'puste',
  'plan.conflict.rowGone': 'Wiersz {key} usunięto w międzyczasie z arkusza „{table}”.',
  'plan.conflict.theirs': 'Zostaw tak, jak jest w arkuszu',
  'plan.conflict.mine': 'Zapisz moje',
  'plan.add': 'Dodaj',
  'plan.remove.row': 'Usuń: {what}',
  'plan.remove': 'Usuń',

  ...pagePl,
  ...strategicPl,
  ...usPl,
  ...rivalsPl,
  ...relationsPl,
  ...customerPl,
  ...actionsPl,
  ...potentialPl,
  ...teamPl,
} as const;
