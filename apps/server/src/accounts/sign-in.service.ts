import { delaysOfAddress, delaysOfName } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { AccountWrite } from './account-write.js';
import { countedAddress } from './address-parts.js';
import { hashPassword, isPassword } from './password.js';
import { PasswordsRepository } from './passwords.repository.js';
import type { PersonAtDoor } from './passwords.repository.js';
import { secretHash } from './secrets.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import type { OpenedSession } from './sessions.service.js';
import { SignInTriesRepository, triesKey } from './sign-in-tries.repository.js';
import type { TriesKey } from './sign-in-tries.repository.js';
import type { Viewer } from './viewer.js';
import type { Visit } from './visit.js';

const longestName = 200;
const longestPassword = 1000;

export type SignInOutcome =
  | { readonly kind: 'SIGNED_IN'; readonly viewer: Viewer; readonly opened: OpenedSession }
  | Problem<'SIGN_IN_FAILED'>;

/** By what the tries of one visitor are counted: the account's own key is forgotten on success, the address' is not. */
export interface TriesOfVisit {
  readonly own: TriesKey;
  /** Null where the browser is known to be the account's: no stranger can make its owner wait there. */
  readonly address: TriesKey | null;
}

/** Signing in by name and password, and out. */
@Injectable()
export class SignInService {
  /** Compared with when there is no such name: both answers then take as long. */
  private readonly nobody = hashPassword('nobody');

  constructor(
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsService,
    private readonly rows: SessionsRepository,
    private readonly tries: SignInTriesRepository,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  /** `before` is the session that the browser bears already: whoever signs in anew has left it. */
  async signIn(
    entry: { readonly name: string; readonly password: string },
    visit: Visit,
    before: string | undefined,
  ): Promise<SignInOutcome> {
    const name = entry.name.trim().slice(0, longestName);
    const now = this.clock.now();
    const found = await this.atDoor(name, visit, now);
    const counted = triesOf(name, visit, found?.isKnownBrowser === true);
    const wait = await this.take(counted, now);
    if (wait > 0) return { kind: 'SIGN_IN_FAILED', retryAfterSeconds: Math.ceil(wait / 1000) };
    if (!(await this.isRight(found, entry.password)) || found === null)
      return { kind: 'SIGN_IN_FAILED', retryAfterSeconds: null };
    const opened = await this.write.run<OpenedSession | null>(async (tx) => {
      // The password may have been changed, and every session ended, while this one was being hashed.
      if (!(await this.passwords.isStill(tx, found.accountId, found))) return { outcome: null };
      const failures = (await this.tries.forget(tx, counted.own)) - 1;
      if (counted.address) await this.tries.giveBack(tx, counted.address);
      if (before !== undefined) await this.rows.close(tx, secretHash(before));
      const outcome = await this.sessions.open(tx, found.accountId, visit);
      const { accountId } = found;
      const detail = failures > 0 ? { failures } : {};
      return { outcome, log: { act: 'SIGNED_IN', accountId, actorId: accountId, detail } };
    });
    if (opened === null) return { kind: 'SIGN_IN_FAILED', retryAfterSeconds: null };
    return { kind: 'SIGNED_IN', viewer: await this.sessions.viewerOf(opened), opened };
  }

  async signOut(session: string | undefined): Promise<Date> {
    return this.write.run(async (tx, now) => {
      const accountId = session === undefined ? null : await this.rows.close(tx, secretHash(session));
      if (accountId === null) return { outcome: now };
      return { outcome: now, log: { act: 'SIGNED_OUT', accountId, actorId: accountId } };
    });
  }

  /** Takes a try of the address and of the account: 0, or the milliseconds to wait. */
  async take({ own, address }: TriesOfVisit, now: Date): Promise<number> {
    const wait = address === null ? 0 : await this.tries.take(address, now);
    return wait > 0 ? wait : this.tries.take(own, now);
  }

  /** Whether a password is the person's; takes as long where there is no such person. */
  async isRight(person: PersonAtDoor | null, password: string): Promise<boolean> {
    const hash = person?.passwordHash ?? (await this.nobody);
    const fits = await isPassword(password.slice(0, longestPassword), hash);
    return fits && person !== null;
  }

  private async atDoor(
    name: string,
    { knownBrowser }: Visit,
    now: Date,
  ): Promise<(PersonAtDoor & { readonly isKnownBrowser: boolean }) | null> {
    // What no account can have is not even asked for: a NUL would be a fault of the database's.
    if (name.includes('\0')) return null;
    return this.passwords.atDoor(name, knownBrowser === undefined ? null : secretHash(knownBrowser), now);
  }
}

function triesOf(name: string, { address, knownBrowser }: Visit, isKnown: boolean): TriesOfVisit {
  if (isKnown && knownBrowser !== undefined)
    return { own: triesKey('browser', knownBrowser, delaysOfName), address: null };
  return {
    own: triesKey('name', name, delaysOfName),
    address: triesKey('address', countedAddress(address), delaysOfAddress),
  };
}
