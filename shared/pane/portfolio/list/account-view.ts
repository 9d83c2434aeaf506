// accountView: what the list says of one account; made only for the rows in sight.
import { accountClasses } from '../../../model/account-class';
import type { Language } from '../../../model/language';
import type { Portfolio } from '../../../jobs/portfolio/portfolio';
import { classWord } from '../../../text/class-words';
import type { AccountView } from './account-row';

/** The explanation without the class word it begins with: the class stands beside it anyway. */
function withoutClass(explanation: string, word: string): string {
  const start = `${word}: `;
  return explanation.startsWith(start) ? explanation.slice(start.length) : explanation;
}

export function accountView(
  portfolio: Portfolio,
  account: number,
  ranks: Int32Array,
  language: Language,
): AccountView {
  const { accounts, classification, shares } = portfolio;
  const name = accountClasses[classification.codes[account]!];
  const value = accounts.value[account]!;
  const share = shares?.[account];
  const explanation = portfolio.explain(account, language);
  return {
    name: accounts.names[account]!,
    rank: ranks[account] === 0 ? undefined : ranks[account],
    class: name,
    value,
    share: share === undefined || Number.isNaN(share) ? undefined : share,
    explanation: name === undefined ? explanation : withoutClass(explanation, classWord(language, name)),
  };
}
