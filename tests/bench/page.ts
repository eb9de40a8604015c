import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Contestants, Extent, Figure } from './contestants.js';
import { listAt } from './json.js';
import { answerTo, post, requestsPerSecond } from './load.js';
import type { Ask } from './load.js';
import { contender, interleave, ratio } from './rounds.js';
import { counties, openYear, province, provinceId } from './seed/province.js';

const size = 100;
const firstUnit = `"code":"${counties[0]?.units[0]?.code ?? ''}"`;

const fields = `code name kind regionCode regionName validFrom validTo state due filedAt daysLate
  latestReport { year n state filedAt received }`;

export const pageQuery = `query PageOfUnits($region: String!, $year: Int!, $first: Int!) {
  units(region: $region, year: $year, first: $first) { nodes { id ${fields} } }
}`;

export const pageVariables = { region: province.code, year: openYear, first: size };

const postgraphileQuery = `query PageOfUnits($province: UUID!, $year: Int!, $first: Int!) {
  allUnitYears(condition: { provinceId: $province, reportYear: $year }, orderBy: CODE_ASC, first: $first) {
    nodes { id: unitId ${fields} }
  }
}`;

/** A page of 100 out of 2,400 units with the latest report of each, beside the two others. */
export async function measurePage(
  { ours, postgraphile, postgraphileOfAnybody, bare }: Contestants,
  extent: Extent,
): Promise<Figure[]> {
  const askOfPeer = (origin: string): Ask =>
    post(
      `${origin}/graphql`,
      { query: postgraphileQuery, variables: { province: provinceId, year: openYear, first: size } },
      firstUnit,
      ours.reading,
    );
  const asks = {
    ours: post(
      `${ours.origin}/graphql`,
      { query: pageQuery, variables: pageVariables },
      firstUnit,
      ours.reading,
    ),
    postgraphile: askOfPeer(postgraphile.origin),
    postgraphileOfAnybody: askOfPeer(postgraphileOfAnybody.origin),
    bare: post(`${bare.origin}/page`, pageVariables, firstUnit),
  };
  const expected = unitsIn(await answerTo(asks.bare), 'units');
  deepStrictEqual(unitsIn(await answerTo(asks.postgraphile), 'allUnitYears'), expected);
  deepStrictEqual(unitsIn(await answerTo(asks.ours), 'units'), expected);
  strictEqual(expected.length, size);

  const measured = (ask: Ask): (() => Promise<number>) => {
    const asked = Array.from({ length: extent.pages }, () => ask);
    return () => requestsPerSecond(asked, extent.connections);
  };
  const contenders = {
    ours: contender(measured(asks.ours)),
    postgraphile: contender(measured(asks.postgraphile)),
    postgraphileOfAnybody: contender(measured(asks.postgraphileOfAnybody)),
    bare: contender(measured(asks.bare)),
  };
  await interleave(Object.values(contenders), extent.rounds);
  return [
    {
      id: 'page.besidePostGraphile',
      what: 'page of 100 units, beside PostGraphile 5 that looks up the token',
      value: ratio(contenders.ours, contenders.postgraphile),
      unit: '×',
    },
    {
      id: null,
      what: 'page of 100 units, beside PostGraphile 5 that asks nobody for a token',
      value: ratio(contenders.ours, contenders.postgraphileOfAnybody),
      unit: '×',
    },
    {
      id: 'page.besideBare',
      what: 'page of 100 units, beside bare pg + JSON.stringify',
      value: ratio(contenders.ours, contenders.bare),
      unit: '×',
    },
  ];
}

/** The units of an answer with instants written one way: the servers differ in how they write the same instant. */
function unitsIn(answer: unknown, list: string): readonly unknown[] {
  const oneWay: unknown = JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'filedAt' && typeof value === 'string' ? new Date(value).toISOString() : value,
  );
  return listAt(oneWay, 'data', list, 'nodes');
}
