// Days are those of the spreadsheet's time zone, not of the script's.
import { timeZoneClock } from '../../apps-script/workbook/time-zone-clock';
import { dayToSerial } from '../../shared/model/day';

test.each([
  ['Europe/Warsaw', '2026-03-30T22:00:00Z', '2026-03-31', 0, 'midnight in summer time'],
  ['Europe/Warsaw', '2026-01-14T23:00:00Z', '2026-01-15', 0, 'midnight in winter time'],
  ['America/New_York', '2026-03-31T04:00:00Z', '2026-03-31', 0, 'west of Greenwich'],
  ['Pacific/Auckland', '2026-01-14T11:00:00Z', '2026-01-15', 0, 'thirteen hours ahead'],
  ['Europe/Warsaw', '2026-03-31T16:30:00Z', '2026-03-31', 18.5 / 24, 'half past six in the evening'],
  ['Etc/UTC', '2024-02-29T00:00:00Z', '2024-02-29', 0, 'a leap day'],
])('%s: %s is %s', (zone, moment, day, fraction) => {
  const clock = timeZoneClock(zone);
  expect(clock.day(new Date(moment))).toBe(day);
  expect(clock.serial(new Date(moment))).toBeCloseTo(dayToSerial(day) + fraction, 9);
});
