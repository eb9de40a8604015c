import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/refusals.js';
import { LastUse } from './last-use.js';
import { secretHash } from './secrets.js';
import { ViewerRepository } from './viewer.repository.js';
import type { Bearer } from './viewer.repository.js';

/** How somebody says who they are. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly session: string | undefined;
  /** Whether the answer may be kept by whoever asks: then it has to be known when it changes. */
  readonly kept?: boolean;
}

export type Authentication =
  | { readonly by: 'TOKEN'; readonly bearer: Bearer; readonly sha256: string }
  | { readonly by: 'SESSION'; readonly bearer: Bearer }
  | { readonly by: 'NOTHING' };

const bearerPattern = /^Bearer ([A-Za-z0-9_-]{1,200})$/;

/** Finds out who asks: one look-up for a token or a session, none for nobody. */
@Injectable()
export class AuthenticationService {
  constructor(
    private readonly viewers: ViewerRepository,
    private readonly lastUse: LastUse,
    private readonly clock: Clock,
  ) {}

  /** A token that is not valid refuses the request; a session that has run out asks as nobody. */
  async authenticate({ authorization, session, kept = false }: Credentials): Promise<Authentication> {
    if (authorization !== undefined) {
      const [, token] = bearerPattern.exec(authorization) ?? [];
      const sha256 = token === undefined ? null : secretHash(token);
      const bearer = sha256 === null ? null : await this.viewers.byToken(sha256, kept);
      if (sha256 === null || bearer === null) throw new Refusal('UNAUTHENTICATED');
      this.lastUse.note(sha256, this.clock.now());
      return { by: 'TOKEN', bearer, sha256 };
    }
    if (session === undefined || session === '') return { by: 'NOTHING' };
    const sha256 = secretHash(session);
    const bearer = await this.viewers.bySession(sha256, this.clock.now(), kept);
    if (bearer === null) return { by: 'NOTHING' };
    this.lastUse.note(sha256, this.clock.now());
    return { by: 'SESSION', bearer };
  }
}
