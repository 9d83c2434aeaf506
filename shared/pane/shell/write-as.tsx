// WriteAsChoice: whether formulas are written, which go on calculating, or their values.
import type { JSX } from 'preact';
import type { WriteChoice } from '../../jobs/write-classes/write-choice';
import { RadioGroup } from '../controls/choice';
import { useWording } from './pane-context';

export interface WriteAsChoiceProps {
  readonly value: WriteChoice['as'];
  readonly onChange: (as: WriteChoice['as']) => void;
}

export function WriteAsChoice({ value, onChange }: WriteAsChoiceProps): JSX.Element {
  const { text } = useWording();
  return (
    <RadioGroup
      label={text('write.how')}
      value={value}
      options={[
        { value: 'formulas', text: text('write.how.formulas'), hint: text('write.how.formulas.hint') },
        { value: 'values', text: text('write.how.values'), hint: text('write.how.values.hint') },
      ]}
      onChange={onChange}
    />
  );
}
