import { Injectable } from '@nestjs/common';
import { beijingDay } from '@mingjian/domain';
import { EventBell } from '../events/event-bell.js';
import { EventLogRepository } from '../events/event-log.repository.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Queryable } from '../platform/database/database.js';
import { UnitDirectoryRepository } from '../units/unit-directory.repository.js';
import { AccountsRepository } from './accounts.repository.js';
import type { GrantInWords, NewAccount, NewToken } from './accounts.repository.js';
import { hashPassword } from './password.js';
import type { Role } from './permissions.js';
import { newPassword, newToken, secretHash } from './secrets.js';

/** Whom an account is for: a role over whatever bears the code. */
export interface AccountPlan {
  readonly role: Role;
  readonly scope: string;
  readonly name: string;
  /** The last report year; left out, without an end. */
  readonly yearTo?: number | null;
  /** Who adds it; left out for a command on the machine itself. */
  readonly actorId?: string;
}

export type AccountTrouble =
  | { readonly kind: 'SCOPE_NOT_FOUND'; readonly scope: string }
  /** A supervisor, administrator or observer is of a region; a person who files is of a unit. */
  | { readonly kind: 'ROLE_DOES_NOT_FIT'; readonly role: Role; readonly scope: string }
  | { readonly kind: 'NAME_TAKEN'; readonly signInName: string };

export interface PersonPlan extends AccountPlan {
  /** What the person types to sign in; the name unless another is given. */
  readonly signInName?: string;
  /** The password need not be changed at the first sign-in: for a demonstration, whose passwords stand in a file. */
  readonly keepsPassword?: boolean;
}

/** A name and the password that is shown this once. */
export interface OneTimePassword {
  readonly signInName: string;
  readonly password: string;
}

export type PersonOutcome =
  | ({ readonly kind: 'PERSON_ADDED'; readonly accountId: string } & OneTimePassword)
  | AccountTrouble;

export type ProgramOutcome =
  | { readonly kind: 'PROGRAM_ADDED'; readonly accountId: string; readonly token: string }
  | AccountTrouble;

/** What a code names for an account: a unit and its region, or a region. */
export interface Scope {
  readonly unitId: string | null;
  readonly regionId: string;
}

interface PreparedPerson {
  readonly kind: 'PREPARED';
  readonly plan: PersonPlan;
  readonly scope: Scope;
  readonly signInName: string;
  readonly password: string;
  readonly hash: string;
}

export interface ProgramPlan extends AccountPlan {
  readonly perMinute?: number;
  /** When its token ends; left out, without an end. */
  readonly expiresAt?: Date | null;
}

export const usualPerMinute = 60;
const filesReports: readonly Role[] = ['CLERK', 'APPROVER'];

