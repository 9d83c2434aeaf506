// timeZoneClock: moments as the days and serial numbers that a spreadsheet in a time zone shows.
import { dayToSerial, type Day } from '../../shared/model/day';

/** What calendar and clock show at a moment. */
export interface Clock {
  day(moment: Date): Day;
  /** With the time of day as a fraction, to the second. */
  serial(moment: Date): number;
}

/** The clock of one time zone, by its IANA name ("Europe/Warsaw"). */
export function timeZoneClock(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const known = new Map<number, readonly [Day, number]>();
  /** A sheet has few days in many cells. */
  const read = (moment: Date): readonly [Day, number] => {
    const time = moment.getTime();
    const remembered = known.get(time);
    if (remembered !== undefined) return remembered;
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
    const text = `${year.padStart(4, '0')}-${month}-${day}`;
    const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
    const result = [text, dayToSerial(text) + seconds / 86_400] as const;
    known.set(time, result);
    return result;
  };
  return { day: (moment) => read(moment)[0], serial: (moment) => read(moment)[1] };
}
