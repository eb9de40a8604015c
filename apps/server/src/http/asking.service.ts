import type { Text } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { AuthenticationService } from '../accounts/authentication.service.js';
import type { Authentication } from '../accounts/authentication.service.js';
import { sessionCookieName } from '../accounts/session-cookie.js';
import { Clock } from '../platform/clock.js';
import { RateLimit } from '../platform/rate-limit.js';
import { Refusal } from '../platform/refusals.js';
import { HttpOptions } from './http-options.js';

/** Nobody may ask this often in a minute with a text of their own or sign in; the dashboard's queries are not counted. */
const perMinuteOfNobody = 120;
const perMinuteOfSession = 600;
const changePasswordFirst: Text = {
  zh: '请先更改一次性密码。',
  en: 'Change your one-time password first.',
};

/** Who sends a request, whether a page of ours had it sent, and how often they may. */
@Injectable()
export class AskingService {
  private readonly taken = new RateLimit();

  constructor(
    private readonly authentications: AuthenticationService,
    private readonly options: HttpOptions,
    private readonly clock: Clock,
  ) {}

  async authenticate(
    { headers, cookies }: FastifyRequest,
    {
      kept,
      mayHaveToChangePassword = false,
    }: { readonly kept: boolean; readonly mayHaveToChangePassword?: boolean },
  ): Promise<Authentication> {
    const authentication = await this.authentications.authenticate({
      authorization: headers.authorization,
      session: cookies[sessionCookieName],
      kept,
    });
    if (!mayHaveToChangePassword) this.demandOwnPassword(authentication);
    return authentication;
  }

  /** With a password that somebody else has seen nothing is done but changing it. */
  demandOwnPassword(authentication: Authentication): void {
    if (authentication.by === 'SESSION' && authentication.bearer.mustChangePassword)
      throw new Refusal('FORBIDDEN', { mustChangePassword: true }, changePasswordFirst);
  }

  /** Another site's page must not act with this browser's session. Programs bear tokens, which no page has. */
  demandOwnOrigin({ headers }: FastifyRequest, { by }: Authentication): void {
    if (by === 'TOKEN' || headers.origin === undefined) return;
    const own = this.options.publicOrigin;
    const isOwn = own === null ? hostOf(headers.origin) === headers.host : headers.origin === own;
    if (!isOwn) throw new Refusal('FORBIDDEN', { origin: headers.origin });
  }

  /** Takes so many writes out of what the asker may do in a minute; of nobody, whatever is asked is counted. */
  demandRate(request: FastifyRequest, authentication: Authentication, amount: number): void {
    const [key, perMinute] = accountOf(request, authentication);
    const seconds = amount === 0 ? 0 : this.taken.take(key, amount, perMinute, this.clock.now());
    if (seconds > 0) throw new Refusal('RATE_LIMITED', { retryAfterSeconds: seconds });
  }
}

function accountOf(
  request: FastifyRequest,
  authentication: Authentication,
): readonly [key: string, perMinute: number] {
  switch (authentication.by) {
    case 'TOKEN':
      return [authentication.sha256, authentication.bearer.perMinute ?? perMinuteOfSession];
    case 'SESSION':
      return [authentication.bearer.viewer.accountId, perMinuteOfSession];
    case 'NOTHING':
      return [request.ip, perMinuteOfNobody];
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
