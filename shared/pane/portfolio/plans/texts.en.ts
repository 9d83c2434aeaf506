// Texts of the cards on plans and the matrix, English.
export const plansEn = {
  'plans.title': 'Plans',
  'plans.line': '{planned} of {strategic} strategic {strategic|account has|accounts have} a plan.',
  'plans.actions':
    '{open} {open|action is|actions are} open, {overdue} overdue, {soon} due within 14 days; {done} done.',
  'plans.potential':
    'In {n} planned {n|account|accounts} the customers spend {wallet} a year in our category; {ours} of it ({share}) with us, and {planned} in the last year of the plans.',
  'plans.open': '{n} open {n|action|actions}',
  'plans.health.missing': 'no plan yet',
  'plans.health.overdue': '{count} overdue {count|action|actions}, the oldest by {days} {days|day|days}',
  'plans.health.reviewDue': 'review late by {days} {days|day|days}',
  'plans.health.stale': 'not changed for {days} {days|day|days}',
  'plans.health.ok': 'up to date',

  'matrix.title': 'Portfolio matrix',
  'matrix.how':
    'Attractiveness: what the account spends in our category, how that grows, and what it brings us, scaled among the planned accounts. Position: the ladder, our four pillars and the zipper, as far as known. The larger the bubble, the more the account brings.',
  'matrix.none':
    'Plan accounts (spend and growth under «Potential and position», our pillars under «Rivals») to see where they stand.',
  'matrix.attractiveness': 'attractiveness',
  'matrix.position': 'our position',
  'matrix.description':
    'Bubbles of {n} planned {n|account|accounts} by our position (to the right) and attractiveness (upwards). The table below says the same.',
  'matrix.strategy': 'Strategy',
} as const;
