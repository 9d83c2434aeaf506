// SettingsCard: the settings in one line, opened to change them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PortfolioSettings } from '../../../model/portfolio-settings';
import { Disclosure } from '../../controls/disclosure';
import { useWording } from '../../shell/pane-context';
import type { Wording } from '../../text/wording';
import { SettingsForm } from './settings-form';
import type { SettingsState } from './settings-state';

function settingsLine({ text, number }: Wording, settings: PortfolioSettings): string {
  const percent = (share: number) => number(share * 100, 4);
  return text('settings.line', {
    strategic: percent(settings.strategicShare),
    major: percent(settings.majorShare),
    time: settings.timeSplit.map(percent).join('/'),
    abc: settings.abc.map(percent).join('/'),
  });
}

export function SettingsCard({ state }: { readonly state: SettingsState }): JSX.Element {
  const wording = useWording();
  const [open, setOpen] = useState(false);
  const problems = state.problems.value;
  const isRight = Object.keys(problems).length === 0;
  return (
    <Disclosure
      title={wording.text('settings.title')}
      summary={isRight ? settingsLine(wording, state.settings.value) : wording.text('settings.line.invalid')}
      open={open}
      onToggle={setOpen}
    >
      <SettingsForm
        draft={state.draft.value}
        problems={problems}
        onInput={state.type}
        onReset={state.reset}
      />
    </Disclosure>
  );
}
