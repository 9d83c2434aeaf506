// Texts of the form «Potential and position», English.
export const potentialEn = {
  'form.potential.title': 'Potential and position',
  'form.potential.why':
    'What the customer spends with everybody shows how much more there is to win, and whether the effort can pay. Where we stand with the customer decides how much of it we are given a chance at.',
  'form.potential.spend': 'Spend and our share',
  'form.potential.fromSheet': 'The account sheet gives a potential of {amount}.',
  'form.potential.fromSheet.take': 'Take {amount} as the spend',
  'form.potential.wallet.example': 'e.g. 1,400,000',
  'form.potential.trends.example': 'e.g. a second line from spring, less plastic in packaging by law',
  'form.potential.share': 'Our share of the spend today: {share} ({value} of {wallet}).',
  'form.potential.margin':
    'The accounts are measured by margin here: a share of the spend is right only where revenue is compared with it.',
  'form.potential.unknown':
    'With the spend entered, our share and the potential of the years ahead show here.',
  'form.potential.above':
    'More is bought from us ({value}) than the customer is said to spend with everybody ({wallet}): one of the two is wrong.',
  'form.potential.impossible.growth': 'Growth is a share between −100% and 100% a year.',
  'form.potential.impossible.targetShare': 'The target share lies between 0% and 100%.',
  'form.potential.impossible.years': 'The years ahead are a whole number from 1 to 50.',
  'form.potential.table': 'Potential by year',
  'form.potential.table.year': 'Year',
  'form.potential.table.today': 'today',
  'form.potential.table.wallet': 'Spend',
  'form.potential.table.share': 'Our share',
  'form.potential.table.potential': 'Potential',
  'form.potential.table.gain': 'Beyond today',
  'form.potential.rank.title': 'Spend not known? Estimate it by our rank',
  'form.potential.rank.how':
    'The Wallet Allocation Rule: a supplier’s share follows from its rank in the customer’s eyes and the number of suppliers used.',
  'form.potential.rank.rank': 'Our rank (1 = first)',
  'form.potential.rank.suppliers': 'Suppliers used',
  'form.potential.rank.wrong':
    'The rank lies between 1 and the number of suppliers, which is a whole number.',
  'form.potential.rank.share': 'Estimated share of the spend: {share}.',
  'form.potential.rank.wallet': 'Estimated spend: {value} / {share} = {wallet} a year.',
  'form.potential.rank.nothing':
    'The customer buys nothing from us yet, so the spend cannot be estimated from it.',
  'form.potential.rank.take': 'Take {wallet} as the spend',
  'form.potential.ladder': 'Position with the customer',
  'form.potential.ladder.step': 'Step',
  'form.potential.ladder.now': 'Now',
  'form.potential.ladder.wanted': 'Wanted',
  'form.potential.ladder.up': '{n} {n|step|steps} to climb.',
  'form.potential.ladder.keep': 'The position is to be kept.',
  'form.potential.ladder.down': 'Less is wanted than there is: effort is to be freed for other accounts.',
  'form.potential.next.outsider':
    'One step up: pass the customer’s approval, prove quality with a trial order, and find one person inside who wants us.',
  'form.potential.next.approved':
    'One step up: be easier to buy from and more reliable than the other approved ones, and know the people above purchasing.',
  'form.potential.next.preferred':
    'One step up: solve problems of their business rather than of purchasing, with relations at every level and plans made together.',
  'form.potential.next.alliance':
    'The top step is kept by results both sides can see, reviewed together, and by relations that outlive any one person.',
  'form.potential.openness.internal':
    'The customer is to see nothing: a warning stands before the customer version is printed.',
  'form.potential.openness.objectives':
    'The customer version holds the objectives alone: measure, now, target, date.',
  'form.potential.openness.shared':
    'The customer version holds what we understood of the customer, objectives, actions that serve the customer, the team and the next review. Never rivals, ratings, barriers, attacks or defences.',
  'form.potential.openness.joint':
    'The same customer version, filled in and reviewed with the customer: write objectives and actions in words both sides can sign.',
} as const;
