/** Where the time comes from. Nothing else in the server asks the machine what time it is. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set: tests and the demonstration live by it. */
export class ManualClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}

/** A clock that was set by another one and goes on from there: threads cannot share one. */
export class RunningClock extends Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  set(instant: Date): void {
    this.ahead = instant.getTime() - Date.now();
  }
}
