import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BoundDocument } from '@mingjian/yearbook/bound';
import type { Client } from 'pg';
import type { Extent, Figure } from './contestants.js';
import { at, listAt } from './json.js';
import { answerTo, post, send } from './load.js';
import type { Ask } from './load.js';
import { median } from './rounds.js';
import { largeCounty } from './seed/large-county.js';
import { seedLargeCounty } from './seed/seed-large-county.js';
import { seedPrograms } from './seed/seed.js';
import type { ProgramTokens } from './seed/seed.js';
import { startOurs } from './servers/ours.js';
import type { OurServer } from './servers/ours.js';
import { bareTables, cellsIn } from './writing/bare-tables.js';

/** Seeds a county of its own: the largest comparative report there is, and what its making costs others. */
export async function measureRendering(
  url: string,
  tokens: ProgramTokens,
  database: Client,
  extent: Extent,
): Promise<readonly Figure[]> {
  await seedLargeCounty(database);
  await seedPrograms(database, tokens, largeCounty.id, [largeCounty.id]);
  const ours = await startOurs(url, tokens);
  try {
    const { document, figures } = await whileRendering(ours, extent);
    return [...figures, ...(await besideBareLibrary(document, extent))];
  } finally {
    await ours.stop();
  }
}

interface Cost {
  readonly ms: number;
  readonly peakKb: number;
}

const writeApart = fileURLToPath(new URL('./writing/write-apart.js', import.meta.url));

/** Time is that of the processor: what else the machine does then changes little. */
async function besideBareLibrary(document: BoundDocument, { rounds }: Extent): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-bench-rendering-'));
  try {
    const tables = bareTables(document);
    const inputs = { ours: join(folder, 'document.json'), bare: join(folder, 'tables.json') };
    writeFileSync(inputs.ours, JSON.stringify(document));
    writeFileSync(inputs.bare, JSON.stringify(tables));
    const figures: Figure[] = [];
    for (const format of ['DOCX', 'PDF'] as const) {
      const ratios = { time: [] as number[], memory: [] as number[] };
      for (let round = 0; round < Math.max(1, Math.floor(rounds / 3)); round += 1) {
        const bare = await costOf(`BARE_${format}`, inputs.bare);
        const ours = await costOf(format, inputs.ours);
        ratios.time.push(ours.ms / bare.ms);
        ratios.memory.push(ours.peakKb / bare.peakKb);
      }
      const cells = cellsIn(tables).toLocaleString('en-US');
      figures.push(
        {
          id: `rendering.${format.toLowerCase()}Time`,
          what: `processor time of the large comparative report as ${format}, beside the bare library writing its ${cells} cells`,
          value: median(ratios.time),
          unit: '×',
        },
        {
          id: `rendering.${format.toLowerCase()}Memory`,
          what: `peak memory of the same`,
          value: median(ratios.memory),
          unit: '×',
        },
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costOf(what: string, input: string): Promise<Cost> {
  const { stdout } = await promisify(execFile)(process.execPath, [writeApart, what, input]);
  const cost: unknown = JSON.parse(stdout);
  return { ms: Number(at(cost, 'ms')), peakKb: Number(at(cost, 'peakKb')) };
}

/** Between one question and the next, as between two people. */
const pauseMs = 10;

/** A small question asked again and again, before anything is ordered and while the large report is made. */
async function whileRendering(
  ours: OurServer,
  { rounds }: Extent,
): Promise<{ readonly document: BoundDocument; readonly figures: readonly Figure[] }> {
  const { code, lastYear: year } = largeCounty;
  const graphql = (query: string, text: string): Ask =>
    post(`${ours.origin}/graphql`, { query }, text, ours.reading);
  const small = graphql(`{ cycle(region: "${code}", year: ${year}) { expected filed } }`, '"expected"');
  for (let warm = 0; warm < 100; warm += 1) await send(small);
  const idle = await latencies(small, (asked) => Promise.resolve(asked < 60 * rounds));
  const ordered = await answerTo(
    graphql(
      `mutation { orderDocument(input: { region: "${code}", year: ${year}, kind: COMPARATIVE, basis: LATEST_FILED,
        locale: zh, formats: [DOCX, PDF, JSON] }) { ... on DocumentOrdered { order { id } } } }`,
      '"id"',
    ),
  );
  const id = String(at(ordered, 'data', 'orderDocument', 'order', 'id'));
  const state = graphql(
    `{ yearbook(region: "${code}", year: ${year}, kind: COMPARATIVE) { orders { id state } } }`,
    '"state"',
  );
  const stands = async (): Promise<unknown> =>
    listAt(await answerTo(state), 'data', 'yearbook', 'orders')
      .filter((order) => at(order, 'id') === id)
      .map((order) => at(order, 'state'))[0];
  const during = await latencies(small, async (asked) => {
    const now = asked % 20 === 0 ? await stands() : 'RUNNING';
    if (now === 'FAILED') throw new Error('The large report could not be made');
    return now !== 'DONE';
  });
  const file = `${ours.origin}/regions/${code}/${year}/documents/${id}.json`;
  const document = (await (await fetch(file, { headers: ours.reading })).json()) as BoundDocument;
  return {
    document,
    figures: [
      { id: null, what: 'a small question at rest, p95', value: p95(idle), unit: 'ms' },
      { id: null, what: 'the same while the large report is made, p95', value: p95(during), unit: 'ms' },
      { id: null, what: 'the longest of them', value: Math.max(...during), unit: 'ms' },
      {
        id: 'rendering.p95WhileRendering',
        what: 'a small question while the large report is made, p95 beside p95 at rest',
        value: p95(during) / p95(idle),
        unit: '×',
      },
    ],
  };
}

async function latencies(ask: Ask, goesOn: (asked: number) => Promise<boolean>): Promise<readonly number[]> {
  const times: number[] = [];
  while (await goesOn(times.length)) {
    const began = performance.now();
    await send(ask);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return times;
}

function p95(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}
