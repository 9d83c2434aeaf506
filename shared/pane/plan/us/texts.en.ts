// Texts of the form «Us, as the customer sees us», English.
export const usEn = {
  'form.us.title': 'Us, as the customer sees us',
  'form.us.why':
    'What the customer believes about us decides, not what we know to be true. Ask, write down who said it and when, and work where importance is high and the rating low.',
  'us.add': 'Add an attribute',
  'us.unnamed': 'attribute without a name',
  'us.attribute.example': 'e.g. complaints handling',
  'us.who.example': 'e.g. Anna Lis',
  'us.attributes':
    'product quality | delivery on time | technical advice | complaints handling | price | flexibility | our people | innovation',
  'us.picture':
    'Importance (upwards) against the customer’s rating (to the right) of {n} {n|attribute|attributes}. The list below says the same.',
  'us.axis.rating': 'the customer’s rating',
  'us.axis.importance': 'importance',
  'us.swot.customer': 'Our SWOT in the customer’s eyes',
  'us.swot.ours': 'Our SWOT in our own eyes',
  'us.only.customer': 'Only the customer names: {factors}.',
  'us.only.ours': 'Only we name: {factors}.',
} as const;
