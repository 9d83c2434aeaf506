// Texts of the form «Is it strategic?», English.
export const strategicEn = {
  'form.strategic.title': 'Is it strategic?',
  'form.strategic.why':
    'A strategic account gets most of your time, so it must deserve it: it can be won and kept, and losing it would hurt. If a condition fails, plan it as a normal account and spend the time elsewhere.',
  'form.strategic.conditions': 'Four conditions',
  'form.strategic.loss.figures':
    'Losing this account would take away {value} a year, {share} of everything your customers bring.',
  'form.strategic.loss.nothing':
    'This account brings nothing yet, so there is nothing to lose but the chance.',
  'form.strategic.loss.example': 'e.g. the second shift in Poznań would have no work',
  'form.strategic.pin.hint': 'Overrides the calculated class and uses up one of the strategic places.',
  'form.strategic.pin.example': 'e.g. opens the automotive market to us',
} as const;
