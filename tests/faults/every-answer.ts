import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { post } from '../api/world.js';

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

const region = '410308';
const units = ['410308103', '410308005'];
/** The first is that of the report that was read from a document. */
const years = [2016, 2024, 2025];
const sha256 = createHash('sha256')
  .update(readFileSync(new URL('../fixtures/songzhuang-2016.txt', import.meta.url)))
  .digest('hex');

/** Pages of who is here now and when the log was walked: what they answer goes with the moment and not with the data. */
const ofTheMoment: ReadonlySet<string> = new Set(['Accounts', 'OwnAccount', 'RegionLog', 'VerifyRegionLog']);

/** What each variable of a page's query is asked with, in a year and of a unit; null asks for what is usual. */
function valueOf(name: string, year: number, unit: string): unknown {
  const input = { region, units: [unit, '410308100'], years: [year - 1, year], basis: 'LATEST_FILED' };
  const values: Readonly<Record<string, unknown>> = {
    region,
    year,
    unit,
    input,
    previousYear: year - 1,
    basis: 'LATEST_FILED',
    indicator: 'consistentOverYears',
    filter: { region, years: [year] },
    sha256,
    secondYear: year - 2,
    thirdYear: year - 3,
    years: [year - 1, year],
    version: 1,
    from: `${year}-01-01`,
    to: `${year}-02-28`,
  };
  return values[name] ?? null;
}

/**
 * What the server answers to every query of every page, as text, by the query and its variables. A page with a
 * variable that nobody here has a value for is an error: then it would not be asked.
 */
export async function everyAnswer(origin: string, token: string): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const [sha256Hash, text] of Object.entries(documents)) {
    const [, kind, name = '', declared = ''] = /(query|mutation) (\w+)(?:\(([^)]*)\))?/.exec(text) ?? [];
    if (kind !== 'query' || ofTheMoment.has(name)) continue;
    for (const variables of variablesOf(name, declared)) {
      const { status, body } = await post(
        origin,
        { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } },
        { token },
      );
      answers.set(`${name} ${JSON.stringify(variables)}`, `${status} ${JSON.stringify(body)}`);
    }
  }
  return answers;
}

function variablesOf(query: string, declared: string): readonly Readonly<Record<string, unknown>>[] {
  const wanted = [...declared.matchAll(/\$(\w+): ([^,]+)/g)].map(([, name = '', type = '']) => ({
    name,
    type,
  }));
  const all = years.flatMap((year) =>
    units.map((unit) =>
      Object.fromEntries(wanted.map(({ name }) => [name, valueOf(name, year, unit)] as const)),
    ),
  );
  for (const { name, type } of wanted)
    if (type.trim().endsWith('!') && all.some((variables) => variables[name] === null))
      throw new Error(`every-answer.ts has no value for $${name} of ${query}`);
  return [...new Map(all.map((variables) => [JSON.stringify(variables), variables])).values()];
}
