import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Problem } from '../platform/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import { hashPassword, isPassword } from './password.js';
import { newSession, secretHash } from './secrets.js';
import { SignInAttempts } from './sign-in-attempts.js';
import type { Viewer } from './viewer.js';
import { ViewerRepository } from './viewer.repository.js';

/** A working day: the next morning one signs in again. */
export const sessionMs = 12 * 60 * 60 * 1000;
const longestName = 200;
const longestPassword = 1000;

export type SignInOutcome =
  | { readonly kind: 'SIGNED_IN'; readonly viewer: Viewer; readonly session: string }
  | Problem<'SIGN_IN_FAILED'>;

/** Signing in by name and password, and out. */
@Injectable()
export class SignInService {
  /** Compared with when there is no such name: both answers then take as long. */
  private readonly nobody = hashPassword('nobody');

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly viewers: ViewerRepository,
    private readonly attempts: SignInAttempts,
    private readonly clock: Clock,
  ) {}

  async signIn(name: string, password: string): Promise<SignInOutcome> {
    const now = this.clock.now();
    const known = name.trim().slice(0, longestName);
    const wait = this.attempts.waitSeconds(known, now);
    if (wait > 0) return { kind: 'SIGN_IN_FAILED', retryAfterSeconds: wait };
    const accountId = await this.accountOf(known, password);
    if (accountId === null) {
      this.attempts.failed(known, now);
      return { kind: 'SIGN_IN_FAILED', retryAfterSeconds: null };
    }
    this.attempts.succeeded(known);
    return this.opened(accountId, now);
  }

  async signOut(session: string | undefined): Promise<Date> {
    if (session !== undefined) await this.accounts.closeSession(secretHash(session));
    return this.clock.now();
  }

  private async accountOf(name: string, password: string): Promise<string | null> {
    // What no account can have is not even asked for: a NUL would be a fault of the database's.
    const credentials = name.includes('\0') ? null : await this.accounts.credentialsOf(name);
    const hash = credentials?.passwordHash ?? (await this.nobody);
    const fits = await isPassword(password.slice(0, longestPassword), hash);
    return fits && credentials !== null ? credentials.accountId : null;
  }

  private async opened(accountId: string, now: Date): Promise<SignInOutcome> {
    const session = newSession();
    await this.accounts.openSession(secretHash(session), accountId, now, new Date(now.getTime() + sessionMs));
    const bearer = await this.viewers.bySession(secretHash(session), now);
    if (bearer === null) throw new Error('The session that was opened is not there');
    return { kind: 'SIGNED_IN', viewer: bearer.viewer, session };
  }
}
