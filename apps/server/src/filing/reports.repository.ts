import type {
  ListedWord,
  Day,
  DocumentSource,
  Origin,
  RegionKind,
  ReportState,
  UnitKind,
  UnitNames,
  Waiver,
} from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { LikeUnit, StoredLikeness } from '../assessment/stored-likeness.js';
import { returnsColumns, returnsOf } from '../assessment/returns-so-far.js';
import type { ReturnsRow } from '../assessment/returns-so-far.js';
import { ruleMarksOf } from '../assessment/stored-rule-mark.js';
import type { StoredRuleMark } from '../assessment/stored-rule-mark.js';
import { Database } from '../platform/database/database.js';
import { namesOfRows, namesOncePerRegion, ownNamesOf } from '../units/names-in-year.js';
import type { NamesRow } from '../units/names-in-year.js';
import { bearer, nearest } from '../units/validity.repository.js';
import { isCode } from './handed-in.js';
import { waiversOf } from './history.repository.js';
import type { KeptReadingRow } from './kept-reading.js';
import { lookedBackTo } from './looked-back-to.js';
import type { LookedBackRow } from './looked-back-to.js';
import { wordListOf } from './word-list-of.js';
import { inReach } from './reach.js';
import type { Reach } from './reach.js';
import { standingOf } from './report-place.js';
import type { StandingRow } from './report-place.js';

/**
 * With whose eyes a report is seen: its unit's (also the draft), its county's (what was filed), or everybody's (what
 * was published).
 */
export type Sight = 'UNIT' | 'REGION' | 'PUBLIC';

/** Whose reports a viewer may see beyond those published. */
export interface Reaches {
  readonly drafts: Reach;
  readonly filed: Reach;
}

/** What is looked up beyond the report itself. */
export interface AskedOfReport {
  readonly findings: boolean;
  readonly versions: boolean;
  /** The document it was read from, how, and the corrections. */
  readonly reading: boolean;
}

export interface ReportPlaceInList {
  readonly code: string;
  readonly year: number;
  readonly unitId: string;
}

export interface ReportFilter {
  readonly region: string | null;
  readonly units: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly states: readonly ReportState[] | null;
}

export interface ReportRow extends StandingRow, KeptReadingRow, ReturnsRow {
  readonly unit_id: string;
  readonly report_year: number;
  readonly code: string;
  readonly kind: UnitKind;
  readonly region_kind: RegionKind;
  readonly demonstration: boolean;
  readonly sight: Sight;
  readonly format: string;
  readonly filing_due: Day;
  readonly publication_due: Day;
  readonly extension_due: Day | null;
  /** The highest number a version ever bore; null before the first. */
  readonly last_n: number | null;
  /** Set when the draft is shown. */
  readonly revision: number | null;
  readonly content: unknown;
  readonly explanations: unknown;
  /** Of the draft; empty for a version. */
  readonly marks: readonly string[];
  readonly saved_at: Date | null;
  /** The version shown and its receipt; null for a draft. */
  readonly n: number | null;
  readonly origin: Origin | null;
  readonly sha256: string | null;
  readonly received_at: Date | null;
  readonly chain_head: string | null;
  readonly sequence: number | null;
  /** Empty where no finding was asked for. */
  readonly earlier: LookedBackRow;
  /** What its unit and those beside it are called in the year; nobody where no finding was asked for. */
  readonly names: UnitNames;
  /** Null where the county keeps no list, or where it is not the asker's to know. */
  readonly word_list: readonly ListedWord[] | null;
  /** How like others it is; null where it was not compared, to everybody, and where no finding was asked for. */
  readonly likeness: StoredLikeness | null;
  /** The other unit that it is like, where the viewer may read that version; else null. */
  readonly like_unit: LikeUnit | null;
  /** What people say of its rules; empty for a draft, to everybody, and where no finding was asked for. */
  readonly rule_marks: readonly StoredRuleMark[];
  readonly waivers: readonly Waiver[];
  readonly versions: readonly {
    readonly n: number;
    readonly filedAt: string;
    readonly origin: Origin;
    readonly sha256: string;
    readonly recalled: boolean;
    readonly document: DocumentSource | null;
  }[];
}

/** SQL: whether a version of a report was taken back by its unit. */
export function recalled(n: string, report: string): string {
  return `exists (
    select from event e where e.unit_id = ${report}.unit_id and e.report_year = ${report}.report_year
      and e.act = 'REPORT_RECALLED' and e.version_n = ${n}
  )`;
}

/**
 * SQL: CTE `visible`, the reports that match `filter` and are shown to a viewer whose reaches are $1 to $4; $5 asks
 * for one version. What is shown: the draft to its unit, else what it filed last, were it an amendment; to its county
 * the version that stands; else what was published. A version that was taken back is its unit's alone.
 */
