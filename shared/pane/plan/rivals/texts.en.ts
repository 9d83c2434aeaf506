// Texts of the form «Rivals», English.
export const rivalsEn = {
  'form.rivals.title': 'Rivals',
  'form.rivals.why':
    'A rival’s position stands on four pillars: strength, strategy, people and support. Find the three or four cracks that matter to the customer and where you are better, and attack those, not the price.',
  'rivals.add': 'Add a rival',
  'rivals.unnamed': 'rival without a name',
  'rivals.us': 'we',
  'rivals.unrated': 'not rated yet',
  'rivals.score': 'Position {score} of 100; {verdict}',
  'rivals.standing': 'Position by the four pillars, 0–100',
  'rivals.criteria': 'Four pillars by their criteria, 1 (weak) to 5 (strong)',
  'rivals.criterion': 'Criterion',
  'rivals.importance': 'importance',
  'rivals.questions': 'Thirteen questions on weaknesses: yes is a crack',
  'rivals.note.example': 'e.g. heard from the plant manager in May',
  'rivals.weakPoints': 'Where to attack, and how',
  'rivals.weakPoints.none':
    'Rate importance, the rival and ourselves on the same criteria, or answer a question with yes.',
  'rivals.weakPoint': '{area} (priority {priority})',
  'rivals.how.example': 'e.g. show what an hour of downtime costs',
  'rivals.relation.example': 'e.g. delivers two thirds of the units, contract until 2027',
  'rivals.resources.example': 'e.g. warehouse in Łódź, four service teams',
  'rivals.strategy.example': 'e.g. buys market share with long payment terms',
  'rivals.strengths.example': 'e.g. known brand, quick delivery',
  'rivals.weaknesses.example': 'e.g. third account manager in two years',
  'rivals.customerView.example': 'e.g. “good machines, slow service”',
} as const;
