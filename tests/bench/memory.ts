import { readFileSync } from 'node:fs';
import type { Figure } from './contestants.js';
import { post, requestsPerSecond } from './load.js';
import type { Ask } from './load.js';
import type { DemonstrationServer } from './servers/demonstration.js';

const requests = 1000;
/** V8 gives memory back some time after the last request. */
const restMs = 60_000;

/** What a working day asks of the demonstration county: lists, sums, the matrix, comparisons, single units. */
function mixedAsks({ origin, reading }: DemonstrationServer): readonly Ask[] {
  const ask = (query: string, text: string): Ask => post(`${origin}/graphql`, { query }, text, reading);
  const county = '410308';
  const perYear = [2021, 2022, 2023, 2024, 2025].flatMap((year) => [
    ask(`{ cycle(region: "${county}", year: ${year}) { expected filed onTime late overdue } }`, '"expected"'),
    ask(
      `{ units(region: "${county}", year: ${year}, first: 100) { nodes { code name state daysLate } } }`,
      '"nodes"',
    ),
    ask(
      `{ complianceMatrix(region: "${county}", year: ${year}, first: 100)
         { nodes { unit { code } total cells { indicator points } } } }`,
      '"nodes"',
    ),
    ask(`{ report(unit: "410308103", year: ${year}) { state figures { cell value } } }`, '"report"'),
  ]);
  const overYears = [
    ask(
      `{ regionYears(code: "${county}", years: [2021, 2022, 2023, 2024, 2025]) { series { measure values } } }`,
      '"series"',
    ),
  ];
  return [...perYear, ...overYears];
}

/**
 * A thousand mixed requests; then resident memory of the server alone, without its database, as it is a minute later:
 * other things may be measured until then.
 */
export async function workThenRest(server: DemonstrationServer): Promise<() => Promise<Figure>> {
  const asks = mixedAsks(server);
  await requestsPerSecond(
    Array.from({ length: requests }, (_, index) => asks[index % asks.length]).flatMap((ask) => ask ?? []),
    4,
  );
  const rested = new Promise((resolve) => setTimeout(resolve, restMs)).then((): Figure => ({
    id: 'server.memoryMb',
    what: 'memory of the server a minute after 1,000 mixed requests, database apart',
    value: residentKb(server.pid) / 1024,
    unit: 'MB',
  }));
  return () => rested;
}

function residentKb(pid: number): number {
  const [, resident] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (resident === undefined) throw new Error(`No memory is told of process ${pid}`);
  return Number(resident);
}
