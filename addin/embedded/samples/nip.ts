// NIP: the Polish tax number, nine digits and a checksum.
import { pick, type Random } from './seeded-random';

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];
/** Tax offices start with these; a real number never starts with a zero. */
const offices = ['525', '526', '527', '631', '676', '679', '701', '725', '777', '779', '894', '951'];

function checksum(digits: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}

/** Whether a text has ten digits, whatever stands between them, and the last is the checksum. */
export function isNip(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  return digits.length === 10 && checksum(digits) === digits[9];
}

/** Ten digits with a right checksum. A number whose checksum would be 10 does not exist: another is drawn. */
export function drawNip(random: Random): string {
  for (;;) {
    const digits = [
      ...pick(random, offices),
      ...Array.from({ length: 6 }, () => String(Math.floor(random() * 10))),
    ].map(Number);
    const check = checksum(digits);
    if (check < 10) return [...digits, check].join('');
  }
}
