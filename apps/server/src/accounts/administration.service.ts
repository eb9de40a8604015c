import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import type { Problem } from '../platform/problems.js';
import { badGrants } from './account-plans.js';
import type { GrantPlan } from './account-plans.js';
import type { AccountInReach, AccountKind, AccountView, PlacedGrant } from './account-view.js';
import { inReach } from './account-view.js';
import { AccountWrite } from './account-write.js';
import type { AccountEvent } from './account-write.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import { AccountsService } from './accounts.service.js';
import type { Scope } from './accounts.service.js';
import { AdministrationRepository } from './administration.repository.js';
import type { AccountPlace, NewGrant } from './administration.repository.js';
import { LastUse } from './last-use.js';
import { PasswordsRepository } from './passwords.repository.js';
import { permit } from './permit.js';
import { SessionsRepository } from './sessions.repository.js';
import { scopeOf } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface AccountPage {
  readonly nodes: readonly AccountInReach[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

export type ChangedAccount = { readonly kind: 'ACCOUNT_CHANGED'; readonly account: AccountInReach };

type Refused = Problem<
  | 'NOT_FOUND'
  | 'BAD_VALUE'
  | 'ROLE_DOES_NOT_FIT'
  | 'LAST_ADMINISTRATOR'
  | 'OWN_ACCOUNT'
  | 'ACCOUNT_REACHES_BEYOND'
  | 'ACCOUNT_CHANGED_MEANWHILE'
>;

export type ChangeAccountOutcome = ChangedAccount | Refused;

/** Which account, as which it was seen. */
export interface AccountSeen {
  readonly id: string;
  readonly basedOn: number;
}

interface PlannedGrant extends NewGrant {
  readonly words: string;
  readonly placeId: string;
}

/** What an administrator does about the accounts of her regions: never beyond them, never to herself. */
@Injectable()
export class AdministrationService {
  constructor(
    private readonly database: Database,
    private readonly repository: AdministrationRepository,
    private readonly directory: UnitDirectoryRepository,
    private readonly accounts: AccountsService,
    private readonly passwords: PasswordsRepository,
    private readonly sessions: SessionsRepository,
    private readonly lastUse: LastUse,
    private readonly write: AccountWrite,
    private readonly clock: Clock,
  ) {}

  async list(
    viewer: Viewer,
    asked: {
      readonly region: string;
      readonly kind: AccountKind | null;
      readonly text: string;
      readonly after: AccountPlace | null;
      readonly first: number;
    },
  ): Promise<AccountPage> {
    const { first, region, kind, after } = asked;
    // Whoever hands out a token tries it and looks here.
    await this.lastUse.flush();
    const { accounts, total } = await this.repository.list({
      regionIds: await this.directory.coveredRegions(this.database, region),
      kind,
      after,
      text: asked.text.replaceAll('\0', '').trim(),
      limit: first + 1,
      year: this.accounts.year(),
      now: this.clock.now(),
    });
    const own = ownRegions(viewer);
    return {
      nodes: accounts.slice(0, first).flatMap((account) => inReach(account, own) ?? []),
      totalCount: total,
      hasNextPage: accounts.length > first,
    };
  }

  /**
   * An account with a grant that the viewer administers; null where there is none for her. Throws FORBIDDEN where it
   * is of a region of hers and her role does not suffice.
   */
  async found(viewer: Viewer, id: string, tx: Queryable = this.database): Promise<AccountInReach | null> {
    if (id.includes('\0')) return null;
    const account = await this.repository.byId(tx, id, this.accounts.year(), this.clock.now());
    if (account === null) return null;
    const own = inReach(account, ownRegions(viewer));
    if (own !== null) return own;
    for (const { placeId } of account.grants) permit(viewer, 'manageAccounts', { regionId: placeId });
    return null;
  }

  /** Puts grants in the place of those that the viewer administers; others are left as they are. */
  async changeGrants(
    viewer: Viewer,
    seen: AccountSeen,
    plans: readonly GrantPlan[],
  ): Promise<ChangeAccountOutcome> {
    const places = badGrants(plans);
    if (places.length > 0) return { kind: 'BAD_VALUE', places };
    return this.changing(viewer, seen, async (tx, account) => {
      const planned = await this.planned(viewer, account, plans);
      if ('kind' in planned) return planned;
      const [gone, added] = difference(account.grants, planned);
      if (gone.length + added.length === 0) return null;
      const placeIds = [...gone, ...added].map(({ placeId }) => placeId);
      await this.repository.lockAdministration(tx, [
        ...new Set([...placeIds, ...account.grants.map(({ placeId }) => placeId)]),
      ]);
      const region = await this.leftAlone(tx, account, gone);
      if (region !== null) return { kind: 'LAST_ADMINISTRATOR', region };
      const before = account.grants.map(({ placeId, unitId }) => ({ regionId: placeId, unitId }));
      await this.repository.removeGrants(
        tx,
        gone.map(({ id }) => id),
      );
      await this.repository.addGrants(tx, account.id, added);
      const detail = {
        added: added.map(({ words }) => words),
        removed: gone.map((grant) =>
          wordsOf(grant.role, grant.unitCode ?? grant.regionCode ?? '', grant.yearTo),
        ),
      };
      return { act: 'GRANTS_CHANGED', accountId: account.id, actorId: viewer.accountId, detail, before };
    });
  }

  /** Ends every way in: sessions at once, tokens with the next question. */
  async disable(viewer: Viewer, seen: AccountSeen): Promise<ChangeAccountOutcome> {
    return this.changing(viewer, seen, async (tx, account, now) => {
      if (account.reachesBeyond) return { kind: 'ACCOUNT_REACHES_BEYOND', account: account.name };
      if (account.disabledAt !== null) return null;
      return this.disabled(tx, account, viewer.accountId, now);
    });
  }

  async enable(viewer: Viewer, seen: AccountSeen): Promise<ChangeAccountOutcome> {
    return this.changing(viewer, seen, async (tx, account) => {
      if (account.reachesBeyond) return { kind: 'ACCOUNT_REACHES_BEYOND', account: account.name };
      if (account.disabledAt === null) return null;
      await this.repository.setDisabled(tx, account.id, null);
      return { act: 'ACCOUNT_ENABLED', accountId: account.id, actorId: viewer.accountId };
    });
  }

  /** Disables what is disabled by whoever has the machine itself; the event, or the region that would be left alone. */
  async disabled(
    tx: Queryable,
    account: AccountView,
    actorId: string | null,
    now: Date,
  ): Promise<AccountEvent | Problem<'LAST_ADMINISTRATOR'>> {
    await this.repository.lockAdministration(tx, [...new Set(account.grants.map(({ placeId }) => placeId))]);
    const region = await this.leftAlone(tx, account, account.grants);
    if (region !== null) return { kind: 'LAST_ADMINISTRATOR', region };
    await this.repository.setDisabled(tx, account.id, now);
    await this.sessions.closeAll(tx, account.id);
    await this.sessions.forgetBrowsers(tx, account.id);
    await this.passwords.dropCode(tx, account.id);
    return { act: 'ACCOUNT_DISABLED', accountId: account.id, actorId };
  }

  /** Holds the account, looks whether it is as it was seen, and changes it. */
  private async changing(
    viewer: Viewer,
    { id, basedOn }: AccountSeen,
    change: (tx: Queryable, account: AccountInReach, now: Date) => Promise<AccountEvent | Refused | null>,
  ): Promise<ChangeAccountOutcome> {
    const first = await this.found(viewer, id);
    if (first === null) return { kind: 'NOT_FOUND', what: id };
    if (first.id === viewer.accountId) return { kind: 'OWN_ACCOUNT' };
    return this.write.run<ChangeAccountOutcome>(async (tx, now) => {
      await this.repository.lock(tx, first.id);
      const account = await this.found(viewer, id, tx);
      if (account === null) return { outcome: { kind: 'NOT_FOUND', what: id } };
      const { revision: current } = account;
      if (current !== basedOn) return { outcome: { kind: 'ACCOUNT_CHANGED_MEANWHILE', current, basedOn } };
      const done = await change(tx, account, now);
      if (done === null) return { outcome: { kind: 'ACCOUNT_CHANGED', account } };
      if ('kind' in done) return { outcome: done };
      await this.repository.countChange(tx, account.id);
      const changed = await this.found(viewer, id, tx);
      if (changed === null) throw new Error('The account that was changed is not there');
      return { outcome: { kind: 'ACCOUNT_CHANGED', account: changed }, log: done };
    });
  }

  private async planned(
    viewer: Viewer,
    { kind }: AccountView,
    plans: readonly GrantPlan[],
  ): Promise<readonly PlannedGrant[] | Refused> {
    const planned: PlannedGrant[] = [];
    for (const plan of plans) {
      const scope = await this.scopeFor(viewer, plan, kind);
      if ('kind' in scope) return scope;
      const { unitId, regionId } = scope;
      planned.push({
        role: plan.role,
        yearTo: plan.yearTo,
        unitId,
        regionId: unitId === null ? regionId : null,
        placeId: regionId,
        words: wordsOf(plan.role, plan.scope, plan.yearTo),
      });
    }
    return planned;
  }

  /** What a role over a code comes to where the viewer may give it. */
  async scopeFor(
    viewer: Viewer,
    { role, scope: code }: Pick<GrantPlan, 'role' | 'scope'>,
    kind: AccountKind,
  ): Promise<Scope | Problem<'NOT_FOUND' | 'ROLE_DOES_NOT_FIT'>> {
    const scope = await this.accounts.scopeOf({ role, scope: code }, kind);
    if ('kind' in scope)
      return scope.kind === 'ROLE_DOES_NOT_FIT'
        ? { kind: 'ROLE_DOES_NOT_FIT', role, scope: code }
        : { kind: 'NOT_FOUND', what: code };
    const target =
      scope.unitId === null
        ? { regionId: scope.regionId }
        : { unitId: scope.unitId, regionId: scope.regionId };
    return permit(viewer, 'manageAccounts', target) ? scope : { kind: 'NOT_FOUND', what: code };
  }

  /** A region that would have nobody to administer it without these grants; null where there is none. */
  private async leftAlone(
    tx: Queryable,
    { id, kind }: AccountView,
    gone: readonly PlacedGrant[],
  ): Promise<string | null> {
    const regionIds = gone.flatMap(({ role, unitId, yearTo, placeId }) =>
      role === 'ADMINISTRATOR' && unitId === null && yearTo === null ? [placeId] : [],
    );
    if (kind === 'PROGRAM' || regionIds.length === 0) return null;
    return this.repository.withoutOtherAdministrator(tx, regionIds, id);
  }
}

function ownRegions(viewer: Viewer): ReadonlySet<string> {
  return new Set(scopeOf(viewer, 'manageAccounts').regionIds);
}

/** Grants that go and grants that come; what is in both stays the row it is. */
function difference(
  before: readonly PlacedGrant[],
  after: readonly PlannedGrant[],
): readonly [gone: readonly PlacedGrant[], added: readonly PlannedGrant[]] {
  const keyBefore = ({ role, unitId, placeId, yearTo }: PlacedGrant): string =>
    JSON.stringify([role, unitId, unitId === null ? placeId : null, yearTo]);
  const keyAfter = ({ role, unitId, regionId, yearTo }: PlannedGrant): string =>
    JSON.stringify([role, unitId, regionId, yearTo]);
  const had = new Set(before.map(keyBefore));
  const has = new Set(after.map(keyAfter));
  return [
    before.filter((grant) => !has.has(keyBefore(grant))),
    after.filter((grant) => !had.has(keyAfter(grant))),
  ];
}

/** As the log keeps it: `CLERK 410308103`, with its last year where it has one. */
function wordsOf(role: string, code: string, yearTo: number | null): string {
  return [role, code, ...(yearTo === null ? [] : [`-${yearTo}`])].join(' ');
}
