import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** One question may take so long. */
  readonly answerMs: number;
  /** A thread that nobody asked for a while ends. */
  readonly idleMs: number;
  readonly memoryMb: number;
}

/**
 * Work on what somebody brought, beside the requests: one question after the other, on a thread of its own. What
 * somebody brings may be anything: what takes too long or too much is given up with its thread, and nobody else waits
 * for it.
 */
export class ThreadBeside<Question extends object, Answer> {
  private thread: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly script: URL,
    private readonly limits: ThreadLimits,
  ) {}

  /** Null when it took too long or needed too much. */
  async ask(question: Question): Promise<Answer | null> {
    const asking = this.last.then(() => this.askNext(question));
    this.last = asking.catch(() => undefined);
    return asking;
  }

  async end(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private async askNext(question: Question): Promise<Answer | null> {
    clearTimeout(this.idle);
    this.thread ??= this.started();
    try {
      const answer = await this.answerOf(this.thread, question);
      if (answer === null) this.abandon();
      return answer;
    } catch (error) {
      // A thread that failed has ended; the next question has one of its own.
      await this.end();
      throw error;
    } finally {
      this.idle = setTimeout(() => void this.end(), this.limits.idleMs).unref();
    }
  }

  /** A thread that is short of memory takes long to end: the next question does not wait for it. */
  private abandon(): void {
    void this.thread?.terminate();
    this.thread = null;
  }

  /** One that was given up may still run out of memory: an error that nobody listens to would end the server. */
  private started(): Worker {
    const thread = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMb },
    });
    return thread.on('error', () => undefined);
  }

  private answerOf(thread: Worker, question: Question): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(() => resolve(null)), this.limits.answerMs);
      const answered = (answer: Answer): void => settle(() => resolve(answer));
      const failed = (error: Error): void =>
        settle(() => (isOutOfMemory(error) ? resolve(null) : reject(error)));
      function settle(end: () => void): void {
        clearTimeout(timer);
        thread.off('message', answered).off('error', failed);
        end();
      }
      thread.on('message', answered).on('error', failed);
      thread.postMessage(question);
    });
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
