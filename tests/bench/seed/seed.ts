import { createHash } from 'node:crypto';
import { formatDue, measureValues, rulesVersion } from '@mingjian/domain';
import type { Client } from 'pg';
import { seededLongYears, seededYears } from './filings.js';
import type { SeededYear } from './filings.js';
import { counties, idOf, longCounties, longYears, openYear, province, provinceId } from './province.js';
import type { SeededCounty, SeededUnit } from './province.js';

/**
 * Fills a migrated, empty database with the generated province, by SQL and not by filing: 12,000 filings
 * would take longer than everything that is measured. Rows say what filing would have written, but for the
 * log of events, of which only the head of each chain is laid down: no measurement reads it.
 */
export async function seedProvince(client: Client): Promise<void> {
  await client.query('begin');
  await provinceItself(client);
  for (const county of counties) await unitsAndReports(client, county, province.years, seededYears);
  await regions(client, longCounties, longYears, null);
  for (const county of longCounties) await unitsAndReports(client, county, longYears, seededLongYears);
  await client.query('commit');
  // Statistics and visibility as in a database that has lived a while: autovacuum would otherwise run meanwhile.
  await client.query('vacuum analyze');
}

interface SeededRegion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind?: 'PROVINCE';
}

async function provinceItself(client: Client): Promise<void> {
  const { code, name, years } = province;
  await regions(client, [{ id: provinceId, code, name, kind: 'PROVINCE' }], [], null, years[0]);
  await regions(client, counties, years, provinceId);
}

/** Regions under one, with a cycle of each year and their chains, which are judged to the end. */
async function regions(
  client: Client,
  rows: readonly SeededRegion[],
  years: readonly number[],
  parent: string | null,
  validFrom: number = years[0] ?? openYear,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await insert(client, 'region', { id: ['uuid', ids] });
  await insert(client, 'region_validity', {
    region_id: ['uuid', ids],
    code: ['text', rows.map(({ code }) => code)],
    name: ['text', rows.map(({ name }) => name)],
    kind: ['text', rows.map(({ kind }) => kind ?? 'COUNTY')],
    parent_id: ['uuid', rows.map(() => parent)],
    valid_from: ['integer', rows.map(() => validFrom)],
  });
  const cycles = rows.flatMap(({ id }) => years.map((year) => ({ id, year })));
  await insert(client, 'cycle', {
    region_id: ['uuid', cycles.map(({ id }) => id)],
    report_year: ['integer', cycles.map(({ year }) => year)],
    format: ['text', cycles.map(({ year }) => formatDue(year)?.id)],
    filing_due: ['date', cycles.map(({ year }) => `${year + 1}-01-20`)],
    publication_due: ['date', cycles.map(({ year }) => `${year + 1}-01-31`)],
    opened_at: ['timestamptz', cycles.map(({ year }) => `${year}-12-01T00:00:00Z`)],
    closed_at: [
      'timestamptz',
      cycles.map(({ year }) => (year < openYear ? `${year + 1}-12-01T00:00:00Z` : null)),
    ],
  });
  const chains = rows.map(({ id, kind }, index) => ({
    id,
    sequence: kind === 'PROVINCE' ? 0 : 1001 + index,
  }));
  await insert(client, 'chain', {
    region_id: ['uuid', ids],
    sequence: ['bigint', chains.map(({ sequence }) => sequence)],
    head: ['text', chains.map(({ id }) => sha256(id))],
  });
  await insert(client, 'assessment_cursor', {
    region_id: ['uuid', ids],
    sequence: ['bigint', chains.map(({ sequence }) => sequence)],
    rules_version: ['text', ids.map(() => rulesVersion)],
    assessed_at: ['timestamptz', ids.map(() => '2026-03-01T00:00:00Z')],
  });
}

async function unitsAndReports(
  client: Client,
  { units }: SeededCounty,
  [firstYear = openYear]: readonly number[],
  yearsOf: (units: readonly SeededUnit[]) => Iterable<SeededYear>,
): Promise<void> {
  await insert(client, 'unit', { id: ['uuid', units.map(({ id }) => id)] });
  await insert(client, 'unit_validity', {
    unit_id: ['uuid', units.map(({ id }) => id)],
    code: ['text', units.map(({ code }) => code)],
    name: ['text', units.map(({ name }) => name)],
    kind: ['text', units.map(({ kind }) => kind)],
    region_id: ['uuid', units.map(({ regionId }) => regionId)],
    valid_from: ['integer', units.map(() => firstYear)],
  });
  const years = [...yearsOf(units)];
  await obligations(client, years);
  await versions(client, years);
}

async function obligations(client: Client, years: readonly SeededYear[]): Promise<void> {
  const column = <Value>(of: (year: SeededYear) => Value): Value[] => years.map(of);
  const latest = column(({ versions }) => versions.at(-1)?.n ?? null);
  await insert(client, 'obligation', {
    unit_id: ['uuid', column(({ unit }) => unit.id)],
    report_year: ['integer', column(({ year }) => year)],
    region_id: ['uuid', column(({ unit }) => unit.regionId)],
    format: ['text', column(({ year }) => formatDue(year)?.id)],
    filing_due: ['date', column(({ filingDue }) => filingDue)],
    publication_due: ['date', column(({ publicationDue }) => publicationDue)],
    extension_due: ['date', column(({ extensionDue }) => extensionDue)],
    extension_reason: ['text', column(({ extensionDue }) => (extensionDue === null ? null : '迁址'))],
    state: ['text', column(({ state }) => state)],
    latest_n: ['integer', latest],
    accepted_n: ['integer', latest.map((n, index) => (isSettled(years[index]) ? n : null))],
    published_n: ['integer', latest.map((n, index) => (years[index]?.state === 'PUBLISHED' ? n : null))],
    filed_at: ['timestamptz', column(({ versions }) => versions[0]?.filedAt ?? null)],
    accepted_at: [
      'timestamptz',
      column((year) => (isSettled(year) ? (year.versions.at(-1)?.filedAt ?? null) : null)),
    ],
    published_on: [
      'date',
      column(({ state, publicationDue }) => (state === 'PUBLISHED' ? publicationDue : null)),
    ],
  });
}

