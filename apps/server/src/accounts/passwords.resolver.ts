import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { AskerLocale, CurrentViewer } from './asker.js';
import {
  ChangePasswordInput,
  ChangePasswordResult,
  PasswordChanged,
  ResetPasswordInput,
  ResetPasswordResult,
} from './passwords.object.js';
import { PasswordsService } from './passwords.service.js';
import { signedIn } from './permit.js';
import { CurrentSessionCookie } from './session-cookie.js';
import type { SessionCookie } from './session-cookie.js';
import { SignedIn } from './sign-in.object.js';
import type { Viewer } from './viewer.js';
import { viewerObject } from './viewer.object.js';
import { CurrentVisit } from './visit.js';
import type { Visit } from './visit.js';

@Resolver()
export class PasswordsResolver {
  constructor(private readonly passwords: PasswordsService) {}

  @Mutation(() => ChangePasswordResult, { description: "Changes the viewer's own password." })
  async changePassword(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @CurrentSessionCookie() cookie: SessionCookie,
    @CurrentVisit() visit: Visit,
    @Args('input', { type: () => ChangePasswordInput }) input: ChangePasswordInput,
  ): Promise<typeof ChangePasswordResult> {
    const outcome = await this.passwords.change(signedIn(viewer), input, visit);
    if (outcome.kind !== 'PASSWORD_CHANGED') return problemObject(outcome, locale);
    cookie.set(outcome.opened.session);
    visit.remember(outcome.opened.browser);
    return made(PasswordChanged, { endedSessions: outcome.endedSessions });
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Sets a new password by the code that an administrator read out, and signs in.',
  })
  async resetPassword(
    @AskerLocale() locale: Locale,
    @CurrentSessionCookie() cookie: SessionCookie,
    @CurrentVisit() visit: Visit,
    @Args('input', { type: () => ResetPasswordInput }) input: ResetPasswordInput,
  ): Promise<typeof ResetPasswordResult> {
    const outcome = await this.passwords.reset(input, visit);
    if (outcome.kind !== 'SIGNED_IN') return problemObject(outcome, locale);
    cookie.set(outcome.opened.session);
    visit.remember(outcome.opened.browser);
    return made(SignedIn, { viewer: viewerObject(outcome.viewer) });
  }
}
