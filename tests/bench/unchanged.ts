import { readFileSync } from 'node:fs';
import type { Contestants, Extent, Figure } from './contestants.js';
import { post, requestsPerSecond, send } from './load.js';
import type { Ask } from './load.js';
import { pageVariables } from './page.js';
import { contender, interleave, ratio } from './rounds.js';
import type { OurServer } from './servers/ours.js';
import { counties, openYear, province } from './seed/province.js';

const trusted = new URL('../../../apps/dashboard/dist/persisted-documents.json', import.meta.url);
const firstUnit = `"code":"${counties[0]?.units[0]?.code ?? ''}"`;

/** The dashboard's own page of units, asked for by the hash of its text as a browser asks. */
function trustedPage({ origin, reading }: OurServer): Omit<Ask, 'expected'> {
  const documents: Readonly<Record<string, string>> = JSON.parse(readFileSync(trusted, 'utf8'));
  const [hash] = Object.entries(documents).find(([, text]) => text.startsWith('query UnitsOfYear(')) ?? [];
  if (hash === undefined) throw new Error('The dashboard asks for no page of units any more');
  const search = new URLSearchParams({
    operationName: 'UnitsOfYear',
    variables: JSON.stringify({ region: province.code, year: openYear, after: null }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  });
  return { url: `${origin}/graphql?${search.toString()}`, method: 'GET', headers: reading, body: '' };
}

/** The page of 100 asked for again while nothing changed, beside a bare server that makes it anew each time. */
export async function measureUnchanged({ ours, bare }: Contestants, extent: Extent): Promise<Figure[]> {
  const page = trustedPage(ours);
  const { status, headers, body } = await send({ ...page, expected: { status: 200, text: firstUnit } });
  const tag = headers['etag'];
  if (status !== 200 || typeof tag !== 'string' || !body.includes(firstUnit))
    throw new Error(`The page came with ${status} and the tag ${String(tag)}: ${body.slice(0, 500)}`);
  const again: Ask = {
    ...page,
    headers: { ...page.headers, 'if-none-match': tag },
    expected: { status: 304, text: '' },
  };
  const anew = post(`${bare.origin}/page`, pageVariables, firstUnit);
  const measured = (ask: Ask): (() => Promise<number>) => {
    const asked = Array.from({ length: extent.pages }, () => ask);
    return () => requestsPerSecond(asked, extent.connections);
  };
  const contenders = { ours: contender(measured(again)), bare: contender(measured(anew)) };
  await interleave(Object.values(contenders), extent.rounds);
  return [
    {
      id: 'page.unchangedBesideBare',
      what: 'the same page unchanged since last asked, beside bare pg + JSON.stringify',
      value: ratio(contenders.ours, contenders.bare),
      unit: '×',
    },
  ];
}