const isSettled = (year: SeededYear | undefined): boolean =>
  year?.state === 'ACCEPTED' || year?.state === 'PUBLISHED';

async function versions(client: Client, years: readonly SeededYear[]): Promise<void> {
  const rows = years.flatMap(({ unit, year, versions: filed }) =>
    filed.map((version) => ({ ...version, unit, year, content: JSON.stringify(version.report) })),
  );
  const key = {
    unit_id: ['uuid', rows.map(({ unit }) => unit.id)],
    report_year: ['integer', rows.map(({ year }) => year)],
    n: ['integer', rows.map(({ n }) => n)],
    region_id: ['uuid', rows.map(({ unit }) => unit.regionId)],
  } as const;
  await insert(client, 'report_version', {
    ...key,
    format: ['text', rows.map(({ report }) => report.formatFound)],
    origin: ['text', rows.map(() => 'FILED')],
    content: ['jsonb', rows.map(({ content }) => content)],
    sha256: ['text', rows.map(({ content }) => sha256(content))],
    filed_at: ['timestamptz', rows.map(({ filedAt }) => filedAt)],
  });
  await insert(client, 'assessment', {
    ...key,
    rules_version: ['text', rows.map(() => rulesVersion)],
    outcomes: ['jsonb', rows.map(({ outcomes }) => JSON.stringify(outcomes))],
    block_findings: ['integer', rows.map(({ findings }) => findings.BLOCK)],
    explain_findings: ['integer', rows.map(({ findings }) => findings.EXPLAIN)],
    inform_findings: ['integer', rows.map(({ findings }) => findings.INFORM)],
    assessed_at: ['timestamptz', rows.map(({ filedAt }) => filedAt)],
  });
  const facts = rows.flatMap(({ unit, year, n, report }) =>
    measureValues(report).map((value) => ({ unit, year, n, ...value })),
  );
  await insert(client, 'fact', {
    unit_id: ['uuid', facts.map(({ unit }) => unit.id)],
    report_year: ['integer', facts.map(({ year }) => year)],
    n: ['integer', facts.map(({ n }) => n)],
    measure: ['text', facts.map(({ measure }) => measure)],
    region_id: ['uuid', facts.map(({ unit }) => unit.regionId)],
    value: ['bigint', facts.map(({ amount }) => String(amount))],
    qualifier: ['text', facts.map(({ qualifier }) => (qualifier === 'EXACT' ? null : qualifier))],
  });
}

/** What the programs of the bench bear: two look on, at the province and at the counties that look back, one files. */
export interface ProgramTokens {
  readonly reading: string;
  readonly comparing: string;
  readonly filing: string;
}

/** With a limit that the bench does not reach. */
export async function seedPrograms(
  client: Client,
  tokens: ProgramTokens,
  regionId: string = provinceId,
  compared: readonly string[] = longCounties.map(({ id }) => id),
): Promise<void> {
  const programs = [
    { id: idOf('4', 1), name: '查阅程序', role: 'SUPERVISOR', token: tokens.reading, regions: [regionId] },
    { id: idOf('4', 2), name: '填报程序', role: 'APPROVER', token: tokens.filing, regions: [regionId] },
    {
      id: idOf('4', 3),
      name: '比较程序',
      role: 'SUPERVISOR',
      token: tokens.comparing,
      regions: compared,
    },
  ];
  const ids = programs.map(({ id }) => id);
  const created = programs.map(() => '2026-01-01T00:00:00Z');
  await insert(client, 'account', {
    id: ['uuid', ids],
    kind: ['text', programs.map(() => 'PROGRAM')],
    name: ['text', programs.map(({ name }) => name)],
    created_at: ['timestamptz', created],
  });
  const grants = programs.flatMap(({ id, role, regions: covered }) =>
    covered.map((region) => ({ id, role, region })),
  );
  await insert(client, 'account_grant', {
    account_id: ['uuid', grants.map(({ id }) => id)],
    role: ['text', grants.map(({ role }) => role)],
    region_id: ['uuid', grants.map(({ region }) => region)],
  });
  await insert(client, 'token', {
    sha256: ['text', programs.map(({ token }) => sha256(token))],
    account_id: ['uuid', ids],
    per_minute: ['integer', programs.map(() => 1_000_000)],
    created_at: ['timestamptz', created],
  });
}

type Columns = Readonly<Record<string, readonly [type: string, values: readonly unknown[]]>>;

/** One statement a table: columns travel as arrays, so that 50,000 rows need one parameter a column. */
export async function insert(client: Client, table: string, columns: Columns): Promise<void> {
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map(([type], index) => `$${index + 1}::${type}[]`);
  await client.query(
    `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`,
    Object.values(columns).map(([, values]) => values),
  );
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
