import { deepStrictEqual, notDeepStrictEqual } from 'node:assert/strict';
import { measures, sumQualifier } from '@mingjian/domain';
import type { Qualifier } from '@mingjian/domain';
import type { Contestants, Extent, Figure } from './contestants.js';
import { at, listAt } from './json.js';
import { answerTo, post, requestsPerSecond } from './load.js';
import type { Ask } from './load.js';
import { contender, interleave, ratio } from './rounds.js';
import { counties, province } from './seed/province.js';
import { figureOf } from './servers/bare-sums.js';

const ourQuery = `query SumsOfACounty($code: String!, $years: [Int!]!) {
  regionYears(code: $code, years: $years) {
    years coverage { expected reported } series { measure values qualifiers reported }
  }
}`;

const postgraphileQuery = `query SumsOfACounty($region: UUID!) {
  allExpectedUnits(condition: { regionId: $region }) {
    groupedAggregates(groupBy: [REPORT_YEAR]) { keys distinctCount { unitId } sum { reported } }
  }
  allLatestFacts(condition: { regionId: $region }) {
    groupedAggregates(groupBy: [REPORT_YEAR, MEASURE, QUALIFIER]) { keys sum { value } distinctCount { unitId } }
  }
}`;

const oneMeasure = '"applications.received"';

/** The sums of one county over all years and measures, beside the two others. */
export async function measureSums(
  { ours, postgraphile, postgraphileOfAnybody, bare }: Contestants,
  extent: Extent,
): Promise<Figure[]> {
  const years = [...province.years];
  const askOfPeer = (origin: string, region: string): Ask =>
    post(`${origin}/graphql`, { query: postgraphileQuery, variables: { region } }, oneMeasure, ours.reading);
  // Each request asks for the next county: a server that kept one answer would not be measured by it alone.
  const asks = counties.map(({ id, code }) => ({
    ours: post(
      `${ours.origin}/graphql`,
      { query: ourQuery, variables: { code, years } },
      oneMeasure,
      ours.reading,
    ),
    postgraphile: askOfPeer(postgraphile.origin, id),
    postgraphileOfAnybody: askOfPeer(postgraphileOfAnybody.origin, id),
    bare: post(`${bare.origin}/sums`, { code, years }, oneMeasure),
  }));
  for (const ask of asks) {
    const expected = at(await answerTo(ask.bare), 'data', 'regionYears');
    notDeepStrictEqual(expected, undefined);
    deepStrictEqual(regionYearsFrom(await answerTo(ask.postgraphile), years), expected);
    deepStrictEqual(at(await answerTo(ask.ours), 'data', 'regionYears'), expected);
  }

  const measured = (of: (ask: (typeof asks)[number]) => Ask): (() => Promise<number>) => {
    const asked = Array.from({ length: extent.sums }, (_, index) => asks[index % asks.length]).flatMap(
      (ask) => (ask ? [of(ask)] : []),
    );
    return () => requestsPerSecond(asked, extent.connections);
  };
  const contenders = {
    ours: contender(measured((ask) => ask.ours)),
    postgraphile: contender(measured((ask) => ask.postgraphile)),
    postgraphileOfAnybody: contender(measured((ask) => ask.postgraphileOfAnybody)),
    bare: contender(measured((ask) => ask.bare)),
  };
  await interleave(Object.values(contenders), extent.rounds);
  return [
    {
      id: 'sums.besidePostGraphile',
      what: 'sums of a county, five years, all measures, beside PostGraphile 5 that looks up the token',
      value: ratio(contenders.ours, contenders.postgraphile),
      unit: '×',
    },
    {
      id: null,
      what: 'sums of a county, beside PostGraphile 5 that asks nobody for a token',
      value: ratio(contenders.ours, contenders.postgraphileOfAnybody),
      unit: '×',
    },
    {
      id: 'sums.besideSql',
      what: 'sums of a county, beside SQL over the same tables',
      value: ratio(contenders.ours, contenders.bare),
      unit: '×',
    },
  ];
}

interface Group {
  readonly year: number;
  readonly measure: string;
  readonly qualifier: Qualifier;
  readonly value: bigint;
  readonly units: number;
}

/** What a client of PostGraphile has to make of its groups to read what ours answers. */
function regionYearsFrom(answer: unknown, years: readonly number[]): unknown {
  const groups = listAt(answer, 'data', 'allLatestFacts', 'groupedAggregates').map(groupOf);
  const coverage = listAt(answer, 'data', 'allExpectedUnits', 'groupedAggregates').map((group) => ({
    year: Number(listAt(group, 'keys')[0]),
    expected: Number(at(group, 'distinctCount', 'unitId')),
    reported: Number(at(group, 'sum', 'reported')),
  }));
  return {
    years,
    coverage: years.map((year) => {
      const found = coverage.find((entry) => entry.year === year);
      return { expected: found?.expected ?? 0, reported: found?.reported ?? 0 };
    }),
    series: measures.map(({ id }) => {
      const cells = years.map((year) =>
        groups.filter((group) => group.year === year && group.measure === id),
      );
      return {
        measure: id,
        values: cells.map((cell) => (cell.length === 0 ? null : figureOf(id, String(added(cell))))),
        qualifiers: cells.map((cell) =>
          cell.length === 0 ? null : sumQualifier(new Set(cell.map(({ qualifier }) => qualifier))),
        ),
        reported: cells.map((cell) => cell.reduce((sum, { units }) => sum + units, 0)),
      };
    }),
  };
}

function added(groups: readonly Group[]): bigint {
  return groups.reduce((sum, { value }) => sum + value, 0n);
}

function groupOf(group: unknown): Group {
  const [year, measure, qualifier] = listAt(group, 'keys').map(String);
  if (measure === undefined || !isQualifier(qualifier))
    throw new Error(`No such group: ${JSON.stringify(group)}`);
  return {
    year: Number(year),
    measure,
    qualifier,
    value: BigInt(String(at(group, 'sum', 'value'))),
    units: Number(at(group, 'distinctCount', 'unitId')),
  };
}

function isQualifier(text: string | undefined): text is Qualifier {
  return text === 'EXACT' || text === 'AT_LEAST' || text === 'AT_MOST' || text === 'ABOUT';
}
