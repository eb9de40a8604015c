import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { made } from '../platform/graphql/made.js';
import { pageSize, placeAfter } from '../platform/graphql/paging.js';
import { problemObject } from '../platform/graphql/problem-object.js';
import type { Locale } from '../platform/locale.js';
import { UnitsService } from '../units/units.service.js';
import { accountPlaceOf, cursorOfAccount } from './account-cursor.js';
import { AccountList, accountObject } from './account.object.js';
import {
  AccountChangeInput,
  AccountFilter,
  ChangeGrantsInput,
  CreatePersonInput,
  CreateProgramInput,
  CreateTokenInput,
} from './administration.input.js';
import {
  AccountChanged,
  ChangeAccountResult,
  CreatePersonResult,
  CreateResetCodeResult,
  CreateTokenResult,
  PersonCreated,
  ResetCodeCreated,
  RevokeTokenResult,
  TokenCreated,
  TokenRevoked,
} from './administration.object.js';
import { AdministrationService } from './administration.service.js';
import type { ChangeAccountOutcome } from './administration.service.js';
import { AskerLocale, CurrentViewer } from './asker.js';
import { PeopleService } from './people.service.js';
import { permit, signedIn } from './permit.js';
import { ProgramsService } from './programs.service.js';
import type { CreateTokenOutcome } from './programs.service.js';
import type { Viewer } from './viewer.js';

const usualPage = 50;

/** Accounts of a region, for whoever administers it. */
@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly units: UnitsService,
    private readonly administration: AdministrationService,
    private readonly people: PeopleService,
    private readonly programs: ProgramsService,
  ) {}

  @Query(() => AccountList, {
    nullable: true,
    description:
      "Accounts of a region and its units, by name. Null where the region is not the viewer's to know of.",
  })
  async accounts(
    @CurrentViewer() viewer: Viewer | null,
    @Args('region', { type: () => String }) code: string,
    @Args('filter', { type: () => AccountFilter, nullable: true }) filter?: AccountFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: usualPage }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AccountList | null> {
    const actor = signedIn(viewer);
    const region = await this.units.region(code);
    if (!region || !permit(actor, 'manageAccounts', { regionId: region.regionId })) return null;
    const { nodes, totalCount, hasNextPage } = await this.administration.list(actor, {
      region: region.regionId,
      kind: filter?.kind ?? null,
      text: filter?.text ?? '',
      after: placeAfter(after, accountPlaceOf),
      first: pageSize(first, usualPage),
    });
    const last = nodes.at(-1);
    return made(AccountList, {
      nodes: nodes.map(accountObject),
      totalCount,
      pageInfo: { endCursor: last ? cursorOfAccount(last) : null, hasNextPage },
    });
  }

  @Mutation(() => CreatePersonResult, { description: 'An account for a person, with a one-time password.' })
  async createPerson(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => CreatePersonInput }) { name, signInName, grant }: CreatePersonInput,
  ): Promise<typeof CreatePersonResult> {
    const outcome = await this.people.create(signedIn(viewer), {
      name,
      signInName: signInName ?? name,
      grant: { ...grant, yearTo: grant.yearTo ?? null },
    });
    if (outcome.kind !== 'PERSON_CREATED') return problemObject(outcome, locale);
    return made(PersonCreated, { account: accountObject(outcome.account), password: outcome.password });
  }

  @Mutation(() => CreateTokenResult, { description: 'An account for a program, with its first token.' })
  async createProgram(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => CreateProgramInput }) input: CreateProgramInput,
  ): Promise<typeof CreateTokenResult> {
    const { name, grant, perMinute, expiresOn } = input;
    const outcome = await this.programs.create(signedIn(viewer), {
      name,
      grant: { ...grant, yearTo: grant.yearTo ?? null },
      token: { perMinute: perMinute ?? null, expiresOn: expiresOn ?? null },
    });
    return tokenAnswer(outcome, locale);
  }

  @Mutation(() => CreateTokenResult, {
    description: 'One more token for a program; others stay as they are.',
  })
  async createToken(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => CreateTokenInput }) { account, perMinute, expiresOn }: CreateTokenInput,
  ): Promise<typeof CreateTokenResult> {
    const plan = { perMinute: perMinute ?? null, expiresOn: expiresOn ?? null };
    return tokenAnswer(await this.programs.createToken(signedIn(viewer), account, plan), locale);
  }

  @Mutation(() => RevokeTokenResult, { description: 'From now on nobody is let in by the token.' })
  async revokeToken(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof RevokeTokenResult> {
    const outcome = await this.programs.revoke(signedIn(viewer), id);
    return outcome.kind === 'TOKEN_REVOKED'
      ? made(TokenRevoked, { account: accountObject(outcome.account) })
      : problemObject(outcome, locale);
  }

  @Mutation(() => CreateResetCodeResult, {
    description: 'A code to read to a person over the phone, who sets a new password with it.',
  })
  async createResetCode(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('account', { type: () => ID }) account: string,
  ): Promise<typeof CreateResetCodeResult> {
    const outcome = await this.people.createResetCode(signedIn(viewer), account);
    if (outcome.kind !== 'RESET_CODE_CREATED') return problemObject(outcome, locale);
    const { code, until, tries } = outcome;
    return made(ResetCodeCreated, { code, expiresAt: until, tries });
  }

  @Mutation(() => ChangeAccountResult, { description: "What an account may do within the viewer's regions." })
  async changeGrants(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => ChangeGrantsInput }) { account, basedOn, grants }: ChangeGrantsInput,
  ): Promise<typeof ChangeAccountResult> {
    const plans = grants.map((grant) => ({ ...grant, yearTo: grant.yearTo ?? null }));
    const outcome = await this.administration.changeGrants(signedIn(viewer), { id: account, basedOn }, plans);
    return changeAnswer(outcome, locale);
  }

  @Mutation(() => ChangeAccountResult, { description: 'Ends every way in; nothing it did is changed.' })
  async disableAccount(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AccountChangeInput }) { account, basedOn }: AccountChangeInput,
  ): Promise<typeof ChangeAccountResult> {
    return changeAnswer(
      await this.administration.disable(signedIn(viewer), { id: account, basedOn }),
      locale,
    );
  }

  @Mutation(() => ChangeAccountResult)
  async enableAccount(
    @CurrentViewer() viewer: Viewer | null,
    @AskerLocale() locale: Locale,
    @Args('input', { type: () => AccountChangeInput }) { account, basedOn }: AccountChangeInput,
  ): Promise<typeof ChangeAccountResult> {
    return changeAnswer(await this.administration.enable(signedIn(viewer), { id: account, basedOn }), locale);
  }
}

function tokenAnswer(outcome: CreateTokenOutcome, locale: Locale): typeof CreateTokenResult {
  return outcome.kind === 'TOKEN_CREATED'
    ? made(TokenCreated, { account: accountObject(outcome.account), token: outcome.token })
    : problemObject(outcome, locale);
}

function changeAnswer(outcome: ChangeAccountOutcome, locale: Locale): typeof ChangeAccountResult {
  return outcome.kind === 'ACCOUNT_CHANGED'
    ? made(AccountChanged, { account: accountObject(outcome.account) })
    : problemObject(outcome, locale);
}
