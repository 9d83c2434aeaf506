// settable: an object of Office.js whose properties may only be set, each to what Excel takes; what was set is checked when it is synced.
import { OfficeError } from './fake-context';

type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number';
export const isYesOrNo: Check = (value) => typeof value === 'boolean';

export function settable(
  enqueue: (step: () => void, payload: unknown) => void,
  properties: Readonly<Record<string, Check>>,
  onSet: (name: string, value: unknown) => void = () => undefined,
  rest: object = {},
): object {
  const setter = (name: string, isRight: Check) => (value: unknown) =>
    enqueue(() => {
      if (!isRight(value)) throw new OfficeError('InvalidArgument', `${name}: ${JSON.stringify(value)}`);
      onSet(name, value);
    }, value);
  const setters = Object.entries(properties).map(([name, isRight]) => [name, { set: setter(name, isRight) }]);
  return Object.defineProperties(rest, Object.fromEntries(setters) as PropertyDescriptorMap);
}
