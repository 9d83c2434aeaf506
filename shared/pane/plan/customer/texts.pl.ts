// Texts of the form «The customer» and of SWOT boards, Polish.
export const customerPl = {
  'form.customer.title': 'Klient',
  'form.customer.why':
    'Sprzedaje się temu, co klient chce osiągnąć, a nie z tego, co mamy w magazynie. Gdy wiadomo, dokąd firma zmierza i kto ją tam prowadzi, oferta trafia w potrzebę, którą klient już ma.',
  'form.customer.industry.example': 'np. mroźnie; sieci handlowe w Polsce i na Litwie',
  'form.customer.direction.example': 'np. drugi magazyn w 2027 roku, więcej eksportu',
  'form.customer.management.example': 'np. firma rodzinna; zakupy podlegają dyrektorowi technicznemu',
  'form.customer.performance.example': 'np. sprzedaż w 2025 wzrosła o 12%, marża spada przez koszty energii',
  'form.customer.need.example': 'np. 40 agregatów rocznie, serwis w cztery godziny',
  'form.customer.swot': 'SWOT klienta',
  'swot.add': 'Dodaj czynnik',
  'swot.unnamed': 'czynnik bez nazwy',
  'swot.unplaced': 'Bez rodzaju',
  'swot.factor.example': 'np. płynność finansowa',
  'swot.kind.hint': 'Przenosi czynnik do innej ćwiartki; można go też przeciągnąć.',
  'swot.internal': 'płynność finansowa | przywództwo | zarządzanie | jakość produktów | wizerunek marki',
  'swot.external':
    'zmiany na rynku | popyt | presja cenowa | konkurenci | urzędy i przepisy | zachowania konsumentów',
  'swot.score': 'Bilans wewnętrzny {internal}, zewnętrzny {external}.',
  'swot.open': 'Oceń co najmniej jeden czynnik wewnętrzny i jeden zewnętrzny, aby zobaczyć strategię.',
  'swot.strategy.SO': 'Strategia SO: silny wewnątrz i na zewnątrz; mocne strony służą szansom.',
  'swot.strategy.WO': 'Strategia WO: szanse są, wnętrze hamuje; pomóż naprawić słabe strony.',
  'swot.strategy.ST':
    'Strategia ST: silny wewnątrz, zagrożony z zewnątrz; mocne strony bronią przed zagrożeniami.',
  'swot.strategy.WT': 'Strategia WT: słaby i zagrożony; ogranicz ryzyko i broń pozycji.',
} as const;
