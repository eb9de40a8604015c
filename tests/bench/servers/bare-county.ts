import {
  beijingDay,
  defaultScheme,
  distributionOf,
  isMeasureId,
  medianFigure,
  measureById,
} from '@mingjian/domain';
import type { Amount, Qualifier } from '@mingjian/domain';
import type { Pool } from 'pg';
import { amountOf, changesFrom } from '../county/changes-answer.js';
import { mediansFrom, seriesFrom } from '../county/comparison-answer.js';
import type { ComparedReport } from '../county/comparison-answer.js';
import { cycleFrom } from '../county/cycle-answer.js';
import type { StandingGroup } from '../county/cycle-answer.js';
import { matrixFrom } from '../county/matrix-answer.js';
import type { JudgedUnit } from '../county/matrix-answer.js';
import { trendFrom } from '../county/trend-answer.js';
import type { CoverageOfYear, SumOfTrend } from '../county/trend-answer.js';

const region = '(select region_id from region_validity where code = $1 limit 1)';
const inYear = 'v.valid_from <= o.report_year and (v.valid_to is null or v.valid_to >= o.report_year)';
const due = 'greatest(o.filing_due, o.extension_due)';
const filedOn = `(o.filed_at at time zone 'Asia/Shanghai')::date`;

const cycleSql = `
  select report_year as year, filing_due as "filingDue", publication_due as "publicationDue" from cycle
  where region_id = ${region} and report_year = $2`;

const groupsSql = `
  select v.kind, o.state, count(*)::integer as expected, count(o.latest_n)::integer as filed,
    (count(*) filter (where ${filedOn} <= ${due}))::integer as "onTime",
    (count(*) filter (where ${filedOn} > ${due}))::integer as late,
    (count(*) filter (where o.latest_n is null and $3::date > ${due}))::integer as overdue,
    (count(*) filter (where a.block_findings + a.explain_findings > 0))::integer as "withFindings"
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n
  where o.region_id = ${region} and o.report_year = $2
  group by v.kind, o.state`;

const unitsSql = `
  select o.unit_id as id, v.code, v.name, v.kind, true as expected, o.state, ${due} as due, o.filed_at as "filedAt",
    o.accepted_at as "acceptedAt", o.published_on as "publishedOn",
    greatest(0, coalesce(${filedOn}, $3::date) - ${due}) as "daysLate", a.block_findings as "blockFindings",
    a.explain_findings as "explainFindings", a.inform_findings as "informFindings", o.latest_n as n, f.value as received
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n
  left join fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n
    and f.measure = 'applications.received'
  where o.region_id = ${region} and o.report_year = $2
  order by v.code limit 100`;

type UnitRow = Readonly<Record<string, unknown>> & {
  readonly n: number | null;
  readonly received: string | null;
};

const changedSql = `
  select v.code, v.name, said.measure, before.value as was, coalesce(before.qualifier, 'EXACT') as "wasQualifier",
    said.value as now, coalesce(said.qualifier, 'EXACT') as "nowQualifier"
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  join obligation last on last.unit_id = o.unit_id and last.report_year = o.report_year - 1
  join fact said on said.unit_id = o.unit_id and said.report_year = o.report_year and said.n = o.latest_n
  join fact before on before.unit_id = o.unit_id and before.report_year = last.report_year and before.n = last.latest_n
    and before.measure = said.measure
  where o.region_id = ${region} and o.report_year = $2`;

const inBothYearsSql = `
  select count(*)::integer as expected,
    (count(*) filter (where o.latest_n is not null and last.latest_n is not null))::integer as reported
  from obligation o left join obligation last on last.unit_id = o.unit_id and last.report_year = o.report_year - 1
  where o.region_id = ${region} and o.report_year = $2`;

interface ChangedRow {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly was: string;
  readonly wasQualifier: Qualifier;
  readonly now: string;
  readonly nowQualifier: Qualifier;
}

/** How far a year has come, every unit of it, and what changed most. */
export async function bareOverview(
  pool: Pool,
  { code, year }: { readonly code: string; readonly year: number },
): Promise<unknown> {
  const today = beijingDay(new Date());
  const [cycles, groups, units, changed, inBothYears] = await Promise.all([
    pool.query({ name: 'cycle', text: cycleSql, values: [code, year] }),
    pool.query<StandingGroup>({ name: 'groups', text: groupsSql, values: [code, year, today] }),
    pool.query<UnitRow>({ name: 'county-units', text: unitsSql, values: [code, year, today] }),
    pool.query<ChangedRow>({ name: 'changed', text: changedSql, values: [code, year] }),
    pool.query<{ expected: number; reported: number }>({
      name: 'in-both-years',
      text: inBothYearsSql,
      values: [code, year],
    }),
  ]);
  return {
    data: {
      cycle: cycleFrom(cycles.rows[0], groups.rows),
      units: {
        totalCount: units.rows.length,
        nodes: units.rows.map(({ n, received, ...unit }) => ({
          ...unit,
          latestReport:
            n === null ? null : { year, n, received: received === null ? null : Number(received) },
        })),
      },
      regionChanges: changesFrom(
        year,
        inBothYears.rows[0] ?? { expected: 0, reported: 0 },
        changed.rows.map(({ was, wasQualifier, now, nowQualifier, ...said }) => ({
          ...said,
          was: amountOf(was, wasQualifier),
          is: amountOf(now, nowQualifier),
        })),
      ),
    },
  };
}

const judgedSql = `
  select v.code, v.name, o.report_year as year, o.state, o.format, o.filing_due as "filingDue",
    o.extension_due as "extensionDue", o.publication_due as "publicationDue", o.filed_at as "filedAt",
    o.published_on as "publishedOn", o.latest_n as n, a.outcomes,
    (select json_agg(json_build_object('indicator', m.indicator, 'points', m.points)) from reviewer_mark m
     where m.unit_id = o.unit_id and m.report_year = o.report_year and m.points is not null) as marks
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n
  where o.region_id = ${region} and o.report_year in ($2 - 1, $2)`;