/** Accounts for people and programs. Secrets are returned once and kept as hashes. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly directory: UnitDirectoryRepository,
    private readonly log: EventLogRepository,
    private readonly bell: EventBell,
    private readonly clock: Clock,
  ) {}

  async grantsInWords(accountId: string): Promise<readonly GrantInWords[]> {
    return this.accounts.grantsInWords(accountId, this.year());
  }

  /** Whether anybody administers the region that bears a code. */
  async hasAdministrator(regionCode: string): Promise<boolean> {
    const region = await this.directory.region(this.database, regionCode);
    return region !== null && this.accounts.hasRole(region.regionId, 'ADMINISTRATOR');
  }

  /** Adds a person with a one-time password. `signInName` is the name unless another is given. */
  async addPerson(plan: PersonPlan): Promise<PersonOutcome> {
    const prepared = await this.prepare(plan);
    if (prepared.kind !== 'PREPARED') return prepared;
    const added = await this.database.transaction((tx) => this.addPrepared(tx, prepared));
    if (typeof added !== 'string') return added;
    this.bell.ring(prepared.scope.regionId);
    const { signInName, password } = prepared;
    return { kind: 'PERSON_ADDED', accountId: added, signInName, password };
  }

  /**
   * Adds several people or none. `secure` keeps the passwords somewhere before anything is added: a process that
   * dies in between leaves no account whose password nobody knows.
   */
  async addPeople(
    plans: readonly PersonPlan[],
    secure: (added: readonly OneTimePassword[]) => void,
  ): Promise<AccountTrouble | null> {
    const prepared: PreparedPerson[] = [];
    for (const plan of plans) {
      const one = await this.prepare(plan);
      if (one.kind !== 'PREPARED') return one;
      prepared.push(one);
    }
    secure(prepared.map(({ signInName, password }) => ({ signInName, password })));
    return this.database.transaction(async (tx) => {
      for (const one of prepared) {
        const added = await this.addPrepared(tx, one);
        if (typeof added !== 'string') throw new Error(`${one.signInName}: ${added.kind}`);
      }
      return null;
    });
  }

  private async prepare(plan: PersonPlan): Promise<PreparedPerson | AccountTrouble> {
    const scope = await this.scopeOf(plan, 'PERSON');
    if ('kind' in scope) return scope;
    const password = newPassword();
    const signInName = plan.signInName ?? plan.name;
    return { kind: 'PREPARED', plan, scope, signInName, password, hash: await hashPassword(password) };
  }

  private async addPrepared(
    tx: Queryable,
    { plan, scope, signInName, hash }: PreparedPerson,
  ): Promise<AccountTrouble | string> {
    if (await this.accounts.isTaken(tx, signInName)) return { kind: 'NAME_TAKEN', signInName };
    const mustChangePassword = plan.keepsPassword !== true;
    const person = {
      ...accountOf(plan, scope, 'PERSON'),
      signInName,
      passwordHash: hash,
      mustChangePassword,
    };
    return this.add(tx, plan, person, scope, null);
  }

  /** Adds a program with a token. */
  async addProgram(plan: ProgramPlan): Promise<ProgramOutcome> {
    const scope = await this.scopeOf(plan, 'PROGRAM');
    if ('kind' in scope) return scope;
    const token = newToken();
    const accountId = await this.database.transaction((tx) =>
      this.add(tx, plan, accountOf(plan, scope, 'PROGRAM'), scope, {
        sha256: secretHash(token),
        perMinute: plan.perMinute ?? usualPerMinute,
        expiresAt: plan.expiresAt ?? null,
      }),
    );
    this.bell.ring(scope.regionId);
    return { kind: 'PROGRAM_ADDED', accountId, token };
  }

  private async add(
    tx: Queryable,
    { actorId = null }: { readonly actorId?: string | null },
    account: NewAccount,
    { regionId, unitId }: Scope,
    token: Omit<NewToken, 'accountId'> | null,
  ): Promise<string> {
    const at = this.clock.now();
    const accountId = await this.accounts.add(tx, account, at);
    if (token !== null) await this.accounts.addToken(tx, { ...token, accountId }, at);
    await this.log.append(tx, await this.log.lock(tx, regionId), {
      act: token === null ? 'ACCOUNT_CREATED' : 'TOKEN_CREATED',
      at,
      actorId,
      ...(unitId !== null && { unitId }),
      detail: {
        accountId,
        role: account.role,
        ...(token?.expiresAt && { expiresOn: lastDayBefore(token.expiresAt) }),
      },
    });
    return accountId;
  }

  /** What a role over a code comes to, or why it cannot be given. */
  async scopeOf(
    { role, scope }: Pick<AccountPlan, 'role' | 'scope'>,
    kind: NewAccount['kind'],
  ): Promise<Scope | AccountTrouble> {
    const region = await this.directory.region(this.database, scope);
    if (region !== null) {
      return filesReports.includes(role) && kind === 'PERSON'
        ? { kind: 'ROLE_DOES_NOT_FIT', role, scope }
        : { unitId: null, regionId: region.regionId };
    }
    const unit = await this.directory.unit(this.database, scope, this.year());
    if (unit === null) return { kind: 'SCOPE_NOT_FOUND', scope };
    return filesReports.includes(role)
      ? { unitId: unit.unitId, regionId: unit.regionId }
      : { kind: 'ROLE_DOES_NOT_FIT', role, scope };
  }

  /** The year by which units and regions are called. */
  year(): number {
    return Number(beijingDay(this.clock.now()).slice(0, 4));
  }
}

/** The Beijing day that ends at an instant. */
function lastDayBefore(end: Date): string {
  return beijingDay(new Date(end.getTime() - 1));
}

function accountOf({ role, name, yearTo }: AccountPlan, scope: Scope, kind: NewAccount['kind']): NewAccount {
  return {
    kind,
    name,
    signInName: null,
    passwordHash: null,
    mustChangePassword: false,
    yearTo: yearTo ?? null,
    role,
    unitId: scope.unitId,
    regionId: scope.unitId === null ? scope.regionId : null,
  };
}
