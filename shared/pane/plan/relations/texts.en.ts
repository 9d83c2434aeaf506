// Texts of the form «Relations», English.
export const relationsEn = {
  'form.relations.title': 'Relations',
  'form.relations.why':
    'Two companies close like a zipper: level to level, tooth by tooth. A level where nobody knows anybody is where a rival gets in, and a relation that hangs on one person leaves with that person.',
  'relations.us': 'we',
  'relations.gap': 'no relation',
  'relations.picture':
    'Zipper: the customer’s levels on the left, ours on the right, a line for each relation. The table below says the same.',
  'relations.score': 'Zipper: {score} of 100',
  'relations.levels': 'Best relation of each level',
  'relations.level': 'Level at the customer',
  'relations.tooth': 'Best relation',
  'relations.missed.theirs': 'There, would be missed most:',
  'relations.missed.ours': 'Here, would be missed most:',
  'relations.gaps': 'Nobody is known on these levels: {levels}.',
  'relations.against': 'Of weight, and against us: {people}.',
  'relations.cold': 'Gone cold (not met for over {after} days): {people}.',
  'relations.cold.one': '{person} ({days} {days|day|days})',
  'relations.add': 'Add a contact',
  'relations.unnamed': 'contact without a name',
  'relations.person.example': 'e.g. Anna Lis',
  'relations.role.example': 'e.g. decides on service contracts',
  'relations.ours.example': 'e.g. Jan Nowak',
} as const;
