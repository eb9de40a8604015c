import { delaysOfAddress, delaysOfName, passwordLacksOf } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { AccountWrite } from './account-write.js';
import { countedAddress } from './address-parts.js';
import { hashPassword, isPassword } from './password.js';
import { PasswordsRepository } from './passwords.repository.js';
import { codeDigits } from './secrets.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import type { OpenedSession } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import type { SignInOutcome } from './sign-in.service.js';
import { SignInTriesRepository, triesKey } from './sign-in-tries.repository.js';
import type { Viewer } from './viewer.js';
import type { Visit } from './visit.js';

export type ChangePasswordOutcome =
  | { readonly kind: 'PASSWORD_CHANGED'; readonly opened: OpenedSession; readonly endedSessions: number }
  | Problem<'PASSWORD_WRONG' | 'PASSWORD_TOO_WEAK'>;

export type ResetPasswordOutcome =
  | Extract<SignInOutcome, { kind: 'SIGNED_IN' }>
  | Problem<'RESET_FAILED' | 'PASSWORD_TOO_WEAK'>;

/** People's own passwords: changed by who knows the old one, or set anew by who was read a code. */
@Injectable()
export class PasswordsService {
  /** Compared with when there is no code: all answers take as long. */
  private readonly noCode = hashPassword('nothing');

  constructor(
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsService,
    private readonly rows: SessionsRepository,
    private readonly door: SignInService,
    private readonly tries: SignInTriesRepository,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  async mustChange(accountId: string): Promise<boolean> {
    return this.passwords.mustChange(accountId);
  }

  /**
   * Ends every session of the account and opens one for the browser that asks: whoever had copied the old one's
   * cookie is outside as well. Wrong passwords count as at the door, by the account: a session left open is no key.
   */
  async change(
    { accountId }: Viewer,
    { current, next }: { readonly current: string; readonly next: string },
    visit: Visit,
  ): Promise<ChangePasswordOutcome> {
    const now = this.clock.now();
    const person = await this.passwords.ofAccount(accountId);
    const own = triesKey('account', accountId, delaysOfName);
    const wait = await this.door.take({ own, address: null }, now);
    if (wait > 0) return { kind: 'PASSWORD_WRONG', retryAfterSeconds: Math.ceil(wait / 1000) };
    if (!(await this.door.isRight(person, current)) || person === null)
      return { kind: 'PASSWORD_WRONG', retryAfterSeconds: null };
    const lacks = [
      ...passwordLacksOf(next, [person.name, person.signInName]),
      ...(next.normalize('NFC') === current.normalize('NFC') ? (['SAME_AS_BEFORE'] as const) : []),
    ];
    const hash = lacks.length === 0 ? await hashPassword(next) : null;
    return this.write.run<ChangePasswordOutcome>(async (tx) => {
      // Of two who change it at once, the second one's current password is not the current one any more.
      if (!(await this.passwords.isStill(tx, accountId, person)))
        return { outcome: { kind: 'PASSWORD_WRONG', retryAfterSeconds: null } };
      await this.tries.forget(tx, own);
      if (hash === null) return { outcome: { kind: 'PASSWORD_TOO_WEAK', lacks } };
      await this.passwords.setPassword(tx, accountId, { hash, mustChange: false });
      await this.passwords.dropCode(tx, accountId);
      // The one that asks is among them.
      const endedSessions = Math.max(0, (await this.rows.closeAll(tx, accountId)) - 1);
      await this.rows.forgetBrowsers(tx, accountId);
      const opened = await this.sessions.open(tx, accountId, visit);
      const detail = endedSessions > 0 ? { sessions: endedSessions } : {};
      return {
        outcome: { kind: 'PASSWORD_CHANGED', opened, endedSessions },
        log: { act: 'PASSWORD_CHANGED', accountId, actorId: accountId, detail },
      };
    });
  }

  /**
   * A new password for who was read a code, and in with it: also while strangers keep the name waiting. Every refusal
   * is the same, and takes as long, whether there is no such name, no code, or another one.
   */
  async reset(
    entry: { readonly name: string; readonly code: string; readonly password: string },
    visit: Visit,
  ): Promise<ResetPasswordOutcome> {
    const now = this.clock.now();
    const name = entry.name.trim();
    const before = passwordLacksOf(entry.password, [name]);
    if (before.length > 0) return { kind: 'PASSWORD_TOO_WEAK', lacks: before };
    const address = triesKey('address', countedAddress(visit.address), delaysOfAddress);
    const wait = await this.tries.take(address, now);
    if (wait > 0) return { kind: 'RESET_FAILED', retryAfterSeconds: Math.ceil(wait / 1000) };
    const found = name.includes('\0') ? null : await this.passwords.takeCodeTry(name, now);
    const fits = await isPassword(codeDigits(entry.code), found?.codeHash ?? (await this.noCode));
    if (!fits || found === null) return { kind: 'RESET_FAILED', retryAfterSeconds: null };
    const { accountId, codeHash } = found;
    const lacks = passwordLacksOf(entry.password, [found.name, found.signInName]);
    if (lacks.length > 0) {
      await this.passwords.giveCodeTryBack(accountId);
      return { kind: 'PASSWORD_TOO_WEAK', lacks };
    }
    const hash = await hashPassword(entry.password);
    const opened = await this.write.run<OpenedSession | null>(async (tx) => {
      if (!(await this.passwords.useCode(tx, accountId, codeHash))) return { outcome: null };
      await this.passwords.setPassword(tx, accountId, { hash, mustChange: false });
      await this.rows.closeAll(tx, accountId);
      await this.rows.forgetBrowsers(tx, accountId);
      await this.tries.forget(tx, triesKey('name', found.signInName, delaysOfName));
      await this.tries.giveBack(tx, address);
      const outcome = await this.sessions.open(tx, accountId, visit);
      return { outcome, log: { act: 'PASSWORD_RESET', accountId, actorId: accountId } };
    });
    if (opened === null) return { kind: 'RESET_FAILED', retryAfterSeconds: null };
    return { kind: 'SIGNED_IN', viewer: await this.sessions.viewerOf(opened), opened };
  }
}

/** What a code is found by; made here so that whoever makes one and whoever checks it agree. */
export async function hashCode(code: string): Promise<string> {
  return hashPassword(codeDigits(code));
}
