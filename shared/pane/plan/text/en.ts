// Texts of the page «Account plan», English; each form keeps its own beside it.
import { potentialEn } from '../potential/texts.en';
import { actionsEn } from '../actions/texts.en';
import { pageEn } from '../page/texts.en';
import { customerEn } from '../customer/texts.en';
import { relationsEn } from '../relations/texts.en';
import { rivalsEn } from '../rivals/texts.en';
import { usEn } from '../us/texts.en';
import { strategicEn } from '../strategic/texts.en';
import { teamEn } from '../team/texts.en';

export const planEn = {
  'page.plan': 'Account plan',

  'plan.account': 'Account',
  'plan.account.example': 'type a part of the name',
  'plan.pick': 'Choose an account here, or select its row in the sheet.',
  'plan.noAccounts': 'No accounts are read yet: show on the page Portfolio where they are.',
  'plan.forms': 'Parts of the plan',
  'plan.started': 'started',
  'plan.notChosen': 'not chosen',
  'plan.rating.clear': 'Clear: {label}',
  'plan.notNumber': 'Give a number, such as 1,200 or 12.5.',
  'plan.notPercent': 'Give a percentage, such as 5 or 12.5.',
  'plan.unread': 'The sheet says “{cell}”, which cannot be read here. What you enter replaces it.',
  'plan.unread.choice': 'The sheet says “{cell}”, which is none of: {choices}. What you choose replaces it.',
  'plan.saving': 'Saving…',
  'plan.saved': 'Saved in the workbook.',
  'plan.merged': 'The sheet had been changed meanwhile: those changes were kept.',
  'plan.undo': 'Undo',
  'plan.notSaved': 'Not saved yet: {reason}',
  'plan.retry': 'Try again',
  'plan.discard': 'Give up this change',
  'plan.conflict.field': '“{field}” was changed in the sheet meanwhile. There: {theirs}. Here: {mine}.',
  'plan.conflict.blank': 'blank',
  'plan.conflict.rowGone': 'The row {key} was deleted from “{table}” meanwhile.',
  'plan.conflict.theirs': 'Leave the sheet as it is',
  'plan.conflict.mine': 'Save mine',
  'plan.add': 'Add',
  'plan.remove.row': 'Remove: {what}',
  'plan.remove': 'Remove',

  ...pageEn,
  ...strategicEn,
  ...usEn,
  ...rivalsEn,
  ...relationsEn,
  ...customerEn,
  ...actionsEn,
  ...potentialEn,
  ...teamEn,
} as const;
