import { defaultPortfolioSettings } from '../../../shared/model/portfolio-settings';
import { readPercent, readSettings, settingsToDraft } from '../../../shared/jobs/source/settings-draft';

describe('settings as they are typed', () => {
  test.each([
    ['10', 0.1],
    ['12,5', 0.125],
    ['12.5 %', 0.125],
    ['0', 0],
    ['100%', 1],
    [' 7 ', 0.07],
    ['101', undefined],
    ['-1', undefined],
    ['', undefined],
    ['ten', undefined],
    ['1e1', undefined],
    ['1 0', undefined],
  ])('"%s" is the share %p', (text, share) => {
    expect(readPercent(text)).toBe(share);
  });

  test('the defaults survive being shown and read again, in both languages', () => {
    for (const language of ['en', 'pl'] as const) {
      const settings = { ...defaultPortfolioSettings, strategicShare: 0.125 };
      expect(readSettings(settingsToDraft(language, settings))).toEqual({ ok: true, settings });
    }
    expect(settingsToDraft('pl', { ...defaultPortfolioSettings, majorShare: 0.075 }).majorShare).toBe('7,5');
  });

  const draft = settingsToDraft('en', defaultPortfolioSettings);
  test.each([
    ['no percentage', { majorShare: 'much' }, { majorShare: { problem: 'notPercent' } }],
    ['no strategic accounts at all', { strategicShare: '0' }, { strategicShare: { problem: 'zero' } }],
    ['a time split that is not whole', { timeNormal: '40' }, { timeProspect: { problem: 'sum', sum: 110 } }],
    ['ABC limits in the wrong order', { abcA: '95', abcB: '80' }, { abcB: { problem: 'order' } }],
    [
      'two faults',
      { abcA: '', majorShare: '' },
      { abcA: { problem: 'notPercent' }, majorShare: { problem: 'notPercent' } },
    ],
  ])('%s is named at its field', (_name, change, problems) => {
    expect(readSettings({ ...draft, ...change })).toEqual({ ok: false, problems });
  });

  test('thirds make a whole', () => {
    const thirds = { timeStrategic: '33.4', timeNormal: '33,3', timeProspect: '33.3' };
    expect(readSettings({ ...draft, ...thirds })).toMatchObject({ ok: true });
  });
});