function visible(filter: string): string {
  return `
    seen as (
      select o.*, u.code collate "C" as code, u.kind,
        case when ${inReach('o', '$1', '$2')} then 'UNIT' when ${inReach('o', '$3', '$4')} then 'REGION' else 'PUBLIC' end as sight
      from obligation o
      join lateral (
        select v.code, v.kind from unit_validity v where v.unit_id = o.unit_id
        order by ${nearest('v', 'o.report_year')} limit 1
      ) u on true
      where ${filter}
    ),
    chosen as (
      select seen.*,
        (select d.revision from draft d where seen.sight = 'UNIT' and $5::integer is null
          and d.unit_id = seen.unit_id and d.report_year = seen.report_year) as revision,
        case
          when $5::integer is null then case seen.sight
            when 'PUBLIC' then seen.published_n
            when 'UNIT' then coalesce(seen.amendment_n, seen.latest_n)
            else seen.latest_n
          end
          when seen.sight = 'UNIT' or $5 = seen.published_n then $5
          when seen.sight = 'REGION' and not ${recalled('$5', 'seen')} then $5
        end as shown_n
      from seen
    ),
    visible as (
      select chosen.* from chosen
      where chosen.revision is not null or exists (
        select from report_version v where v.unit_id = chosen.unit_id and v.report_year = chosen.report_year
          and v.n = chosen.shown_n and v.n > 0
      )
    )`;
}

const versionsSql = `(
  select coalesce(jsonb_agg(jsonb_build_object('n', v.n, 'filedAt', v.filed_at, 'origin', v.origin,
    'sha256', v.sha256, 'document', v.reading -> 'source', 'recalled', ${recalled('v.n', 'v')}) order by v.n), '[]')
  from report_version v
  where p.sight <> 'PUBLIC' and v.unit_id = p.unit_id and v.report_year = p.report_year and v.n > 0
)`;

const nothingLookedBackTo = `'{"reports": [], "over": null}'::jsonb`;
const earlierSql = lookedBackTo({
  unit: 'p.unit_id',
  year: 'p.report_year',
  counts: `case p.sight when 'PUBLIC' then last.published_n else last.latest_n end`,
  countsBeside: `case when ${inReach('last', '$3', '$4')} then last.latest_n else last.published_n end`,
  seesBalances: `p.sight <> 'PUBLIC'`,
});

const wordListSql = `case when p.sight <> 'PUBLIC' then ${wordListOf('p.region_id')} end`;
/**
 * Whose report it is like is told to who may read it, and to everybody else once that very version is published: $3 and
 * $4 are the reach over reports that were filed.
 */
const likeUnit = `(
  select json_build_object('code', called.code, 'name', called.name) from obligation other
  join lateral (
    select b.code, b.name from unit_validity b where b.unit_id = other.unit_id
    order by ${nearest('b', 'other.report_year')} limit 1
  ) called on true
  where other.unit_id = likeness.like_unit_id
    and other.report_year = (likeness.likeness #>> '{peers,nearest,reportYear}')::integer
    and (other.published_n = likeness.like_n or ${inReach('other', '$3', '$4')})
)`;

const ruleMarksSql = `case when v.n is not null and p.sight <> 'PUBLIC' then ${ruleMarksOf(
  { unit: 'p.unit_id', year: 'p.report_year' },
  (other) => `(${other}.published_n is not null or coalesce(${inReach(other, '$3', '$4')}, false))`,
)} else '[]'::jsonb end`;

const likenessJoin = `
  left join text_print likeness on p.sight <> 'PUBLIC' and likeness.unit_id = v.unit_id
    and likeness.report_year = v.report_year and likeness.n = v.n`;

const readingColumns = 'v.document_sha256, v.reading, v.corrections';
const noReadingColumns = 'null as document_sha256, null as reading, null as corrections';

/** SQL: columns of `ReportRow` for the rows of a CTE `page`, which is part of `visible`. */
function reportColumns(asked: AskedOfReport): string {
  return `p.unit_id, p.report_year, p.region_id, p.code, p.kind, r.kind as region_kind, region.demonstration, p.sight, p.format,
    p.filing_due, p.publication_due, p.extension_due, ${standingOf('p')}, p.revision,
    (select max(l.n) from report_version l where l.unit_id = p.unit_id and l.report_year = p.report_year) as last_n,
    coalesce(d.content, v.content) as content, coalesce(d.explanations, v.explanations) as explanations,
    coalesce(d.marks, '[]') as marks, d.saved_at,
    v.n, v.origin, v.sha256, v.filed_at as received_at, e.hash as chain_head, e.sequence,
    ${asked.findings ? earlierSql : nothingLookedBackTo} as earlier,
    ${asked.findings ? ownNamesOf('p.unit_id', 'p.report_year') : 'null::json'} as own_names,
    ${asked.findings ? namesOncePerRegion('p.region_id', 'p.report_year') : 'null::json'} as names_beside,
    ${asked.findings ? wordListSql : 'null::jsonb'} as word_list,
    ${asked.findings ? `likeness.likeness, ${likeUnit}` : 'null as likeness, null'} as like_unit,
    ${asked.findings ? ruleMarksSql : `'[]'::jsonb`} as rule_marks,
    ${asked.findings ? returnsColumns : '0 as returned_times, 0 as answered_late, null::date as open_until'},
    ${asked.findings ? waiversOf('p.unit_id', 'p.report_year') : `'[]'::jsonb`} as waivers,
    ${asked.versions ? versionsSql : `'[]'::jsonb`} as versions,
    ${asked.reading ? readingColumns : noReadingColumns}`;
}

