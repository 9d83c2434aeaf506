// RankHelper: the spend estimated from our rank among the customer's suppliers, taken over with one click.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { walletEstimate, type WalletEstimate } from '../../../method/portfolio/wallet-estimate';
import { readNumberText } from '../../../sheet/words/number-text';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/text-field';
import { useWording } from '../../shell/pane-context';

export interface RankHelperProps {
  /** What the customer buys from us a year. */
  readonly value: number | undefined;
  readonly isOpen: boolean;
  readonly onTake: (wallet: number) => void;
}

const numberOf = (typed: string): number => {
  const reading = readNumberText(typed);
  return reading === undefined || reading.kind === 'ambiguous' ? NaN : reading.value;
};

export function RankHelper({ value, isOpen, onTake }: RankHelperProps): JSX.Element {
  const { text } = useWording();
  const [rank, setRank] = useState('');
  const [suppliers, setSuppliers] = useState('');
  // Open at first where the spend is missing; afterwards as the user left it.
  const [openAtFirst] = useState(isOpen);
  const isAsked = rank.trim() !== '' && suppliers.trim() !== '';
  const estimate = isAsked ? walletEstimate(value, numberOf(rank), numberOf(suppliers)) : undefined;
  return (
    <details class="kam-details" open={openAtFirst}>
      <summary>{text('form.potential.rank.title')}</summary>
      <div class="kam-stack">
        <p class="kam-soft kam-small">{text('form.potential.rank.how')}</p>
        <div class="kam-fields">
          <TextField label={text('form.potential.rank.rank')} value={rank} onInput={setRank} decimal />
          <TextField
            label={text('form.potential.rank.suppliers')}
            value={suppliers}
            onInput={setSuppliers}
            decimal
            error={isAsked && estimate === undefined ? text('form.potential.rank.wrong') : undefined}
          />
        </div>
        {estimate === undefined ? null : <Estimate estimate={estimate} value={value} onTake={onTake} />}
      </div>
    </details>
  );
}

type EstimateProps = Omit<RankHelperProps, 'isOpen'> & { readonly estimate: WalletEstimate };

function Estimate({ estimate: { share, wallet }, value = 0, onTake }: EstimateProps): JSX.Element {
  const { text, number, percent } = useWording();
  if (wallet === undefined)
    return (
      <p role="status">
        {text('form.potential.rank.share', { share: percent(share) })} {text('form.potential.rank.nothing')}
      </p>
    );
  const amounts = { value: number(value), share: percent(share), wallet: number(wallet) };
  return (
    <>
      <p role="status">
        {text('form.potential.rank.share', amounts)} {text('form.potential.rank.wallet', amounts)}
      </p>
      <div class="kam-row">
        {/* An estimate is not exact to the penny. */}
        <Button icon="check" onClick={() => onTake(Math.round(wallet))}>
          {text('form.potential.rank.take', amounts)}
        </Button>
      </div>
    </>
  );
}
