import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import type { AccountKind, AccountView } from './account-view.js';
import { AccountWrite } from './account-write.js';
import type { AccountEvent } from './account-write.js';
import { AccountsService } from './accounts.service.js';
import type { OneTimePassword } from './accounts.service.js';
import { AdministrationRepository } from './administration.repository.js';
import { AdministrationService } from './administration.service.js';
import { hashPassword } from './password.js';
import { PasswordsRepository } from './passwords.repository.js';
import { ProgramsService } from './programs.service.js';
import { newPassword } from './secrets.js';
import { SessionsRepository } from './sessions.repository.js';

const page = 100;

/** What whoever has the machine itself does about accounts: the commands, which ask no grant. */
@Injectable()
export class MachineService {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectoryRepository,
    private readonly repository: AdministrationRepository,
    private readonly accounts: AccountsService,
    private readonly administration: AdministrationService,
    private readonly programs: ProgramsService,
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsRepository,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  /** All accounts of a region by any code it bore; null where there is no such region. */
  async list(regionCode: string, kind: AccountKind): Promise<readonly AccountView[] | null> {
    const region = await this.directory.region(this.database, regionCode);
    if (region === null) return null;
    const regionIds = await this.directory.coveredRegions(this.database, region.regionId);
    const asked = {
      regionIds,
      kind,
      text: '',
      limit: page,
      year: this.accounts.year(),
      now: this.clock.now(),
    };
    const all: AccountView[] = [];
    for (;;) {
      const after = all.at(-1) ?? null;
      const { accounts } = await this.repository.list({ ...asked, after });
      all.push(...accounts);
      if (accounts.length < page) return all;
    }
  }

  async setDisabled(
    signInName: string,
    disabled: boolean,
  ): Promise<{ readonly kind: 'DONE' } | Problem<'NOT_FOUND' | 'LAST_ADMINISTRATOR'>> {
    const id = await this.repository.idOfSignInName(signInName);
    if (id === null) return { kind: 'NOT_FOUND', what: signInName };
    const done = { kind: 'DONE' } as const;
    return this.write.run<typeof done | Problem<'LAST_ADMINISTRATOR'>>(async (tx, now) => {
      await this.repository.lock(tx, id);
      const account = await this.repository.byId(tx, id, this.accounts.year(), now);
      if (account === null || (account.disabledAt !== null) === disabled) return { outcome: done };
      const log = disabled
        ? await this.administration.disabled(tx, account, null, now)
        : await this.enabled(tx, id);
      if ('kind' in log) return { outcome: log };
      await this.repository.countChange(tx, id);
      return { outcome: done, log };
    });
  }

  private async enabled(tx: Queryable, accountId: string): Promise<AccountEvent> {
    await this.repository.setDisabled(tx, accountId, null);
    return { act: 'ACCOUNT_ENABLED', accountId, actorId: null };
  }

  /** A new one-time password; whoever was signed in is so no more. */
  async resetPassword(
    signInName: string,
  ): Promise<({ readonly kind: 'PASSWORD_RESET' } & OneTimePassword) | Problem<'NOT_FOUND'>> {
    const id = await this.repository.idOfSignInName(signInName);
    if (id === null) return { kind: 'NOT_FOUND', what: signInName };
    const password = newPassword();
    const hash = await hashPassword(password);
    await this.write.run(async (tx) => {
      await this.passwords.setPassword(tx, id, { hash, mustChange: true });
      await this.passwords.dropCode(tx, id);
      await this.sessions.closeAll(tx, id);
      await this.sessions.forgetBrowsers(tx, id);
      return { outcome: null, log: { act: 'PASSWORD_RESET', accountId: id, actorId: null } };
    });
    return { kind: 'PASSWORD_RESET', signInName, password };
  }

  async revokeToken(tokenId: string): Promise<{ readonly kind: 'DONE' } | Problem<'NOT_FOUND'>> {
    const accountId = await this.repository.idOfToken(tokenId);
    if (accountId === null) return { kind: 'NOT_FOUND', what: tokenId };
    await this.programs.revoked(tokenId, accountId, null);
    return { kind: 'DONE' };
  }
}
