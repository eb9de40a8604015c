import type { Client } from 'pg';
import type { Contestants, Extent, Figure } from './contestants.js';
import { post, requestsPerSecond, send } from './load.js';
import type { Ask } from './load.js';
import { contender, interleave, median, ratio } from './rounds.js';
import type { CountingProxy } from './servers/counting-proxy.js';
import type { OurServer } from './servers/ours.js';
import { seededYears } from './seed/filings.js';
import { generatedReport } from './seed/generated-report.js';
import { counties, openYear } from './seed/province.js';
import type { SeededUnit } from './seed/province.js';

const mutation = `mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) { __typename ... on Problem { code message } ... on ReportFiled { receipt { version } } }
}`;

const restMs = 200;

/** Units of the open year that have not filed: each files once. */
export function unitsToFile(): SeededUnit[] {
  return counties
    .flatMap(({ units }) => [...seededYears(units)])
    .filter(({ year, versions }) => year === openYear && versions.length === 0)
    .map(({ unit }) => unit);
}

function filingOf(unit: SeededUnit, { origin, filing }: OurServer): Ask {
  const report = generatedReport(unit.code, openYear, unit.seed);
  const input = { report, explanations: [], basedOn: 0, idempotencyKey: `bench-${unit.code}` };
  const variables = { input };
  return post(`${origin}/graphql`, { query: mutation, variables }, '"ReportFiled"', filing);
}

/** Filing, one after the other, beside one insert and commit of the same JSON. */
export async function measureFiling(
  { ours, bare }: Contestants,
  extent: Extent,
  units: Iterator<SeededUnit>,
  database: Client,
): Promise<Figure[]> {
  const nextUnits = (): SeededUnit[] => takeUnits(units, extent.filings);
  const contenders = {
    ours: contender(() =>
      requestsPerSecond(
        nextUnits().map((unit) => filingOf(unit, ours)),
        1,
      ),
    ),
    bare: contender(() => {
      const asks = Array.from({ length: extent.filings }, (_, seed) =>
        post(`${bare.origin}/filing`, generatedReport(`unit-${seed}`, openYear, seed), '"filed":true'),
      );
      return requestsPerSecond(asks, 1);
    }),
  };
  await database.query(
    'create table if not exists bare_filing (id bigserial primary key, content jsonb not null)',
  );
  await interleave(Object.values(contenders), extent.rounds);
  return [
    {
      id: null,
      what: 'filing a valid report, beside one bare insert and commit of the same JSON',
      value: ratio(contenders.ours, contenders.bare),
      unit: '×',
    },
  ];
}

/**
 * Round trips to the database between a filing's arrival and its answer, BEGIN, COMMIT and the look-up of the
 * token included; the median of several, after some whose connections and statements were new.
 */
export async function countRoundTrips(
  ours: OurServer,
  proxy: CountingProxy,
  units: Iterator<SeededUnit>,
): Promise<Figure> {
  const counts: number[] = [];
  for (const unit of takeUnits(units, 15)) {
    const before = await atRest(proxy);
    const { status, body } = await send(filingOf(unit, ours));
    if (status !== 200 || !body.includes('"ReportFiled"'))
      throw new Error(`Filing answered ${status}: ${body}`);
    counts.push(proxy.roundTrips() - before);
  }
  return {
    id: 'filing.roundTrips',
    what: 'round trips to the database of one filing',
    value: median(counts.slice(5)),
    unit: '',
  };
}

/** The count once nobody has asked the database for a while: what a filing sets off in the background is not its own. */
async function atRest(proxy: CountingProxy): Promise<number> {
  for (let count = proxy.roundTrips(); ; count = proxy.roundTrips()) {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    if (proxy.roundTrips() === count) return count;
  }
}

function takeUnits(units: Iterator<SeededUnit>, amount: number): SeededUnit[] {
  return Array.from({ length: amount }, () => {
    const next = units.next();
    if (next.done === true) throw new Error('Every unit of the province has filed: seed more or file less');
    return next.value;
  });
}
