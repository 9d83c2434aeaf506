// Yes and no, and the classes, as people write them (METHOD rules 4 and 5).
import { readClassText } from '../../shared/sheet/words/class-text';
import { yesNo } from '../../shared/model/yes-no';
import { readYesNoText } from '../../shared/sheet/words/yes-no-text';

test.each(['TRUE', 'yes', 'Y', 'tak', 'T', 'x', 'X', '✓', '1', ' Tak ', 'PRAWDA'])('%s is yes', (text) => {
  expect(readYesNoText(text)).toBe(yesNo.yes);
});

test.each(['false', 'NO', 'n', 'Nie', '0', 'FAŁSZ', 'falsz'])('%s is no', (text) => {
  expect(readYesNoText(text)).toBe(yesNo.no);
});

test.each(['maybe', 'może', '2', '-', 'constructor'])('%s is neither', (text) => {
  expect(readYesNoText(text)).toBeUndefined();
});

test.each([
  [0, ['strategic', 'Strategiczny', 'S', 's', ' STRATEGIC ']],
  [1, ['normal', 'zwykły', 'zwykly', 'ZWYKŁY', 'normalny', 'N']],
  [2, ['prospect', 'potencjalny', 'prospekt', 'P']],
  [3, ['suspect', 'suspekt', 'x']],
])('class %i', (code, words) => {
  expect(words.map(readClassText)).toEqual(words.map(() => code));
});

test.each(['gold', 'ss', '', 'strategic account'])('«%s» is no class', (text) => {
  expect(readClassText(text)).toBeUndefined();
});
