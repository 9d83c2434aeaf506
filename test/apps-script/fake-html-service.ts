// FakeHtmlService: pages given to Google as they stand, and the dialogs in which it shows them.

export class FakeHtmlOutput {
  width = 0;
  height = 0;

  constructor(readonly content: string) {}

  setWidth(pixels: number): this {
    this.width = pixels;
    return this;
  }

  setHeight(pixels: number): this {
    this.height = pixels;
    return this;
  }
}

/** A dialog Google has opened; the next one takes its place. */
export interface ShownDialog {
  readonly output: FakeHtmlOutput;
  readonly title: string;
}

export class FakeHtmlService {
  readonly dialogs: ShownDialog[] = [];
  /** Called before a dialog is opened; throws where a test wants Google to refuse. */
  fail: () => void = () => undefined;

  globals(): { HtmlService: object; ui: object } {
    return {
      HtmlService: {
        createHtmlOutput: (html: unknown) => {
          if (typeof html !== 'string') throw new Error('The parameters don’t match createHtmlOutput.');
          return new FakeHtmlOutput(html);
        },
      },
      ui: {
        showModalDialog: (output: unknown, title: unknown) => {
          this.fail();
          if (!(output instanceof FakeHtmlOutput) || typeof title !== 'string')
            throw new Error('The parameters don’t match showModalDialog.');
          this.dialogs.push({ output, title });
        },
      },
    };
  }
}
