import type { UnitKind } from '@mingjian/domain';
import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import type { Role } from '@mingjian/server/accounts/permissions';
import { entities } from '@mingjian/server/entities';
import { ManualClock } from '@mingjian/server/platform/clock';
import { Database } from '@mingjian/server/platform/database/database';
import { openDataSource } from '@mingjian/server/platform/database/data-source';
import { makeServer } from '@mingjian/server/server';
import { CyclesService } from '@mingjian/server/units/cycles.service';
import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { UnitDirectoryRepository } from '@mingjian/server/units/unit-directory.repository';
import { afterAll } from 'vitest';
import { freshDatabase } from './fresh-database.js';

export interface Asking {
  readonly token?: string;
  readonly cookie?: string;
  readonly locale?: 'zh' | 'en';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body: paths into it are read with `at`. */
  readonly body: unknown;
}

export interface CountyPlan {
  readonly code?: string;
  readonly name?: string;
  readonly from?: number;
  readonly units: readonly {
    readonly code: string;
    readonly name?: string;
    readonly kind?: UnitKind;
    readonly from?: number;
    readonly to?: number | null;
    readonly predecessor?: string | null;
  }[];
  /** Report years whose cycles are opened, everybody expected. */
  readonly years?: readonly number[];
}

export interface World {
  readonly origin: string;
  /** Where commands and other servers find the same database. */
  readonly databaseUrl: string;
  readonly clock: ManualClock;
  /** Direct SQL, for what no interface shows or does. */
  readonly database: Database;
  /** A service of the running application. */
  get<Service>(type: abstract new (...args: never[]) => Service): Service;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>, asking?: Asking): Promise<Answer>;
  /** Lays down a county with its cycles; due days are 20 and 31 January of the year after. */
  county(plan: CountyPlan): Promise<{ readonly regionId: string }>;
  /** A token for a program. */
  token(role: Role, scope: string, perMinute?: number): Promise<string>;
  close(): Promise<void>;
}

const usualNow = new Date('2026-01-15T02:00:00Z');

/**
 * The product, listening on loopback, on a database of its own under a clock that stands until it is set. Closed by
 * itself after the file's tests.
 */
export async function startWorld({
  now = usualNow,
  worker = false,
}: { readonly now?: Date; readonly worker?: boolean } = {}): Promise<World> {
  const fresh = await freshDatabase();
  const dataSource = await openDataSource(fresh.url, entities);
  const clock = new ManualClock(now);
  const app = await makeServer({ dataSource, clock, worker, publicUrl: null });
  await app.listen(0, '127.0.0.1');
  const origin = (await app.getUrl()).replace(/\/$/, '');
  let closed = false;
  const world: World = {
    origin,
    databaseUrl: fresh.url,
    clock,
    database: app.get(Database),
    get: (type) => app.get(type, { strict: false }),
    graphql: (query, variables = {}, asking = {}) => post(origin, { query, variables }, asking),
    county: (plan) => layDownCounty(world, plan),
    token: (role, scope, perMinute = 100_000) => tokenFor(world, role, scope, perMinute),
    async close() {
      if (closed) return;
      closed = true;
      await app.close();
      if (dataSource.isInitialized) await dataSource.destroy();
      await fresh.drop();
    },
  };
  afterAll(() => world.close());
  return world;
}

/** Sends a body to the API as a program would. */
export async function post(origin: string, body: unknown, asking: Asking = {}): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersOf(asking) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = (response.headers.get('content-type') ?? '').includes('json')
    ? JSON.parse(text)
    : text;
  return { status: response.status, headers: response.headers, body };
}

export function headersOf({ token, cookie, locale, headers }: Asking): Record<string, string> {
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(cookie !== undefined && { cookie }),
    ...(locale !== undefined && { 'x-locale': locale }),
    ...headers,
  };
}

/** A value inside parsed JSON by its path; undefined where the path leads nowhere. */
export function at(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    json,
  );
}

async function layDownCounty(
  world: World,
  { code = '990101', name = '试验县', from = 2015, units, years = [] }: CountyPlan,
): Promise<{ readonly regionId: string }> {
  const { regionId } = await world.get(LayingDownService).layDown(
    {
      region: { code, name, kind: 'COUNTY', from, to: null, parent: null, predecessors: [] },
      units: units.map((unit) => ({
        name: `第${unit.code}镇`,
        kind: 'TOWN',
        from,
        to: null,
        predecessor: null,
        ...unit,
      })),
      demonstration: false,
    },
    null,
  );
  for (const year of years) {
    const region = await world.get(UnitDirectoryRepository).region(world.database, code);
    if (region === null) throw new Error(`No region ${code}`);
    const outcome = await world.get(CyclesService).openCycle({ accountId: null }, region, {
      year,
      filingDue: `${year + 1}-01-20`,
      publicationDue: null,
      expected: null,
    });
    if (outcome.kind !== 'CYCLE_OPENED')
      throw new Error(`The cycle of ${year} was not opened: ${outcome.kind}`);
  }
  return { regionId };
}

async function tokenFor(world: World, role: Role, scope: string, perMinute: number): Promise<string> {
  const outcome = await world
    .get(AccountsService)
    .addProgram({ role, scope, name: `${role} ${scope}`, perMinute });
  if (outcome.kind !== 'PROGRAM_ADDED')
    throw new Error(`No token for ${role} over ${scope}: ${outcome.kind}`);
  return outcome.token;
}
