// FakeContext: Office.js's way of working, strictly: everything is queued until sync, nothing can be read that was not loaded and synced, answers
// and requests have a limit, and objects die with their context.

export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** Bytes of one request, and of one answer, on the web. */
const limit = 5_000_000;

export interface Traffic {
  syncs: number;
  largestRequest: number;
  largestAnswer: number;
}

export class FakeContext {
  private queue: (() => void)[] = [];
  private requestBytes = 0;
  private answerBytes = 0;
  isDead = false;

  constructor(
    readonly traffic: Traffic,
    /** Runs before each step of a sync; may throw, as Excel may fail anywhere. */
    private readonly beforeStep: () => void,
    private readonly afterSync: () => void,
  ) {}

  enqueue(step: () => void, payload?: unknown): void {
    if (this.isDead)
      throw new OfficeError('InvalidRequestContext', 'the object belongs to a context that has ended');
    this.requestBytes += 50 + (payload === undefined ? 0 : JSON.stringify(payload).length);
    this.queue.push(step);
  }

  answer(value: unknown): void {
    this.answerBytes += JSON.stringify(value)?.length ?? 0;
  }

  async sync(): Promise<void> {
    await Promise.resolve();
    const { queue, requestBytes } = this;
    this.queue = [];
    this.requestBytes = 0;
    this.answerBytes = 0;
    this.traffic.syncs++;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, requestBytes);
    if (requestBytes > limit) throw new OfficeError('RequestPayloadSizeLimitExceeded');
    try {
      for (const step of queue) {
        this.beforeStep();
        step();
      }
    } finally {
      this.afterSync();
    }
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, this.answerBytes);
    if (this.answerBytes > limit) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
  }
}
