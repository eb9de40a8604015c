import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { AccountWrite } from './account-write.js';
import { LastUse } from './last-use.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInTriesRepository } from './sign-in-tries.repository.js';

/**
 * What is done about accounts once a minute, outside of any request: nobody learns from the time of an answer whether
 * a name exists because a log was written for it.
 */
@Injectable()
export class AccountsUpkeep {
  constructor(
    private readonly lastUse: LastUse,
    private readonly sessions: SessionsRepository,
    private readonly tries: SignInTriesRepository,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.lastUse.flush();
    for (const untold of await this.tries.untold(now))
      await this.write.run(async (tx) => {
        if (!(await this.tries.markTold(tx, untold))) return { outcome: null };
        const { accountId, tries } = untold;
        return {
          outcome: null,
          log: { act: 'SIGN_INS_FAILED', accountId, actorId: null, detail: { failures: tries } },
        };
      });
    await this.tries.forgetOld(now);
    await this.sessions.deleteOld(now);
  }

  /** What would be lost with this process. */
  async stop(): Promise<void> {
    await this.lastUse.flush();
  }
}
