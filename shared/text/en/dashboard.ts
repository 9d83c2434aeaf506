// dashboardMessagesEn: texts of the dashboard sheet, in English.

/** By its key each text, the source of keys and placeholders for the Polish one. */
export const dashboardMessagesEn = {
  'dashboard.share': 'Share of',
  'dashboard.share.accounts': 'accounts',
  'dashboard.share.accounts.target': 'accounts: usual',
  'dashboard.share.revenue': 'revenue',
  'dashboard.share.margin': 'margin',
  'dashboard.share.time': 'selling time',
  'dashboard.share.time.target': 'selling time: target',
  'dashboard.running': 'Running share',
  'dashboard.day': 'As of',
  'dashboard.total.revenue': 'Revenue of all customers',
  'dashboard.total.margin': 'Margin of all customers',
  'dashboard.strategic': 'Strategic accounts',
  'dashboard.customers': 'Customers with a value above zero',
  'dashboard.pareto': 'Customers that make 80%',
  'dashboard.top': 'Share of the top 10%',
  'dashboard.verdict': 'Portfolio',
  'dashboard.chart.shares': 'Accounts, value and time by class',
  'dashboard.chart.pareto': 'The 20 largest customers',
} as const;
