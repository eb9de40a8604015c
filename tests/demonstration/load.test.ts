import { measureValues, ruleById } from '@mingjian/domain';
import type { Effect, ReportState } from '@mingjian/domain';
import { DemonstrationService } from '@mingjian/server/demonstration/demonstration.service';
import { archiveYears } from '@mingjian/server/demonstration/county/old-county';
import { demonstrationYears } from '@mingjian/server/demonstration/generator/calendar';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, startWorld } from '../api/world.js';
import { judgedDocuments, judgedVersions } from './judged-plan.js';
import { testDocuments } from './documents.js';
import { testStories } from './stories.js';

const plan = demonstrationPlan();
const judged = [
  ...judgedVersions(plan).filter(({ step }) => step.act !== 'SAVE_DRAFT'),
  ...judgedDocuments(plan),
];
const world = await startWorld();
const years = [...archiveYears, ...demonstrationYears];
let supervisor = '';
let elapsedMs = 0;

beforeAll(async () => {
  const since = performance.now();
  await world.get(DemonstrationService).load(world.clock);
  elapsedMs = performance.now() - since;
  world.clock.set(new Date('2026-11-25T02:00:00Z'));
  supervisor = await world.token('SUPERVISOR', '410308');
});

async function ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { body } = await world.graphql(query, variables, { token: supervisor });
  expect(at(body, 'errors')).toBeUndefined();
  return at(body, 'data');
}

describe('the loaded county', () => {
  test('is there before a visitor gives up, and a second loading does nothing', async () => {
    // A net: other tests are at work beside this one.
    expect(elapsedMs).toBeLessThan(180_000);
    const [before] = await world.database.query<{ events: number }>(
      'select count(*)::int as events from event',
    );
    await expect(world.get(DemonstrationService).load(world.clock)).resolves.toEqual({ loaded: false });
    const [after] = await world.database.query<{ events: number }>(
      'select count(*)::int as events from event',
    );
    expect(after?.events).toBe(before?.events);
  });

  test('is marked as a demonstration, with the counties that it followed', async () => {
    const data = await ask('query ($c: String!) { region(code: $c) { code name demonstration years } }', {
      c: '410308',
    });
    expect(at(data, 'region')).toEqual({
      code: '410308',
      name: '孟津区',
      demonstration: true,
      years: [...years].reverse(),
    });
    const old = await ask('query ($c: String!) { unit(code: $c, year: 2020) { code name regionName } }', {
      c: '410308103',
    });
    expect(at(old, 'unit')).toEqual({ code: '410322103', name: '送庄镇', regionName: '孟津县' });
  });

  test('every figure, state and link of the log verifies', async () => {
    await expect(world.get(VerificationService).verify({})).resolves.toMatchObject({ kind: 'VERIFIED' });
  });

  test('its log never goes back in time', async () => {
    const rows = await world.database.query<{ wrong: number }>(
      `select count(*)::int as wrong from (
         select at, lag(at) over (partition by region_id order by sequence) as before from event) e
       where at < before`,
    );
    expect(rows).toEqual([{ wrong: 0 }]);
  });

  test.each(years)('every report of %i stands where it was planned', async (year) => {
    const data = await ask(
      `query ($region: String!, $year: Int!) { units(region: $region, year: $year, first: 50) {
         nodes { code state filedAt publishedOn blockFindings explainFindings } } }`,
      { region: archiveYears.includes(year) ? '410322' : '410308', year },
    );
    const planned = plan
      .filter((of) => of.year === year)
      .map(({ unit, fate }) => ({
        code: unit.code,
        state: stateOf(fate.outcome),
        filedAt: fate.filedAt?.toISOString() ?? null,
        publishedOn: fate.publishedOn,
        ...findingsOfLatest(unit.code, year),
      }));
    const nodes = at(data, 'units', 'nodes');
    expect(nodes).toHaveLength(planned.length);
    expect(nodes).toEqual(expect.arrayContaining(planned.map((one) => expect.objectContaining(one))));
  });

  test('sums of all measures and years are those of a recount from the plan', async () => {
    const data = await ask(
      `query ($years: [Int!]!) { regionYears(code: "410308", years: $years) {
         coverage { expected reported } series { measure values } } }`,
      { years },
    );
    const coverage = years.map((year) => ({
      expected: archiveYears.includes(year) ? 21 : 25,
      reported: plan.filter((of) => of.year === year && of.latest !== null).length,
    }));
    expect(at(data, 'regionYears', 'coverage')).toEqual(coverage);
    const series = at(data, 'regionYears', 'series');
    if (!Array.isArray(series)) throw new Error('No series');
    const recounted = recount();
    for (const one of series) {
      const measure = String(at(one, 'measure'));
      const values = years.map((_, index) => at(one, 'values', index));
      const expected = years.map((year) => recounted.get(`${measure} ${year}`) ?? null);
      expect(
        values.map((value) => (value === null ? null : Number(value))),
        measure,
      ).toEqual(expected);
    }
  });
});

test('the report of 送庄镇 for 2016 is the real one: taken in from its document, in time, each figure with its words', async () => {
  const data = await ask(
    `{ unit(code: "410322103", year: 2016) { name due publicationDue publishedOn daysLate }
       report(unit: "410322103", year: 2016) { origin publishedOn document { name } findings { rule }
         reading { text } statements { measure value qualifier words { start end quote } } } }`,
    {},
  );
  expect(at(data, 'unit')).toEqual({
    name: '送庄镇',
    due: '2017-03-31',
    publicationDue: '2017-03-31',
    publishedOn: '2017-02-10',
    daysLate: 0,
  });
  expect(at(data, 'report')).toMatchObject({
    origin: 'HISTORICAL',
    publishedOn: '2017-02-10',
    document: { name: 'songzhuang-2016.txt' },
  });
  const text = String(at(data, 'report', 'reading', 'text'));
  const statements = at(data, 'report', 'statements') as readonly {
    readonly measure: string;
    readonly words: { readonly start: number; readonly end: number; readonly quote: string };
  }[];
  expect(statements).toHaveLength(9);
  for (const { words } of statements) expect(text.slice(words.start, words.end)).toBe(words.quote);
  expect(statements).toContainEqual(
    expect.objectContaining({ measure: 'disclosure.newsItems', value: 300, qualifier: 'AT_LEAST' }),
  );
});

describe('what the years tell', () => testStories(ask));

describe('the documents of the county', () => testDocuments(world));

/** Findings that block or ask for a reason, as the rules judge the plan's latest version; null where there is none. */
function findingsOfLatest(
  unit: string,
  year: number,
): { readonly blockFindings: number | null; readonly explainFindings: number | null } {
  const latest = judged.findLast((one) => one.plan.unit.code === unit && one.plan.year === year);
  if (!latest) return { blockFindings: null, explainFindings: null };
  const open = latest.judgements.filter((one) => one.outcome === 'FAIL' && one.silencedBy === null);
  const count = (effect: Effect): number =>
    open.filter(({ rule }) => ruleById(rule).effect === effect).length;
  return { blockFindings: count('BLOCK'), explainFindings: count('EXPLAIN') };
}

function stateOf(outcome: string): ReportState {
  return outcome === 'MISSING' ? 'NOT_FILED' : (outcome as ReportState);
}

/** Sums over the latest reports; amounts of money in yuan, as the API tells them. */
function recount(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { latest, year } of plan)
    for (const { measure, amount } of latest === null ? [] : measureValues(latest)) {
      const key = `${measure} ${year}`;
      const value = measure.startsWith('fees.') ? Number(amount) / 100 : Number(amount);
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  return sums;
}
