import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { AccountWrite } from './account-write.js';
import { networkShown } from './address-parts.js';
import { LastUse } from './last-use.js';
import { newSession, secretHash } from './secrets.js';
import { SessionsRepository } from './sessions.repository.js';
import type { Viewer } from './viewer.js';
import { ViewerRepository } from './viewer.repository.js';
import type { Visit } from './visit.js';

/** A working day: the next morning one signs in again. */
export const sessionMs = 12 * 60 * 60 * 1000;
/** Half a year: over one January to the next a clerk is a stranger again. */
export const knownBrowserMs = 180 * 24 * 60 * 60 * 1000;

/** What a browser bears from now on: the session, and what it is known by when that has ended. */
export interface OpenedSession {
  readonly session: string;
  readonly browser: string;
}

/** One place in which an account is signed in, as its owner knows it again. */
export interface OwnSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly browser: string | null;
  readonly network: string | null;
  readonly isThis: boolean;
}

export type SessionEndedOutcome =
  | { readonly kind: 'SESSIONS_ENDED'; readonly ended: number }
  | Problem<'NOT_FOUND'>;

/** Where people are signed in, and how they end it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly rows: SessionsRepository,
    private readonly viewers: ViewerRepository,
    private readonly lastUse: LastUse,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  /** Opens a session under a secret made here: what a browser brings along is never taken for one. */
  async open(tx: Queryable, accountId: string, visit: Visit): Promise<OpenedSession> {
    const now = this.clock.now();
    const session = newSession();
    await this.rows.open(tx, {
      sha256: secretHash(session),
      accountId,
      from: now,
      until: new Date(now.getTime() + sessionMs),
      browser: visit.browser,
      network: networkShown(visit.address),
    });
    return { session, browser: await this.rememberBrowser(tx, accountId, visit) };
  }

  private async rememberBrowser(tx: Queryable, accountId: string, visit: Visit): Promise<string> {
    const now = this.clock.now();
    const { knownBrowser: brought } = visit;
    const isKnown = brought !== undefined && (await this.rows.isKnownBrowser(tx, secretHash(brought), now));
    const browser = isKnown ? brought : newSession();
    const until = new Date(now.getTime() + knownBrowserMs);
    await this.rows.rememberBrowser(tx, secretHash(browser), accountId, until);
    return browser;
  }

  async viewerOf({ session }: OpenedSession): Promise<Viewer> {
    const bearer = await this.viewers.bySession(secretHash(session), this.clock.now());
    if (bearer === null) throw new Error('The session that was opened is not there');
    return bearer.viewer;
  }

  async own({ accountId }: Viewer, session: string | undefined): Promise<readonly OwnSession[]> {
    await this.lastUse.flush();
    const own = session === undefined ? null : secretHash(session);
    const open = await this.rows.ofAccount(accountId, this.clock.now());
    return open.map(({ sha256, lastUsedAt, ...one }) => ({
      ...one,
      lastUsedAt: lastUsedAt ?? one.startedAt,
      isThis: sha256 === own,
    }));
  }

  async end({ accountId }: Viewer, id: string): Promise<SessionEndedOutcome> {
    return this.write.run<SessionEndedOutcome>(async (tx) => {
      if (id.includes('\0') || !(await this.rows.closeById(tx, accountId, id)))
        return { outcome: { kind: 'NOT_FOUND', what: id } };
      return ended(accountId, 1);
    });
  }

  /** Ends all but the session that asks for it. */
  async endOthers({ accountId }: Viewer, session: string | undefined): Promise<SessionEndedOutcome> {
    const own = session === undefined ? null : secretHash(session);
    return this.write.run<SessionEndedOutcome>(async (tx) =>
      ended(accountId, await this.rows.closeAll(tx, accountId, own)),
    );
  }
}

function ended(accountId: string, sessions: number) {
  const outcome = { kind: 'SESSIONS_ENDED', ended: sessions } as const;
  if (sessions === 0) return { outcome };
  const detail = { sessions };
  return { outcome, log: { act: 'SESSIONS_ENDED', accountId, actorId: accountId, detail } as const };
}
