import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { AccountsUpkeep } from '../accounts/accounts-upkeep.js';
import { Log } from '../platform/log.js';

const everyMs = 60_000;

/** Looks after accounts once a minute while the server runs, and a last time when it stops. */
@Injectable()
export class UpkeepTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly upkeep: AccountsUpkeep,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tried(() => this.upkeep.run()));
    }, everyMs);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
    await this.tried(() => this.upkeep.stop());
  }

  /** What did not work now, as while the database is away, is tried again the next time. */
  private async tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warning('The upkeep of accounts has to wait', {
        why: error instanceof Error ? error.message : '',
      });
    }
  }
}
