import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { AskerLocale, CurrentViewer } from './asker.js';
import { signedIn } from './permit.js';
import { CurrentSessionCookie } from './session-cookie.js';
import type { SessionCookie } from './session-cookie.js';
import { EndSessionResult, OwnSessionObject, SessionsEnded } from './sessions.object.js';
import { SessionsService } from './sessions.service.js';
import type { SessionEndedOutcome } from './sessions.service.js';
import type { Viewer } from './viewer.js';

@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => [OwnSessionObject], {
    description: 'Where the viewer is signed in, last used first. A program has tokens and no sessions.',
  })
  async ownSessions(
    @CurrentViewer() viewer: Viewer | null,
    @CurrentSessionCookie() cookie: SessionCookie,
  ): Promise<readonly OwnSessionObject[]> {
    return this.sessions.own(signedIn(viewer), cookie.value);
  }

  @Mutation(() => EndSessionResult, { description: "Ends one of the viewer's own sessions." })
  async endSession(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof EndSessionResult> {
    return answer(await this.sessions.end(signedIn(viewer), id), locale);
  }

  @Mutation(() => EndSessionResult, { description: 'Ends all sessions of the viewer but the one that asks.' })
  async endOtherSessions(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @CurrentSessionCookie() cookie: SessionCookie,
  ): Promise<typeof EndSessionResult> {
    return answer(await this.sessions.endOthers(signedIn(viewer), cookie.value), locale);
  }
}

function answer(outcome: SessionEndedOutcome, locale: Locale): typeof EndSessionResult {
  return outcome.kind === 'SESSIONS_ENDED'
    ? made(SessionsEnded, { ended: outcome.ended })
    : problemObject(outcome, locale);
}
