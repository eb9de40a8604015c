import { AccountsService } from '@mingjian/server/accounts/accounts.service';
import { expect } from 'vitest';
import { at, post } from '../../api/world.js';
import type { World } from '../../api/world.js';
import type { Actor, Place } from './acts.js';
import { lookAt, reportOf } from './client.js';
import type { Reasons, Way } from './client.js';
import { newCounty, placeName } from './model.js';
import type { County } from './model.js';
import type { countsOf } from './sights.js';
import { seen } from './sights.js';

export const years = [2024, 2025] as const;
export const today = '2026-01-15';

/** A county laid down in a running product, and how it begins in the model. */
export interface Laid {
  readonly way: Way;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly reasons: Reasons;
  readonly start: County;
}

let laid = 0;

/** Three units and two years; in the first year one of them is not expected. A county beside it looks on. */
export async function layDown(world: World): Promise<Laid> {
  laid += 1;
  const code = String(980_000 + 2 * laid);
  const beside = String(980_001 + 2 * laid);
  const units = [1, 2, 3].map((nth) => `${code}10${nth}`);
  await world.county({ code, name: `第${laid}县`, units: units.map((unit) => ({ code: unit })) });
  await world.county({ code: beside, name: `第${laid}邻县`, units: [{ code: `${beside}101` }] });
  const actors: readonly Actor[] = [
    ...units.flatMap((unit) =>
      (['CLERK', 'APPROVER'] as const).map((role) => ({ name: `${role} ${unit}`, role, unit, county: code })),
    ),
    ...['first', 'second'].map((name) => ({
      name: `${name} ${code}`,
      role: 'SUPERVISOR' as const,
      unit: null,
      county: code,
    })),
    { name: `ADMINISTRATOR ${code}`, role: 'ADMINISTRATOR', unit: null, county: code },
    { name: `SUPERVISOR ${beside}`, role: 'SUPERVISOR', unit: null, county: beside },
  ];
  const tokens = new Map<string, string>();
  for (const actor of actors) tokens.set(actor.name, await tokenOf(world, actor));
  const way: Way = { origin: world.origin, token: ({ name }) => tokens.get(name) ?? '' };
  const expected = (year: number): readonly string[] => (year === 2024 ? units.slice(0, 2) : units);
  for (const year of years) await openCycle(way, actors, { code, year, expected: expected(year) });
  const places = years.flatMap((year) => units.map((unit) => ({ unit, year })));
  const due = places.filter(({ unit, year }) => expected(year).includes(unit));
  const reasons = await reasonsFor(way, actors, { unit: units[0] ?? '', year: 2025 });
  return { way, actors, places, reasons, start: newCounty(code, today, due) };
}

async function tokenOf(world: World, { name, role, unit, county }: Actor): Promise<string> {
  const plan = { role, scope: unit ?? county, name, perMinute: 1_000_000 };
  const outcome = await world.get(AccountsService).addProgram(plan);
  if (outcome.kind !== 'PROGRAM_ADDED') throw new Error(`No token for ${name}: ${outcome.kind}`);
  return outcome.token;
}

/** The one who holds a role in the county: the first that was named. */
export function whoIs(actors: readonly Actor[], role: Actor['role'], unit: string | null = null): Actor {
  const actor = actors.find((one) => one.role === role && one.unit === unit);
  if (actor === undefined) throw new Error(`Nobody is ${role}`);
  return actor;
}

async function openCycle(
  way: Way,
  actors: readonly Actor[],
  {
    code,
    year,
    expected,
  }: { readonly code: string; readonly year: number; readonly expected: readonly string[] },
): Promise<void> {
  const query = 'mutation O($input: OpenCycleInput!) { openCycle(input: $input) { __typename } }';
  const input = { region: code, year, filingDue: `${year + 1}-01-20`, expected };
  const token = way.token(whoIs(actors, 'ADMINISTRATOR'));
  const { body } = await post(way.origin, { query, variables: { input } }, { token });
  expect(body).toEqual({ data: { openCycle: { __typename: 'CycleOpened' } } });
}

