import { Injectable } from '@nestjs/common';
import type { Problem } from '../platform/problems.js';
import { badGrants, badName } from './account-plans.js';
import type { GrantPlan } from './account-plans.js';
import type { AccountInReach } from './account-view.js';
import { AccountWrite } from './account-write.js';
import { AccountsService } from './accounts.service.js';
import type { OneTimePassword } from './accounts.service.js';
import { AdministrationService } from './administration.service.js';
import { hashCode } from './passwords.service.js';
import { PasswordsRepository } from './passwords.repository.js';
import { newResetCode } from './secrets.js';
import type { Viewer } from './viewer.js';

export const resetCodeMs = 15 * 60_000;
const resetCodeTries = 5;

export type CreatePersonOutcome =
  | ({ readonly kind: 'PERSON_CREATED'; readonly account: AccountInReach } & OneTimePassword)
  | Problem<'NOT_FOUND' | 'BAD_VALUE' | 'ROLE_DOES_NOT_FIT' | 'NAME_TAKEN'>;

export type CreateResetCodeOutcome =
  | {
      readonly kind: 'RESET_CODE_CREATED';
      readonly code: string;
      readonly until: Date;
      readonly tries: number;
    }
  | Problem<'NOT_FOUND' | 'ACCOUNT_REACHES_BEYOND' | 'ACCOUNT_DISABLED'>;

/** People of an administrator's regions: new ones, and those who forgot their password. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly administration: AdministrationService,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsRepository,
    private readonly write: AccountWrite,
  ) {}

  async create(
    viewer: Viewer,
    {
      name,
      signInName,
      grant,
    }: { readonly name: string; readonly signInName: string; readonly grant: GrantPlan },
  ): Promise<CreatePersonOutcome> {
    const places = [...badName('name', name), ...badName('signInName', signInName), ...badGrants([grant])];
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const scope = await this.administration.scopeFor(viewer, grant, 'PERSON');
    if ('kind' in scope) return scope;
    const plan = { ...grant, name: name.trim(), signInName: signInName.trim(), actorId: viewer.accountId };
    const added = await this.accounts.addPerson(plan);
    switch (added.kind) {
      case 'SCOPE_NOT_FOUND':
        return { kind: 'NOT_FOUND', what: added.scope };
      case 'NAME_TAKEN':
        return { kind: 'NAME_TAKEN', name: added.signInName };
      case 'ROLE_DOES_NOT_FIT':
        return added;
      case 'PERSON_ADDED': {
        const account = await this.administration.found(viewer, added.accountId);
        if (account === null) throw new Error('The account that was made is not there');
        const { password } = added;
        return { kind: 'PERSON_CREATED', account, signInName: added.signInName, password };
      }
    }
  }

  /** A code for the person to set a new password with, in the place of any before. The password there is stays. */
  async createResetCode(viewer: Viewer, id: string): Promise<CreateResetCodeOutcome> {
    const account = await this.administration.found(viewer, id);
    if (account === null || account.kind !== 'PERSON') return { kind: 'NOT_FOUND', what: id };
    if (account.reachesBeyond) return { kind: 'ACCOUNT_REACHES_BEYOND', account: account.name };
    if (account.disabledAt !== null) return { kind: 'ACCOUNT_DISABLED', account: account.name };
    const code = newResetCode();
    const hash = await hashCode(code);
    const { id: accountId } = account;
    return this.write.run<CreateResetCodeOutcome>(async (tx, now) => {
      const until = new Date(now.getTime() + resetCodeMs);
      await this.passwords.putCode(tx, { accountId, hash, tries: resetCodeTries, until });
      return {
        outcome: { kind: 'RESET_CODE_CREATED', code, until, tries: resetCodeTries },
        log: { act: 'RESET_CODE_MADE', accountId, actorId: viewer.accountId },
      };
    });
  }
}