/** Units by indicators; the cycle says by which scheme. */
export async function bareMatrix(
  pool: Pool,
  { code, year }: { readonly code: string; readonly year: number },
): Promise<unknown> {
  const [schemes, judged] = await Promise.all([
    pool.query<{ scheme: string }>({
      name: 'scheme',
      text: `select scheme from cycle where region_id = ${region} and report_year in ($2 - 1, $2)`,
      values: [code, year],
    }),
    pool.query<JudgedUnit & { filedAt: Date | null }>({
      name: 'judged',
      text: judgedSql,
      values: [code, year],
    }),
  ]);
  if (schemes.rows.some(({ scheme }) => scheme !== defaultScheme.id)) throw new Error('Another scheme');
  const units = judged.rows.map((unit) => ({ ...unit, filedAt: unit.filedAt?.toISOString() ?? null }));
  return { data: { complianceMatrix: matrixFrom(units, year, beijingDay(new Date())) } };
}

const comparedSql = `
  select v.code, f.report_year, f.measure, f.value, coalesce(f.qualifier, 'EXACT')
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  join fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n
  where o.region_id = ${region} and o.report_year = any ($2) and f.measure = any ($3)`;

const reportsSql = `
  select v.code, o.report_year as year, o.format, o.latest_n as n,
    jsonb_path_query_array(a.outcomes, '$[*] ? (@.outcome == "FAIL" && (@.silencedBy == null || @.silencedBy == @.rule))') as failed
  from obligation o join unit_validity v on v.unit_id = o.unit_id and ${inYear}
  left join assessment a on a.unit_id = o.unit_id and a.report_year = o.report_year and a.n = o.latest_n
  where v.code = any ($1) and o.report_year = any ($2)`;

const coverageSql = `
  select report_year as year, count(*)::integer as expected, count(latest_n)::integer as reported
  from obligation where region_id = ${region} and report_year = any ($2)
  group by report_year`;

type FactColumns = readonly [
  code: string,
  year: number,
  measure: string,
  value: string,
  qualifier: Qualifier,
];

/** Units and years side by side, with the medians of all units. */
export async function bareComparison(
  pool: Pool,
  question: {
    readonly code: string;
    readonly codes: string[];
    readonly years: number[];
    readonly measures: string[];
  },
): Promise<unknown> {
  const { code, codes, years } = question;
  const measures = question.measures.filter(isMeasureId);
  const [facts, reports, coverage] = await Promise.all([
    pool.query<[...FactColumns]>({
      name: 'compared',
      text: comparedSql,
      values: [code, years, measures],
      rowMode: 'array',
    }),
    pool.query<ComparedReport>({ name: 'reports', text: reportsSql, values: [codes, years] }),
    pool.query<CoverageOfYear>({ name: 'coverage-of-years', text: coverageSql, values: [code, years] }),
  ]);
  const amounts = new Map<string, bigint[]>();
  const compared = facts.rows.map(([unit, year, measure, value, qualifier]) => {
    const amount = BigInt(value);
    const place = `${measure} ${year}`;
    const there = amounts.get(place);
    if (there) there.push(amount);
    else amounts.set(place, [amount]);
    return { code: unit, year, measure, value: amount, qualifier };
  });
  const medians = measures.flatMap((measure) =>
    years.map((year) => {
      const there = amounts.get(`${measure} ${year}`) ?? [];
      return {
        measure,
        year,
        reported: there.length,
        median: medianFigure(there, measureById(measure).kind),
      };
    }),
  );
  return {
    data: {
      comparison: {
        years,
        coverage: years.map((year) => {
          const one = coverage.rows.find((entry) => entry.year === year);
          return { expected: one?.expected ?? 0, reported: one?.reported ?? 0 };
        }),
        series: seriesFrom({ codes, years, measures, reports: reports.rows, facts: compared }),
        medians: mediansFrom(measures, years, medians),
      },
    },
  };
}

const trendSql = `
  select o.report_year as year, array_agg(f.value::text) as values, array_agg(coalesce(f.qualifier, 'EXACT')) as qualifiers
  from obligation o
  join fact f on f.unit_id = o.unit_id and f.report_year = o.report_year and f.n = o.latest_n and f.measure = $3
  where o.region_id = ${region} and o.report_year = any ($2)
  group by o.report_year`;

/** One measure of a county over the years: sum, median, quartiles. */
export async function bareTrend(
  pool: Pool,
  { code, years, measure }: { readonly code: string; readonly years: number[]; readonly measure: string },
): Promise<unknown> {
  if (!isMeasureId(measure)) throw new Error(`No such measure: ${measure}`);
  const [said, coverage] = await Promise.all([
    pool.query<{ year: number; values: string[]; qualifiers: Qualifier[] }>({
      name: 'trend',
      text: trendSql,
      values: [code, years, measure],
    }),
    pool.query<CoverageOfYear>({ name: 'coverage-of-years', text: coverageSql, values: [code, years] }),
  ]);
  const found = said.rows.flatMap(({ year, values, qualifiers }): SumOfTrend[] => {
    const amounts = values.map((value, at): Amount => ({
      amount: BigInt(value),
      qualifier: qualifiers[at] ?? 'EXACT',
    }));
    const lie = distributionOf(amounts);
    if (lie === null) return [];
    const amount = amounts.reduce((sum, one) => sum + one.amount, 0n);
    return [{ ...lie, year, amount, qualifiers: new Set(qualifiers) }];
  });
  return { data: trendFrom(measure, years, found, coverage.rows) };
}
