// Wallet parameters: value and wallet, and what must hold between them: a share of wallet lies between nothing and all (METHOD KAM_WALLET).
import { domainError, type DomainError } from '../model/domain-error';
import type { NumbersParameter } from './argument-kinds';

const tolerance = 1e-9;

/** `value`: what each customer buys from us a year; `wallet`: what it spends with anybody. */
export const walletParameters = [
  { name: 'value', kind: 'numbers' },
  { name: 'wallet', kind: 'numbers', min: 0 },
] as const satisfies readonly NumbersParameter[];

/**
 * The error of the first row whose share of wallet cannot be: #DIV/0! for a wallet of zero, #NUM! for one below what we sell; undefined where
 * all can.
 */
export function walletProblem(
  value: Float64Array,
  wallet: Float64Array,
  firstRow: number,
): DomainError | undefined {
  for (let i = 0; i < value.length; i++) {
    const [sold, spent] = [value[i] as number, wallet[i] as number];
    if (Number.isNaN(sold) || Number.isNaN(spent)) continue;
    const row = i + firstRow;
    if (spent <= 0) return domainError('division', 'error.zeroWallet', { column: 'wallet', row });
    if (sold > spent * (1 + tolerance))
      return domainError('number', 'error.aboveWallet', { column: 'value', row, value: sold, wallet: spent });
  }
  return undefined;
}
