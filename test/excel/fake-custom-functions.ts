// The stand-in of Excel's CustomFunctions: associations, and errors that are nothing else.

export class FakeCustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const fakeErrorCodes = {
  invalidValue: 'invalidValue',
  notAvailable: 'notAvailable',
  divisionByZero: 'divisionByZero',
  invalidNumber: 'invalidNumber',
  nullReference: 'nullReference',
};

export type Called = (...args: unknown[]) => unknown;

/** What Excel would be told. An id that is associated twice is a fault. */
export function fakeCustomFunctions() {
  const associated = new Map<string, Called>();
  const associate = (id: string, code: Called) => {
    if (associated.has(id)) throw new Error(`${id} is associated twice`);
    associated.set(id, code);
  };
  return {
    associated,
    CustomFunctions: { associate, Error: FakeCustomFunctionsError, ErrorCode: fakeErrorCodes },
  };
}

export function installCustomFunctions() {
  const fake = fakeCustomFunctions();
  Object.assign(globalThis, { CustomFunctions: fake.CustomFunctions });
  return fake;
}
