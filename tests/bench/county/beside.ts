import { deepStrictEqual, notDeepStrictEqual } from 'node:assert/strict';
import type { Contestants, Figure } from '../contestants.js';
import { at } from '../json.js';
import { answerTo, post, requestsPerSecond } from '../load.js';
import type { Ask } from '../load.js';
import { contender, interleave, ratio } from '../rounds.js';
import { longCounties } from '../seed/province.js';
import type { SeededCounty } from '../seed/province.js';

/** A question about a county, as each of the three is asked it. */
export interface CountyQuestion {
  /** Names its bars. */
  readonly id: 'overview' | 'matrix' | 'comparison' | 'trend';
  readonly what: string;
  readonly ours: { readonly query: string; readonly variablesOf: (county: SeededCounty) => unknown };
  readonly postgraphile: {
    readonly query: string;
    readonly variablesOf: (county: SeededCounty) => unknown;
    /** What a client has to make of its answer to hold what ours answers, timed with the asking; given its `data`. */
    readonly read: (data: unknown, county: SeededCounty) => unknown;
    /** Whether it is held against a bar; without one the figure is only printed. */
    readonly hasBar: boolean;
    /** Stands in every good answer of its. */
    readonly text: string;
  };
  readonly bare: { readonly path: string; readonly questionOf: (county: SeededCounty) => unknown };
  /** Stands in every good answer of the other two. */
  readonly text: string;
}

const warmMs = 1000;

interface Asks {
  readonly ours: Ask;
  readonly postgraphile: Ask;
  readonly bare: Ask;
}

/** The counties take turns: a server that kept one answer would not be measured by it alone. */
export async function measureBeside(
  { ours, postgraphile, bare }: Contestants,
  question: CountyQuestion,
  extent: { readonly rounds: number; readonly asks: number; readonly connections: number },
): Promise<Figure[]> {
  const { id, what, text } = question;
  const asks = longCounties.map((county): Asks => {
    const ofGraphql = (
      origin: string,
      { query, variablesOf }: CountyQuestion['ours'],
      expected: string,
    ): Ask => post(`${origin}/graphql`, { query, variables: variablesOf(county) }, expected, ours.comparing);
    const read = JSON.parse;
    return {
      ours: { ...ofGraphql(ours.origin, question.ours, text), read },
      postgraphile: {
        ...ofGraphql(postgraphile.origin, question.postgraphile, question.postgraphile.text),
        read: (body) => question.postgraphile.read(at(JSON.parse(body), 'data'), county),
      },
      bare: { ...post(`${bare.origin}${question.bare.path}`, question.bare.questionOf(county), text), read },
    };
  });
  for (const [place, county] of longCounties.entries()) {
    const ask = asks[place];
    if (!ask) continue;
    const expected = inOneWay(at(await answerTo(ask.bare), 'data'));
    notDeepStrictEqual(expected, undefined);
    const read = question.postgraphile.read(at(await answerTo(ask.postgraphile), 'data'), county);
    deepStrictEqual(inOneWay(read), expected);
    deepStrictEqual(inOneWay(at(await answerTo(ask.ours), 'data')), expected);
  }
  const measured = (of: (ask: Asks) => Ask): (() => Promise<number>) => {
    const asked = Array.from({ length: extent.asks }, (_, place) => asks[place % asks.length]);
    const flat = asked.flatMap((ask) => (ask ? [of(ask)] : []));
    return () => requestsPerSecond(flat, extent.connections);
  };
  const contenders = {
    ours: contender(measured((ask) => ask.ours)),
    postgraphile: contender(measured((ask) => ask.postgraphile)),
    bare: contender(measured((ask) => ask.bare)),
  };
  for (const { measure } of Object.values(contenders)) await warm(measure);
  await interleave(Object.values(contenders), extent.rounds);
  return [
    {
      id: question.postgraphile.hasBar ? `${id}.besidePostGraphile` : null,
      what: `${what}, beside PostGraphile 5 that looks up the token`,
      value: ratio(contenders.ours, contenders.postgraphile),
      unit: '×',
    },
    {
      id: `${id}.besideSql`,
      what: `${what}, beside SQL over the same tables`,
      value: ratio(contenders.ours, contenders.bare),
      unit: '×',
    },
  ];
}

/** A few questions leave a program half compiled; each is asked until it runs as it does on a working day. */
async function warm(measure: () => Promise<number>): Promise<void> {
  for (const began = performance.now(); performance.now() - began < warmMs;) await measure();
}

/** As JSON has it, with instants written one way: the servers differ in how they write the same instant. */
function inOneWay(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer) ?? 'null', (key, value: unknown) =>
    (key === 'filedAt' || key === 'acceptedAt') && typeof value === 'string'
      ? new Date(value).toISOString()
      : value,
  );
}