const reportJoins = (asked: AskedOfReport): string => `
  join region on region.id = p.region_id
  join lateral (
    select r.kind from region_validity r where r.region_id = p.region_id
    order by ${nearest('r', 'p.report_year')} limit 1
  ) r on true
  left join lateral (
    select d.* from draft d
    where p.revision is not null and d.unit_id = p.unit_id and d.report_year = p.report_year
    -- One after another: joined at once, the drafts of every county would be read.
    limit 1
  ) d on true
  left join report_version v on p.revision is null and v.unit_id = p.unit_id and v.report_year = p.report_year
    and v.n = p.shown_n
  left join event e on e.unit_id = v.unit_id and e.report_year = v.report_year and e.version_n = v.n
    and e.act in ('REPORT_FILED', 'HISTORICAL_TAKEN_IN')
  ${asked.findings ? `${likenessJoin} ${returnsOf('p')}` : ''}`;

const oneFilter = `o.report_year = $7 and o.unit_id = (
  select b.unit_id from unit_validity b where b.code = $6 order by ${bearer('b', '$7')} limit 1
)`;

/** $6 region, $7 units, $8 years, $9 states; null where everything matches. */
const listFilter = `
  ($6::text is null or o.region_id in (
    select c.region_id
    from (select distinct b.region_id as id from region_validity b where b.code = $6) named, covered_regions(named.id) c
  ))
  and ($7::text[] is null or o.unit_id in (select b.unit_id from unit_validity b where b.code = any ($7)))
  and ($8::integer[] is null or o.report_year = any ($8))
  and ($9::text[] is null or o.state = any ($9))`;

function oneSql(asked: AskedOfReport): string {
  return `with ${visible(oneFilter)} select ${reportColumns(asked)} from visible p ${reportJoins(asked)}`;
}

/** $10 to $12: the place after which the page begins; $13: its size. One row at least, for the count's sake. */
function listSql(asked: AskedOfReport): string {
  return `
    with ${visible(listFilter)},
    page as (
      select * from visible
      where $10::text is null or code > $10 collate "C"
        or (code = $10 and (report_year < $11 or (report_year = $11 and unit_id > $12::uuid)))
      order by code, report_year desc, unit_id limit $13
    )
    select counted.total, report.*
    from (select count(*) as total from visible) counted
    left join (select ${reportColumns(asked)} from page p ${reportJoins(asked)}) report on true
    order by report.code, report.report_year desc, report.unit_id`;
}

/** Reports as a viewer may see them, their children joined: one statement a report or page. */
@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  async one(
    reaches: Reaches,
    {
      unit,
      year,
      version,
    }: { readonly unit: string; readonly year: number; readonly version: number | null },
    asked: AskedOfReport,
  ): Promise<ReportRow | null> {
    if (!isCode(unit)) return null;
    const parameters = [...reachParameters(reaches), version, unit, year];
    const [row] = withNames(await this.database.query<FoundRow>(oneSql(asked), parameters));
    return row ?? null;
  }

  /** One row more than asked for tells that another page follows. */
  async list(
    reaches: Reaches,
    { region, units, years, states }: ReportFilter,
    { first, after }: { readonly first: number; readonly after: ReportPlaceInList | null },
    asked: AskedOfReport,
  ): Promise<{ readonly total: number; readonly rows: readonly ReportRow[] }> {
    const filter = [region, units, years, states];
    const page = [after?.code, after?.year, after?.unitId, first + 1];
    const found = await this.database.query<ListedRow>(listSql(asked), [
      ...reachParameters(reaches),
      null,
      ...filter,
      ...page,
    ]);
    return { total: found[0]?.total ?? 0, rows: withNames(found.filter(isReportRow)) };
  }
}

interface Counted {
  readonly total: number;
}
/** A row as it is found: names of a region stand on one of its rows. */
type FoundRow = Omit<ReportRow, 'names'> & NamesRow;
type ListedRow = Counted & (FoundRow | { readonly unit_id: null });

function isReportRow(row: ListedRow): row is Counted & FoundRow {
  return row.unit_id !== null;
}

function withNames(rows: readonly FoundRow[]): readonly ReportRow[] {
  const namesOf = namesOfRows(rows);
  return rows.map((row) => ({ ...row, names: namesOf(row) }));
}

function reachParameters({ drafts, filed }: Reaches): readonly unknown[] {
  return [drafts.ids, drafts.yearsTo, filed.ids, filed.yearsTo];
}
