// fakeScriptRun: google.script.run: answers later and in no certain order, ten calls at a time, and carries nothing but what Google carries.

type Handler = (value: unknown) => void;

/** Throws what Google would refuse: dates, functions, undefined inside of something. */
function checkCarried(value: unknown, isInside = false): void {
  if (value === undefined && isInside) throw new Error('undefined inside of an argument');
  if (typeof value === 'function' || Object.prototype.toString.call(value) === '[object Date]')
    throw new Error('Failed due to illegal value in property');
  if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((one) => checkCarried(one, true));
}

let turn = 0;
/** Later calls may be answered first. */
function later(work: () => void): void {
  let rounds = (turn++ % 3) + 1;
  const wait = () => (rounds-- > 0 ? setImmediate(wait) : work());
  wait();
}

export function fakeScriptRun(server: Readonly<Record<string, unknown>>): object {
  let running = 0;
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          return (...args: unknown[]) => {
            args.forEach((arg) => checkCarried(arg));
            if (++running > 10) throw new Error('too many calls at a time');
            later(() => {
              running--;
              try {
                const work = server[name];
                if (typeof work !== 'function' || name.endsWith('_'))
                  throw new Error(`Script function not found: ${name}`);
                const answer: unknown = (work as (...given: unknown[]) => unknown)(...args);
                checkCarried(answer);
                onSuccess(answer);
              } catch (error) {
                onFailure(error);
              }
            });
          };
        },
      },
    );
  return runner(
    () => undefined,
    () => undefined,
  );
}
