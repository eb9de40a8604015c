import { readFileSync } from 'node:fs';

/** A query that some page sends, and the names of its variables. */
export interface PageQuery {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  readonly variables: readonly { readonly name: string; readonly type: string; readonly required: boolean }[];
}

/** What a page is asked for. */
export interface Asked {
  readonly region: string;
  readonly unit: string;
  /** A unit to compare with. */
  readonly other: string;
  readonly year: number;
  /** A document that was handed in. */
  readonly sha256: string;
}

const documents: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../apps/dashboard/dist/persisted-documents.json', import.meta.url), 'utf8'),
);

/** Every query of every page, as it is built. */
export const pageQueries: readonly PageQuery[] = Object.entries(documents).flatMap(([sha256, text]) => {
  const [, kind, name = '', declared = ''] = /(query|mutation) (\w+)(?:\(([^)]*)\))?/.exec(text) ?? [];
  const variables = [...declared.matchAll(/\$(\w+): ([^,]+)/g)].map(([, variable = '', type = '']) => ({
    name: variable,
    type: type.trim().replace(/!$/, ''),
    required: type.trim().endsWith('!'),
  }));
  return kind === 'query' ? [{ name, sha256, text, variables }] : [];
});

/**
 * The variables that a query is asked with; null asks for what is usual. A query with a variable that nobody here has a
 * value for is an error: then it would not be asked.
 */
export function variablesOf(
  query: PageQuery,
  { region, unit, other, year, sha256 }: Asked,
): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = {
    region,
    year,
    unit,
    input: { region, units: [unit, other], years: [year - 1, year], basis: 'LATEST_FILED' },
    previousYear: year - 1,
    basis: 'LATEST_FILED',
    indicator: 'consistentOverYears',
    sha256,
    secondYear: year - 2,
    thirdYear: year - 3,
    years: [year - 1, year],
    measures: ['applications.received'],
    version: 1,
    from: `${year}-01-01`,
    to: `${year}-02-28`,
    first: 100,
    scheme: 'practices-2015',
  };
  /** What is called by the same name in several queries and is another thing in each. */
  const valuesByType: Readonly<Record<string, unknown>> = {
    AccountFilter: {},
    DocumentKind: 'COMPARATIVE',
    DocumentLocale: 'zh',
    LogFilterInput: { unit },
    ReportFilter: { region, years: [year] },
  };
  return Object.fromEntries(
    query.variables.map(({ name, type, required }) => {
      const value = valuesByType[type] ?? values[name] ?? null;
      if (required && value === null)
        throw new Error(`page-queries.ts has no value for $${name} of ${query.name}`);
      return [name, value];
    }),
  );
}
