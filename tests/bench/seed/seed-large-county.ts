import { judgeReport, measureValues, rulesVersion } from '@mingjian/domain';
import type { DisclosureReport, MeasureValue } from '@mingjian/domain';
import { storedOutcomes } from '@mingjian/server/assessment/stored-outcomes';
import type { Client } from 'pg';
import { largeCounty, largeCountyUnits, largeCountyYears, yearGone } from './large-county.js';
import type { YearGone } from './large-county.js';
import { largeCountyReport } from './large-county-report.js';
import { insert, sha256 } from './seed.js';

interface Filed extends YearGone {
  readonly report: DisclosureReport;
  readonly content: string;
}

/** Rows as filing and judging would have written them, but for the log: 1,656 reports in a few statements. */
export async function seedLargeCounty(client: Client): Promise<void> {
  const years = largeCountyUnits.flatMap((unit) => largeCountyYears.map((year) => yearGone(unit, year)));
  const filed = years
    .filter(({ filedOn }) => filedOn !== null)
    .map((gone): Filed => {
      const report = largeCountyReport(gone.unit, gone.year);
      return { ...gone, report, content: JSON.stringify(report) };
    });
  await client.query('begin');
  await roster(client);
  await obligations(client, years);
  await versions(client, filed);
  await facts(client, filed);
  await client.query('commit');
  await client.query('vacuum analyze');
}

async function roster(client: Client): Promise<void> {
  const { id, code, name, firstYear } = largeCounty;
  await insert(client, 'region', { id: ['uuid', [id]] });
  await insert(client, 'region_validity', {
    region_id: ['uuid', [id]],
    code: ['text', [code]],
    name: ['text', [name]],
    kind: ['text', ['COUNTY']],
    valid_from: ['integer', [firstYear]],
  });
  await insert(client, 'chain', {
    region_id: ['uuid', [id]],
    sequence: ['bigint', [0]],
    head: ['text', ['']],
  });
  await insert(client, 'assessment_cursor', {
    region_id: ['uuid', [id]],
    sequence: ['bigint', [0]],
    rules_version: ['text', [rulesVersion]],
    assessed_at: ['timestamptz', ['2026-03-01T00:00:00Z']],
  });
  await insert(client, 'unit', { id: ['uuid', largeCountyUnits.map((unit) => unit.id)] });
  await insert(client, 'unit_validity', {
    unit_id: ['uuid', largeCountyUnits.map((unit) => unit.id)],
    code: ['text', largeCountyUnits.map((unit) => unit.code)],
    name: ['text', largeCountyUnits.map((unit) => unit.name)],
    kind: ['text', largeCountyUnits.map(({ kind }) => kind)],
    region_id: ['uuid', largeCountyUnits.map(() => id)],
    valid_from: ['integer', largeCountyUnits.map(() => firstYear)],
  });
}

async function obligations(client: Client, years: readonly YearGone[]): Promise<void> {
  const ofYear = new Map(years.map((gone) => [gone.year, gone]));
  const cycles = [...ofYear.values()];
  await insert(client, 'cycle', {
    region_id: ['uuid', cycles.map(() => largeCounty.id)],
    report_year: ['integer', cycles.map(({ year }) => year)],
    format: ['text', cycles.map(({ format }) => format)],
    filing_due: ['date', cycles.map(({ filingDue }) => filingDue)],
    publication_due: ['date', cycles.map(({ publicationDue }) => publicationDue)],
    opened_at: ['timestamptz', cycles.map(({ year }) => `${year}-12-01T00:00:00Z`)],
  });
  const version = (gone: YearGone): number | null => (gone.filedOn === null ? null : 1);
  await insert(client, 'obligation', {
    unit_id: ['uuid', years.map(({ unit }) => unit.id)],
    report_year: ['integer', years.map(({ year }) => year)],
    region_id: ['uuid', years.map(() => largeCounty.id)],
    format: ['text', years.map(({ format }) => format)],
    filing_due: ['date', years.map(({ filingDue }) => filingDue)],
    publication_due: ['date', years.map(({ publicationDue }) => publicationDue)],
    state: ['text', years.map(stateOf)],
    latest_n: ['integer', years.map(version)],
    accepted_n: ['integer', years.map((gone) => (gone.publishedOn === null ? null : version(gone)))],
    published_n: ['integer', years.map((gone) => (gone.publishedOn === null ? null : version(gone)))],
    filed_at: ['timestamptz', years.map(({ filedOn }) => filedOn && `${filedOn}T02:00:00Z`)],
    accepted_at: ['timestamptz', years.map(({ publishedOn }) => publishedOn && `${publishedOn}T01:00:00Z`)],
    published_on: ['date', years.map(({ publishedOn }) => publishedOn)],
  });
}

function stateOf({ filedOn, publishedOn }: YearGone): string {
  if (filedOn === null) return 'NOT_FILED';
  return publishedOn === null ? 'FILED' : 'PUBLISHED';
}

async function versions(client: Client, filed: readonly Filed[]): Promise<void> {
  const key = {
    unit_id: ['uuid', filed.map(({ unit }) => unit.id)],
    report_year: ['integer', filed.map(({ year }) => year)],
    n: ['integer', filed.map(() => 1)],
    region_id: ['uuid', filed.map(() => largeCounty.id)],
  } as const;
  await insert(client, 'report_version', {
    ...key,
    format: ['text', filed.map(({ format }) => format)],
    origin: ['text', filed.map(() => 'FILED')],
    content: ['jsonb', filed.map(({ content }) => content)],
    sha256: ['text', filed.map(({ content }) => sha256(content))],
    filed_at: ['timestamptz', filed.map(({ filedOn }) => `${filedOn ?? ''}T02:00:00Z`)],
  });
  await insert(client, 'assessment', {
    ...key,
    rules_version: ['text', filed.map(() => rulesVersion)],
    outcomes: ['jsonb', filed.map((one) => JSON.stringify(outcomesOf(one)))],
    block_findings: ['integer', filed.map(() => 0)],
    explain_findings: ['integer', filed.map(() => 0)],
    inform_findings: ['integer', filed.map(() => 0)],
    assessed_at: ['timestamptz', filed.map(() => '2026-03-01T00:00:00Z')],
  });
}

function outcomesOf({ unit, year, report }: Filed): unknown {
  const earlier = [1, 2, 3].flatMap((back) =>
    year - back < largeCounty.firstYear ? [] : [largeCountyReport(unit, year - back)],
  );
  return storedOutcomes(
    judgeReport(report, {
      earlier,
      unitKind: unit.kind,
      unitMakesRules: false,
      dates: null,
      document: null,
    }),
  );
}

async function facts(client: Client, filed: readonly Filed[]): Promise<void> {
  const stated = filed.flatMap(({ unit, year, report }) =>
    measureValues(report).map((value): MeasureValue & { readonly unitId: string; readonly year: number } => ({
      ...value,
      unitId: unit.id,
      year,
    })),
  );
  await insert(client, 'fact', {
    unit_id: ['uuid', stated.map(({ unitId }) => unitId)],
    report_year: ['integer', stated.map(({ year }) => year)],
    n: ['integer', stated.map(() => 1)],
    measure: ['text', stated.map(({ measure }) => measure)],
    region_id: ['uuid', stated.map(() => largeCounty.id)],
    value: ['bigint', stated.map(({ amount }) => String(amount))],
    qualifier: ['text', stated.map(({ qualifier }) => (qualifier === 'EXACT' ? null : qualifier))],
  });
}
