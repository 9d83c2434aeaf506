// reasonText: the sentence on why an account has its class (METHOD KAM_EXPLAIN).
import type { Language } from '../model/language';
import type { Reason } from '../model/reason';
import { formatMessage } from './format-message';
import { formatNumber, formatPercent } from './format-number';

const pinMessages = [
  'explain.pinnedStrategic',
  'explain.pinnedNormal',
  'explain.pinnedProspect',
  'explain.pinnedSuspect',
] as const;

/** One sentence without a full stop; '' where there is no reason. */
export function reasonText(language: Language, reason: Reason | null): string {
  if (reason === null) return '';
  switch (reason.rule) {
    case 'pinned':
      return pinText(language, reason);
    case 'byRank':
    case 'byLoss':
      return strategicText(language, reason);
    case 'negative':
      return formatMessage(language, 'explain.negative', { value: formatNumber(language, reason.value) });
    case 'normal': {
      const { rank, count, distance } = reason;
      const shown = formatNumber(language, distance, distance < 10 ? 2 : 0);
      return formatMessage(language, 'explain.normal', { rank, count, distance: shown });
    }
    case 'tied': {
      const { rank, count, others, places } = reason;
      return formatMessage(language, 'explain.tied', { rank, count, others, places });
    }
    case 'noPlace':
    case 'belowTied': {
      const { rank, count, places } = reason;
      return formatMessage(language, `explain.${reason.rule}`, { rank, count, places });
    }
    case 'prospect':
    case 'prospectOpen':
    case 'suspect':
      return formatMessage(language, `explain.${reason.rule}`);
  }
}

function pinText(language: Language, { code, standing }: Extract<Reason, { rule: 'pinned' }>): string {
  const pin = formatMessage(language, pinMessages[code] ?? pinMessages[0]);
  if (standing === null) return pin;
  const { rank, count } = standing;
  const share = formatPercent(language, standing.share);
  return pin + formatMessage(language, 'explain.standing', { rank, count, share });
}

/** «At the limit» where the share reads like the limit itself: 10.0% is not said to be more than 10.0%. */
function strategicText(language: Language, reason: Extract<Reason, { rule: 'byRank' | 'byLoss' }>): string {
  const { rank, count, places } = reason;
  const standing = { rank, count, places, share: formatPercent(language, reason.share) };
  if (reason.rule === 'byRank') return formatMessage(language, 'explain.byRank', standing);
  const major = formatPercent(language, reason.majorShare);
  const message = standing.share === major ? 'explain.atLoss' : 'explain.byLoss';
  return formatMessage(language, message, { ...standing, major });
}
