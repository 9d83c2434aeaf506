// The environment of the browser tests: where a test fails, what its pages show and said is kept before they are closed.
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';
import type { Witness } from './failures';

const nameOf = (test: Circus.TestEntry | undefined): string => {
  const names: string[] = [];
  for (let one: Circus.TestEntry | Circus.DescribeBlock | undefined = test; one?.parent; one = one.parent)
    names.unshift(one.name);
  return names.join(' ');
};

export default class BrowserEnvironment extends TestEnvironment {
  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const { keepFailure } = this.global as { keepFailure?: Witness };
    await keepFailure?.(nameOf(event.test) || 'before the tests');
  }
}
