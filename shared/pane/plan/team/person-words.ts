// What is said of a person in a line: the type on both scales, accounts by class, and how full the year is.
import type { PersonLoad } from '../../../jobs/team/people-load';
import type { RepFit } from '../../../method/people/rep-type';
import { classWords } from '../../../text/class-words';
import type { Wording } from '../../text/wording';

type Answered = Pick<PersonLoad, 'type' | 'hunterMean' | 'farmerMean'>;

export function typeWords(wording: Wording, { type, hunterMean, farmerMean }: Answered): string {
  const { text, message, number } = wording;
  if (type === undefined) return text('form.team.type.unknown');
  const mean = (value: number) => (Number.isNaN(value) ? text('form.team.noAnswer') : number(value, 1));
  return text('form.team.type', {
    type: message({ code: `result.${type}`, params: {} }),
    hunter: mean(hunterMean),
    farmer: mean(farmerMean),
  });
}

export const fitWord = ({ message }: Wording, fit: RepFit): string =>
  message({ code: `result.${fit}`, params: {} });

/** «strategic 3 · prospect 12» */
export function accountWords({ text, language, number }: Wording, { accounts }: PersonLoad): string {
  const parts = accounts.flatMap((count, code) =>
    count === 0 ? [] : [`${classWords[language][code] ?? ''} ${number(count)}`],
  );
  return parts.length === 0 ? text('form.team.noAccounts') : parts.join(' · ');
}

export function loadWords({ text, number, percent }: Wording, { hours, capacity, load }: PersonLoad): string {
  if (hours === null) return text('form.team.load.noHours');
  const taken = number(hours.reduce((total, one) => total + one, 0));
  if (Number.isNaN(load)) return text('form.team.load.noCapacity', { hours: taken });
  const params = { hours: taken, capacity: number(capacity), share: percent(load, 0) };
  return isOverloaded(load) ? text('form.team.load.over', params) : text('form.team.load', params);
}

export const isOverloaded = (load: number): boolean => load > 1;
