import { Injectable } from '@nestjs/common';

export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

const loseLine = (): void => undefined;

/** What the server says about itself: one JSON line each, to the standard error output. Never figures or words of reports. */
@Injectable()
export class Log {
  constructor() {
    // A log file on a disk that is full must not end the server: the line is lost, the next one is tried.
    if (!process.stderr.listeners('error').includes(loseLine)) process.stderr.on('error', loseLine);
  }

  info(what: string, facts: LogFacts = {}): void {
    this.write('info', what, facts);
  }

  warning(what: string, facts: LogFacts = {}): void {
    this.write('warning', what, facts);
  }

  /** A fault of ours under the number that the person was told. */
  fault(number: string, cause: unknown, facts: LogFacts = {}): void {
    this.write('fault', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), {
      number,
      ...facts,
    });
  }

  private write(level: string, what: string, facts: LogFacts): void {
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, what, ...facts })}\n`);
  }
}