/** A reason for each finding that refuses a faulty report or asks for one, under the cells that the product names. */
async function reasonsFor(way: Way, actors: readonly Actor[], place: Place): Promise<Reasons> {
  const query =
    'query C($input: CheckReportInput!) { checkReport(input: $input) { findings { rule cells effect } } }';
  const token = way.token(whoIs(actors, 'CLERK', place.unit));
  const of = async (fault: 'ODD' | 'WRONG') => {
    const input = { report: reportOf(place, { figure: 0, fault }) };
    const { body } = await post(way.origin, { query, variables: { input } }, { token });
    const findings = at(body, 'data', 'checkReport', 'findings');
    if (!Array.isArray(findings)) throw new Error(JSON.stringify(body));
    return findings
      .filter((finding: unknown) => at(finding, 'effect') !== 'INFORM')
      .map((finding: unknown) => {
        const cells = at(finding, 'cells');
        return {
          rule: String(at(finding, 'rule')),
          cells: Array.isArray(cells) ? cells.map(String) : [],
          reason: '属实',
        };
      });
  };
  return { NONE: [], ODD: await of('ODD'), WRONG: await of('WRONG') };
}

/** Which of the counties that may be are those that unit, county and others see; `dayOf` tells the day of a receipt. */
export async function agreeing(
  { way, actors }: Laid,
  counties: readonly County[],
  place: Place,
  dayOf: (instant: string) => string = (instant) => instant.slice(0, 10),
): Promise<{ readonly counties: readonly County[]; readonly shown: readonly unknown[] }> {
  const [first] = counties;
  if (first === undefined) throw new Error('No county is left');
  const newest = Math.max(
    1,
    ...counties.map(({ reports }) => reports[placeName(place)]?.versions.length ?? 0),
  );
  const beside = actors.find(({ county }) => county !== first.code) ?? null;
  const shown = await Promise.all(
    [whoIs(actors, 'CLERK', place.unit), whoIs(actors, 'SUPERVISOR'), beside].map((who) =>
      lookAt(way, place, newest, who, dayOf),
    ),
  );
  const left = counties.filter((county) => {
    const there = (['UNIT', 'COUNTY', 'PUBLIC'] as const).map((sight) => seen(county, place, sight, newest));
    return JSON.stringify(ordered(there)) === JSON.stringify(ordered(shown));
  });
  return { counties: left, shown };
}

/** The same with the keys of every object in their order, so that two may be compared as text. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, one]) => [name, ordered(one)]),
  );
}

const bases = ['LATEST_FILED', 'ACCEPTED', 'PUBLISHED'] as const;
const countsQuery = `query C($code: String!, $year: Int!) {
  cycle(region: $code, year: $year) { expected filed onTime late overdue byState { state units } }
  ${bases
    .map(
      (basis) => `${basis}: regionYears(code: $code, years: [$year], basis: ${basis}) {
        coverage { expected reported } series { measure values } }`,
    )
    .join('\n')} }`;

/** The product's counts and sums of a year, in the shape of `countsOf`. */
export async function countsThere(
  { way, actors }: Laid,
  code: string,
  year: number,
): Promise<ReturnType<typeof countsOf>> {
  const token = way.token(whoIs(actors, 'SUPERVISOR'));
  const { body } = await post(way.origin, { query: countsQuery, variables: { code, year } }, { token });
  const number = (name: string): number => Number(at(body, 'data', 'cycle', name));
  const states = at(body, 'data', 'cycle', 'byState');
  const sum = (basis: (typeof bases)[number]) => {
    const series = at(body, 'data', basis, 'series');
    const one = Array.isArray(series)
      ? series.find((each) => at(each, 'measure') === 'decisions.licensing')
      : null;
    const value = at(one, 'values', 0);
    return {
      expected: Number(at(body, 'data', basis, 'coverage', 0, 'expected')),
      reported: Number(at(body, 'data', basis, 'coverage', 0, 'reported')),
      sum: typeof value === 'number' ? value : null,
    };
  };
  return {
    expected: number('expected'),
    filed: number('filed'),
    onTime: number('onTime'),
    late: number('late'),
    overdue: number('overdue'),
    byState: Object.fromEntries(
      (Array.isArray(states) ? states : []).map((one) => [
        String(at(one, 'state')),
        Number(at(one, 'units')),
      ]),
    ),
    sums: { LATEST_FILED: sum('LATEST_FILED'), ACCEPTED: sum('ACCEPTED'), PUBLISHED: sum('PUBLISHED') },
  };
}
