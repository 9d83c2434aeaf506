// dashboardMessagesPl: texts of the dashboard sheet, in Polish.
import { translationOf } from '../placeholders';
import type { dashboardMessagesEn } from '../en/dashboard';

/** By its key each text, checked against its English twin when it compiles. */
export const dashboardMessagesPl = translationOf<typeof dashboardMessagesEn>()({
  'dashboard.share': 'Udział w',
  'dashboard.share.accounts': 'liczbie klientów',
  'dashboard.share.accounts.target': 'liczbie klientów: zwykle',
  'dashboard.share.revenue': 'obrocie',
  'dashboard.share.margin': 'marży',
  'dashboard.share.time': 'czasie sprzedaży',
  'dashboard.share.time.target': 'czasie sprzedaży: cel',
  'dashboard.running': 'Udział narastająco',
  'dashboard.day': 'Stan na dzień',
  'dashboard.total.revenue': 'Obrót wszystkich klientów',
  'dashboard.total.margin': 'Marża wszystkich klientów',
  'dashboard.strategic': 'Klienci strategiczni',
  'dashboard.customers': 'Klienci z wartością powyżej zera',
  'dashboard.pareto': 'Klienci, którzy dają 80%',
  'dashboard.top': 'Udział górnych 10%',
  'dashboard.verdict': 'Portfel',
  'dashboard.chart.shares': 'Klienci, wartość i czas według klas',
  'dashboard.chart.pareto': '20 największych klientów',
});
