import { beijingDay, isDay, startOfBeijingDay, addDays } from '@mingjian/domain';
import type { BadPlace, Day } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { badGrants, badLimit, badName } from './account-plans.js';
import type { GrantPlan } from './account-plans.js';
import type { AccountInReach } from './account-view.js';
import { AccountWrite } from './account-write.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService, usualPerMinute } from './accounts.service.js';
import { AdministrationRepository } from './administration.repository.js';
import { AdministrationService } from './administration.service.js';
import { newToken, secretHash } from './secrets.js';
import type { Viewer } from './viewer.js';

/** What a token is to be: how much a minute, until which day. */
export interface TokenPlan {
  readonly perMinute: number | null;
  /** The last Beijing day on which it is taken; null without an end. */
  readonly expiresOn: unknown;
}

export type CreateTokenOutcome =
  | { readonly kind: 'TOKEN_CREATED'; readonly account: AccountInReach; readonly token: string }
  | Problem<'NOT_FOUND' | 'BAD_VALUE' | 'ROLE_DOES_NOT_FIT' | 'ACCOUNT_REACHES_BEYOND' | 'ACCOUNT_DISABLED'>;

export type RevokeTokenOutcome =
  | { readonly kind: 'TOKEN_REVOKED'; readonly account: AccountInReach }
  | Problem<'NOT_FOUND' | 'ACCOUNT_REACHES_BEYOND'>;

/** Programs of an administrator's regions, and the tokens they bear. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly administration: AdministrationService,
    private readonly accounts: AccountsService,
    private readonly rows: AccountsRepository,
    private readonly repository: AdministrationRepository,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  async create(
    viewer: Viewer,
    { name, grant, token }: { readonly name: string; readonly grant: GrantPlan; readonly token: TokenPlan },
  ): Promise<CreateTokenOutcome> {
    const places = [...badName('name', name), ...badGrants([grant]), ...this.badToken(token)];
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const scope = await this.administration.scopeFor(viewer, grant, 'PROGRAM');
    if ('kind' in scope) return scope;
    const added = await this.accounts.addProgram({
      ...grant,
      name: name.trim(),
      actorId: viewer.accountId,
      expiresAt: endOf(token.expiresOn),
      ...(token.perMinute !== null && { perMinute: token.perMinute }),
    });
    if (added.kind !== 'PROGRAM_ADDED') throw new Error(`${grant.scope}: ${added.kind}`);
    return { kind: 'TOKEN_CREATED', account: await this.known(viewer, added.accountId), token: added.token };
  }

  /** One more token: the old one is borne on until the program bears the new one, then revoked. */
  async createToken(viewer: Viewer, id: string, plan: TokenPlan): Promise<CreateTokenOutcome> {
    const places = this.badToken(plan);
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    const account = await this.administration.found(viewer, id);
    if (account === null || account.kind !== 'PROGRAM') return { kind: 'NOT_FOUND', what: id };
    if (account.reachesBeyond) return { kind: 'ACCOUNT_REACHES_BEYOND', account: account.name };
    if (account.disabledAt !== null) return { kind: 'ACCOUNT_DISABLED', account: account.name };
    const token = newToken();
    const { id: accountId } = account;
    const expiresAt = endOf(plan.expiresOn);
    await this.write.run(async (tx, now) => {
      const perMinute = plan.perMinute ?? usualPerMinute;
      const tokenId = await this.rows.addToken(
        tx,
        { sha256: secretHash(token), accountId, perMinute, expiresAt },
        now,
      );
      const detail = { tokenId, ...(isDay(plan.expiresOn) && { expiresOn: plan.expiresOn }) };
      return { outcome: null, log: { act: 'TOKEN_CREATED', accountId, actorId: viewer.accountId, detail } };
    });
    return { kind: 'TOKEN_CREATED', account: await this.known(viewer, accountId), token };
  }

  async revoke(viewer: Viewer, tokenId: string): Promise<RevokeTokenOutcome> {
    const accountId = tokenId.includes('\0') ? null : await this.repository.idOfToken(tokenId);
    const account = accountId === null ? null : await this.administration.found(viewer, accountId);
    if (account === null) return { kind: 'NOT_FOUND', what: tokenId };
    if (account.reachesBeyond) return { kind: 'ACCOUNT_REACHES_BEYOND', account: account.name };
    await this.revoked(tokenId, account.id, viewer.accountId);
    return { kind: 'TOKEN_REVOKED', account: await this.known(viewer, account.id) };
  }

  /** From now on nobody is let in by it. What is revoked already is left as it is. */
  async revoked(tokenId: string, accountId: string, actorId: string | null): Promise<void> {
    await this.write.run(async (tx, now) => {
      if (!(await this.repository.revokeToken(tx, tokenId, now))) return { outcome: null };
      return { outcome: null, log: { act: 'TOKEN_REVOKED', accountId, actorId, detail: { tokenId } } };
    });
  }

  private badToken({ perMinute, expiresOn }: TokenPlan): readonly BadPlace[] {
    return [...badLimit('perMinute', perMinute), ...this.badEnd(expiresOn)];
  }

  private badEnd(expiresOn: unknown): readonly BadPlace[] {
    if (expiresOn === null) return [];
    if (!isDay(expiresOn)) return [{ path: 'expiresOn', reason: 'NOT_A_DAY' }];
    return expiresOn > beijingDay(this.clock.now()) ? [] : [{ path: 'expiresOn', reason: 'NOT_AFTER_TODAY' }];
  }

  private async known(viewer: Viewer, id: string): Promise<AccountInReach> {
    const account = await this.administration.found(viewer, id);
    if (account === null) throw new Error('The program that was changed is not there');
    return account;
  }
}

/** A day ends at 24:00 in Beijing. */
export function endOf(day: unknown): Date | null {
  return isDay(day) ? startOfBeijingDay(addDays(day satisfies Day, 1)) : null;
}
