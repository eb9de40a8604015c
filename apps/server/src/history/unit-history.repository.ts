import type { ListedWord, Origin, RegionKind, UnitKind } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import { versionColumns } from '../assessment/basis.js';
import type { Basis } from '../assessment/basis.js';
import type { StoredLikeness } from '../assessment/stored-likeness.js';
import { ruleMarksOf } from '../assessment/stored-rule-mark.js';
import type { StoredRuleMark } from '../assessment/stored-rule-mark.js';
import { lookedBackTo } from '../filing/looked-back-to.js';
import type { LookedBackRow } from '../filing/looked-back-to.js';
import { wordListOf } from '../filing/word-list-of.js';
import { inReach } from '../filing/reach.js';
import type { Reach } from '../filing/reach.js';
import type { KeptReadingRow } from '../filing/kept-reading.js';
import { Database } from '../platform/database/database.js';
import { namesInRegion, ownNamesOf } from '../units/names-in-year.js';
import { bearer, mayBeCode, nearest } from '../units/validity.repository.js';

/** A unit and the years for which a report was ever expected of it. */
export interface UnitSpan {
  readonly unitId: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A region above the unit as it was called in the year. */
export interface RegionAbove {
  readonly name: string;
  readonly kind: RegionKind;
}

/** A year in which a report was expected, with the version that counts for this viewer and what it was read from. */
export interface HistoryRow extends KeptReadingRow {
  readonly unitId: string;
  readonly year: number;
  /** Whether the viewer may read what was filed; others see what was published. */
  readonly insight: boolean;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly regionKind: RegionKind;
  /** Nearest first. */
  readonly regions: readonly RegionAbove[];
  /** Null where no version counts. */
  readonly n: number | null;
  readonly origin: Origin | null;
  readonly content: unknown;
  /** Versions of the years that a judgement of this one looks back to, the latest first. */
  readonly earlier: LookedBackRow;
  /** All names that the unit ever bore, that of the year first; and those of its region's units in the year. */
  readonly ownNames: readonly string[] | null;
  readonly namesBeside: readonly string[] | null;
  readonly wordList: readonly ListedWord[] | null;
  /** Null where it was not compared, and where that is not the asker's to know. */
  readonly likeness: StoredLikeness | null;
  readonly ruleMarks: readonly StoredRuleMark[];
}

/** SQL: the regions above an obligation `o` in its year, as JSON, nearest first. A belonging that runs in a ring ends. */
const regionsAbove = `(
  with recursive above (region_id, level) as (
    select o.region_id, 0
    union all
    select next.parent_id, above.level + 1 from above
    join lateral (
      select r.parent_id from region_validity r where r.region_id = above.region_id
      order by ${nearest('r', 'o.report_year')} limit 1
    ) next on next.parent_id is not null
    where above.level < 4
  )
  select json_agg(json_build_object('name', called.name, 'kind', called.kind) order by above.level)
  from above join lateral (
    select r.name, r.kind from region_validity r where r.region_id = above.region_id
    order by ${nearest('r', 'o.report_year')} limit 1
  ) called on true
)`;

const earlier = lookedBackTo({
  unit: 'o.unit_id',
  year: 'o.report_year',
  counts: 'case when o.insight then last.latest_n else last.published_n end',
  countsBeside: `case when ${inReach('last', '$1', '$2')} then last.latest_n else last.published_n end`,
  seesBalances: 'o.insight',
});

function historySql(basis: Basis): string {
  return `
  with expected as materialized (
    select o.*, ${inReach('o', '$1', '$2')} as insight from obligation o
    where o.unit_id = any ($3) and o.report_year between $4 and $5
  ),
  counted as (
    select e.*, case when e.insight then e.${versionColumns[basis]} else e.published_n end as n from expected e
  )
  select o.unit_id as "unitId", o.report_year as year, o.insight, u.name as "unitName", u.kind as "unitKind", r.kind as "regionKind",
    ${regionsAbove} as regions, v.n, v.origin, v.content,
    ${ownNamesOf('o.unit_id', 'o.report_year')} as "ownNames",
    ${namesInRegion('o.region_id', 'o.report_year')} as "namesBeside", ${earlier} as earlier, case when o.insight then ${wordListOf('o.region_id')} end as "wordList", v.document_sha256, v.reading, v.corrections, p.likeness,
    case when o.insight then ${ruleMarksOf({ unit: 'o.unit_id', year: 'o.report_year' }, () => 'false')}
      else '[]'::jsonb end as "ruleMarks"
  from counted o
  join lateral (
    select b.name, b.kind from unit_validity b where b.unit_id = o.unit_id
    order by ${nearest('b', 'o.report_year')} limit 1
  ) u on true
  join lateral (
    select b.kind from region_validity b where b.region_id = o.region_id
    order by ${nearest('b', 'o.report_year')} limit 1
  ) r on true
  left join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.n
  left join text_print p on o.insight and p.unit_id = v.unit_id and p.report_year = v.report_year and p.n = v.n
  order by o.report_year`;
}

/** A unit's years with what its reports say: one statement however many years. */
@Injectable()
export class UnitHistoryRepository {
  constructor(private readonly database: Database) {}

  /** By any code it ever bore: who bears it now, else who bore it last. Null where nobody ever did. */
  async span(code: string): Promise<UnitSpan | null> {
    if (!mayBeCode(code)) return null;
    const [span] = await this.database.query<UnitSpan>(
      `select b.unit_id as "unitId", min(o.report_year) as "firstYear", max(o.report_year) as "lastYear"
       from (select unit_id from unit_validity v where v.code = $1 order by ${bearer('v', '9999')} limit 1) b
       left join obligation o on o.unit_id = b.unit_id group by b.unit_id`,
      [code],
    );
    return span ?? null;
  }

  /** The first and the last year for which a report was ever expected of one of these units. */
  async yearsExpected(unitIds: readonly string[]): Promise<Pick<UnitSpan, 'firstYear' | 'lastYear'>> {
    const [row] = await this.database.query<Pick<UnitSpan, 'firstYear' | 'lastYear'>>(
      `select min(report_year) as "firstYear", max(report_year) as "lastYear" from obligation
       where unit_id = any ($1)`,
      [unitIds],
    );
    return row ?? { firstYear: null, lastYear: null };
  }

  /** Years without an expected report are left out. */
  async years(
    filed: Reach,
    {
      unitIds,
      from,
      to,
      basis,
    }: {
      readonly unitIds: readonly string[];
      readonly from: number;
      readonly to: number;
      readonly basis: Basis;
    },
  ): Promise<readonly HistoryRow[]> {
    return this.database.query<HistoryRow>(historySql(basis), [filed.ids, filed.yearsTo, unitIds, from, to]);
  }
}
