// callServer: google.script.run as promises. It takes and gives JSON text, answers in any order, and ten calls at a time at most.

interface ScriptRun {
  withSuccessHandler(listener: (answer: string) => void): ScriptRun;
  withFailureHandler(listener: (error: Error) => void): ScriptRun;
}

type Runner = ScriptRun & Record<Endpoint, (text?: string) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** The server's functions that the sidebar calls, by name. */
export type Endpoint =
  | 'kamStart'
  | 'kamRead'
  | 'kamReadPart'
  | 'kamApply'
  | 'kamReveal'
  | 'kamScratch'
  | 'kamSelection'
  | 'kamShowPrint';

/** What the server answers, parsed. Rejects with the server's error, or with Google's own where it did not let the call through. */
export function callServer(endpoint: Endpoint, value?: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(JSON.parse(answer)))
      .withFailureHandler(reject) as Runner;
    if (value === undefined) run[endpoint]();
    else run[endpoint](JSON.stringify(value));
  });
}
