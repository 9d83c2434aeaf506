// Texts of the form «The customer» and of SWOT boards, English.
export const customerEn = {
  'form.customer.title': 'The customer',
  'form.customer.why':
    'You sell to what the customer is trying to achieve, not to what you have in stock. Know where the company goes and who takes it there, and your offer answers a need they already have.',
  'form.customer.industry.example': 'e.g. cold stores; supermarkets in Poland and Lithuania',
  'form.customer.direction.example': 'e.g. second warehouse in 2027, more export',
  'form.customer.management.example': 'e.g. family owned; purchasing reports to the technical director',
  'form.customer.performance.example': 'e.g. sales up 12% in 2025, margin falling for energy costs',
  'form.customer.need.example': 'e.g. 40 units a year, service within four hours',
  'form.customer.swot': 'SWOT of the customer',
  'swot.add': 'Add a factor',
  'swot.unnamed': 'factor without a name',
  'swot.unplaced': 'Without a kind',
  'swot.factor.example': 'e.g. cash flow',
  'swot.kind.hint': 'Moves the factor to another quadrant; it can be dragged there too.',
  'swot.internal': 'cash flow | leadership | management | product quality | brand image',
  'swot.external':
    'market changes | demand | price pressure | competitors | authorities | consumer behaviour',
  'swot.score': 'Internal balance {internal}, external {external}.',
  'swot.open': 'Rate at least one factor inside and one outside to see the strategy.',
  'swot.strategy.SO': 'Strategy SO: strong inside and out; use strengths to take the opportunities.',
  'swot.strategy.WO':
    'Strategy WO: opportunities are there, the inside holds back; help mend the weaknesses.',
  'swot.strategy.ST':
    'Strategy ST: strong inside, threatened from outside; use strengths to fend threats off.',
  'swot.strategy.WT': 'Strategy WT: weak inside and threatened; keep risks small and defend.',
} as const;
