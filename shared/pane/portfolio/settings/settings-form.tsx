// SettingsForm: shares, loss test, time split and ABC limits; whatever is typed counts as soon as it is right.
import type { JSX } from 'preact';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/text-field';
import { useWording } from '../../shell/pane-context';
import type {
  SettingField,
  SettingProblem,
  SettingProblems,
  SettingsDraft,
} from '../../../jobs/source/settings-draft';

export interface SettingsFormProps {
  readonly draft: SettingsDraft;
  readonly problems: SettingProblems;
  readonly onInput: (field: SettingField, text: string) => void;
  readonly onReset: () => void;
}

export function SettingsForm({ draft, problems, onInput, onReset }: SettingsFormProps): JSX.Element {
  const { text } = useWording();
  const problemText = (field: SettingField, found: SettingProblem | undefined): string | undefined => {
    if (found === undefined) return undefined;
    if (found.problem === 'sum') return text('settings.problem.sum', { sum: found.sum });
    return text(`settings.problem.${found.problem}`, { field: text(`settings.${field}`) });
  };
  const field = (name: SettingField, hint?: string) => (
    <TextField
      label={text(`settings.${name}`)}
      value={draft[name]}
      suffix="%"
      decimal
      error={problemText(name, problems[name])}
      onInput={(typed) => onInput(name, typed)}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <>
      <div class="kam-fields">
        {field('strategicShare', text('settings.strategicShare.hint'))}
        {field('majorShare', text('settings.majorShare.hint'))}
      </div>
      <fieldset class="kam-stack">
        <legend class="kam-label">{text('settings.time')}</legend>
        <div class="kam-fields-small">
          {field('timeStrategic')}
          {field('timeNormal')}
          {field('timeProspect')}
        </div>
      </fieldset>
      <fieldset class="kam-stack">
        <legend class="kam-label">{text('settings.abc')}</legend>
        <div class="kam-fields-small">
          {field('abcA')}
          {field('abcB')}
        </div>
      </fieldset>
      <div class="kam-row">
        <Button onClick={onReset}>{text('settings.reset')}</Button>
      </div>
    </>
  );
}
