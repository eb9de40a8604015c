import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { at, post } from '../api/world.js';
import { pageQueries, variablesOf } from '../page-queries.js';

const units = ['410308103', '410308005'];
/** The first is that of the report that was read from a document. */
const years = [2016, 2024, 2025];
/** A document of a county is gathered from all of its years: one is dear, and holds what another would. */
const yearsOf = (query: string): readonly number[] => (query === 'Yearbook' ? [2024] : years);
const sha256 = createHash('sha256')
  .update(readFileSync(new URL('../fixtures/songzhuang-2016.txt', import.meta.url)))
  .digest('hex');

/** Pages of who is here now and when the log was walked: what they answer goes with the moment and not with the data. */
const ofTheMoment: ReadonlySet<string> = new Set(['Accounts', 'OwnAccount', 'RegionLog', 'VerifyRegionLog']);

/**
 * A document says when it was made; its figures are the county's. Fields are answered side by side: which of several
 * refusals comes first is no matter.
 */
function lasting(query: string, body: unknown): unknown {
  const figures = query === 'Yearbook' ? at(body, 'data', 'yearbook', 'document', 'figures') : undefined;
  if (figures !== undefined) return { data: figures };
  const errors = at(body, 'errors');
  if (!Array.isArray(errors)) return body;
  return { data: at(body, 'data'), errors: errors.map((error) => JSON.stringify(error)).sort() };
}

/** What the server answers to every query of every page, as text, by the query and its variables. */
export async function everyAnswer(origin: string, token: string): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const query of pageQueries.filter(({ name }) => !ofTheMoment.has(name))) {
    const asked = yearsOf(query.name).flatMap((year) =>
      units.map((unit) => variablesOf(query, { region: '410308', unit, other: '410308100', year, sha256 })),
    );
    for (const variables of new Map(asked.map((one) => [JSON.stringify(one), one])).values()) {
      const { status, body } = await post(
        origin,
        { variables, extensions: { persistedQuery: { version: 1, sha256Hash: query.sha256 } } },
        { token },
      );
      answers.set(
        `${query.name} ${JSON.stringify(variables)}`,
        `${status} ${JSON.stringify(lasting(query.name, body))}`,
      );
    }
  }
  return answers;
}
