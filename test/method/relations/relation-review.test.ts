import { relationReview, type Contact } from '../../../shared/method/relations/relation-review';

const contact = (change: Partial<Contact>): Contact => ({
  person: 'Lis',
  level: 0,
  strength: 3,
  influence: NaN,
  support: null,
  lastContact: null,
  ...change,
});

test('a person has gone cold after 90 days without anybody of ours; the last meeting counts', () => {
  const contacts = [
    contact({ person: 'Lis', lastContact: '2025-01-01' }),
    contact({ person: 'Lis', lastContact: '2026-01-01' }),
    contact({ person: 'Wrona', lastContact: '2025-10-17' }),
    contact({ person: 'Zięba', lastContact: '2025-10-16' }),
    contact({ person: 'Nowak', lastContact: '2025-06-01' }),
    contact({ person: 'Never met' }),
  ];
  expect(relationReview(contacts, '2026-01-15').cold).toEqual([
    { person: 'Nowak', days: 228 },
    { person: 'Zięba', days: 91 },
  ]);
});

test('people of influence who are sceptical or worse are named once', () => {
  const contacts = [
    contact({ person: 'Lis', influence: 4, support: 'sceptic' }),
    contact({ person: 'Lis', influence: 4, support: 'sceptic' }),
    contact({ person: 'Wrona', influence: 5, support: 'enemy' }),
    contact({ person: 'Zięba', influence: 3, support: 'enemy' }),
    contact({ person: 'Nowak', influence: 5, support: 'mentor' }),
  ];
  expect(relationReview(contacts, '2026-01-15').against).toEqual(['Lis', 'Wrona']);
});

test('a level counts as known only through a relation of some strength', () => {
  const contacts = [contact({ level: 1 }), contact({ level: 2, strength: 0 }), contact({ level: 255 })];
  expect(relationReview(contacts, '2026-01-15').gaps).toEqual([0, 2, 3]);
  expect(relationReview([], '2026-01-15').gaps).toEqual([0, 1, 2, 3]);
});
