// Words of the worksheet functions, Polish.
import type { wordMessagesEn } from '../en/words';
import { translationOf } from '../placeholders';

export const wordMessagesPl = translationOf<typeof wordMessagesEn>()({
  'words.class': 'strategiczny, zwykły, potencjalny, suspekt (albo S, N, P, X)',

  'words.flag': 'PRAWDA, FAŁSZ',
  'words.language': 'en, pl',
  'words.measure': 'klienci, największy, top, cr4, hhi, efektywnie, gini, pareto, werdykt',

  'measure.customers': 'klienci',
  'measure.largest': 'największy',
  'measure.top': 'top',
  'measure.cr4': 'cr4',
  'measure.hhi': 'hhi',
  'measure.effective': 'efektywnie',
  'measure.gini': 'gini',
  'measure.pareto': 'pareto',
  'measure.verdict': 'werdykt',

  'pillar.strength': 'siła',
  'pillar.strategy': 'strategia',
  'pillar.people': 'personel',
  'pillar.support': 'wsparcie',

  'result.concentrated': 'skoncentrowany',
  'result.spread': 'rozproszony',
  'result.hardToBeat': 'trudny do pokonania: czy warto konkurować?',
  'result.attack': 'atakuj: {pillars}',
  'result.unknown': 'nieznane: {pillars}',

  'title.KAM_CLASSIFY': 'Klasa KAM',
  'title.KAM_EXPLAIN': 'Dlaczego ta klasa',
  'title.KAM_SHARE': 'Udział w wartości',
  'title.cumulative': 'Udział narastająco',
  'title.KAM_ABC': 'ABC',
  'title.KAM_TIME_PLAN': 'Plan godzin',
  'title.PILLAR_SCORE': 'Ocena pozycji',
  'title.PILLAR_VERDICT': 'Gdzie atakować',
  'title.measure': 'miara',
  'title.measureValue': 'wartość',
  'title.class': 'klasa',
  'title.accounts': 'klienci',
  'title.accountShare': 'udział klientów',
  'title.hours': 'godziny',
  'title.timeShare': 'udział czasu',
  'title.target': 'cel',
  'title.gap': 'odchylenie',
  'title.hoursToMove': 'godziny do przesunięcia',
  'title.total': 'razem',
});
