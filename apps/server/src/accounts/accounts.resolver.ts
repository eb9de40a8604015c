import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale } from '../platform/locale.js';
import { made } from '../platform/graphql/made.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { SignInFailed } from '../platform/graphql/problems.object.js';
import { AccountsService } from './accounts.service.js';
import { AskerLocale, CurrentViewer } from './asker.js';
import { PasswordsService } from './passwords.service.js';
import { signedIn } from './permit.js';
import { CurrentSessionCookie } from './session-cookie.js';
import type { SessionCookie } from './session-cookie.js';
import { SignInService } from './sign-in.service.js';
import { SignedIn, SignedOut, SignInInput, SignInResult } from './sign-in.object.js';
import type { Viewer } from './viewer.js';
import { GrantObject, viewerObject, ViewerObject } from './viewer.object.js';
import { CurrentVisit } from './visit.js';
import type { Visit } from './visit.js';

@Resolver(() => ViewerObject)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signIns: SignInService,
    private readonly passwords: PasswordsService,
  ) {}

  @Query(() => ViewerObject, { description: 'Who is asking; nobody is refused with UNAUTHENTICATED.' })
  viewer(@CurrentViewer() viewer: Viewer | null): ViewerObject {
    return viewerObject(signedIn(viewer));
  }

  @ResolveField(() => Boolean)
  async mustChangePassword(@Parent() { id }: ViewerObject): Promise<boolean> {
    return this.passwords.mustChange(id);
  }

  @ResolveField(() => [GrantObject])
  async grants(@Parent() { id }: ViewerObject): Promise<readonly GrantObject[]> {
    return this.accounts.grantsInWords(id);
  }

  @Mutation(() => SignInResult)
  async signIn(
    @Args('input', { type: () => SignInInput }) { name, password }: SignInInput,
    @AskerLocale() locale: Locale,
    @CurrentSessionCookie() cookie: SessionCookie,
    @CurrentVisit() visit: Visit,
  ): Promise<SignedIn | SignInFailed> {
    const outcome = await this.signIns.signIn({ name, password }, visit, cookie.value);
    if (outcome.kind === 'SIGN_IN_FAILED') return problemObject(outcome, locale);
    cookie.set(outcome.opened.session);
    visit.remember(outcome.opened.browser);
    return made(SignedIn, { viewer: viewerObject(outcome.viewer) });
  }

  @Mutation(() => SignedOut)
  async signOut(
    @CurrentViewer() viewer: Viewer | null,
    @CurrentSessionCookie() cookie: SessionCookie,
  ): Promise<SignedOut> {
    signedIn(viewer);
    const at = await this.signIns.signOut(cookie.value);
    cookie.clear();
    return made(SignedOut, { at });
  }
}
