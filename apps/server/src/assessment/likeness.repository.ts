import { similarityVersion } from '@mingjian/domain';
import type { DisclosureReport, DocumentReading, ReportPrint } from '@mingjian/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/database.js';
import type { ReportKey } from './assessment.repository.js';
import type { StoredLikeness } from './stored-likeness.js';

export interface VersionKey extends ReportKey {
  readonly n: number;
}

/** A version with the words that are compared. */
export interface WordsOfVersion extends VersionKey {
  readonly content: DisclosureReport;
  readonly document: DocumentReading | null;
}

export interface PrintOfVersion extends VersionKey {
  readonly regionId: string;
  /** Whether it is the version of its report that others are held against. */
  readonly isLatest: boolean;
  readonly print: ReportPrint;
}

/** A print that a unit's later reports are held against: its own, or of a unit that it was made of. */
export interface OwnPrint extends PrintOfVersion {
  readonly ownerId: string;
}

export interface MeasuredVersion extends VersionKey {
  readonly likeness: StoredLikeness;
}

interface PrintRow extends VersionKey {
  readonly regionId: string;
  readonly isLatest: boolean;
  readonly whole: Uint8Array;
  readonly overview: Uint8Array;
  readonly problems: Uint8Array;
}

const standing = 'v.n in (o.latest_n, o.accepted_n, o.published_n, o.amendment_n)';
const printColumns = `p.unit_id as "unitId", p.report_year as "year", p.n, p.region_id as "regionId",
  p.n = o.latest_n as "isLatest", p.whole, p.overview, p.problems`;

/** The same without the print of the whole report, by which no other unit's is compared. */
const sectionColumns = printColumns.replace('p.whole', `''::bytea as whole`);
const standingPrints = `
  from text_print p join obligation o on o.unit_id = p.unit_id and o.report_year = p.report_year and o.latest_n = p.n
  where p.region_id = $1`;
/** Prints of other years that are looked through for one: all of a county's, the latest of a region of thousands of units. */
const mostOfOtherYears = 10_000;
const aside = {
  EARLIER: 'p.report_year < $2 order by p.report_year desc, p.unit_id',
  LATER: 'p.report_year > $2 order by p.report_year, p.unit_id',
  NONE: 'false',
} as const;

/** Prints of versions, and which other each is most like. */
@Injectable()
export class LikenessRepository {
  /** Every name that a unit of the region ever bore, and those of the region and of what it belonged to. */
  async names(tx: Queryable, regionId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ name: string }>(
      `with recursive above (region_id, level) as (
         select $1::uuid, 0
         union
         select b.parent_id, above.level + 1 from above join region_validity b using (region_id)
         where b.parent_id is not null and above.level < 4
       )
       select b.name from region_validity b where b.region_id in (select region_id from above)
       union
       select b.name from unit_validity b
       where b.unit_id in (select o.unit_id from obligation o where o.region_id = $1)`,
      [regionId],
    );
    return rows.map(({ name }) => name);
  }

  /** Standing versions of these reports of which no print of today's making is kept. */
  async unprinted(
    tx: Queryable,
    reports: readonly ReportKey[],
  ): Promise<readonly (WordsOfVersion & { readonly regionId: string })[]> {
    return tx.query(
      `select v.unit_id as "unitId", v.report_year as "year", v.n, v.region_id as "regionId", v.content,
         v.reading as document
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
       join obligation o using (unit_id, report_year)
       join report_version v on v.unit_id = o.unit_id and v.report_year = o.report_year and ${standing}
       where not exists (
         select from text_print p where p.unit_id = v.unit_id and p.report_year = v.report_year and p.n = v.n
           and p.similarity_version = $3)`,
      [...listsOf(reports), similarityVersion],
    );
  }

  async keep(
    tx: Queryable,
    prints: readonly (VersionKey & { readonly regionId: string; readonly print: ReportPrint })[],
  ): Promise<void> {
    await tx.query(
      `insert into text_print (unit_id, report_year, n, region_id, similarity_version, whole, overview, problems)
       select unit_id, report_year, n, region_id, $8, whole, overview, problems
       from unnest($1::uuid[], $2::integer[], $3::integer[], $4::uuid[], $5::bytea[], $6::bytea[], $7::bytea[])
         as made (unit_id, report_year, n, region_id, whole, overview, problems)
       on conflict (unit_id, report_year, n) do update set
         region_id = excluded.region_id, similarity_version = excluded.similarity_version, whole = excluded.whole,
         overview = excluded.overview, problems = excluded.problems,
         likeness = null, like_unit_id = null, like_n = null`,
      [
        ...keysOf(prints),
        prints.map(({ regionId }) => regionId),
        prints.map(({ print }) => bytesOf(print.whole)),
        prints.map(({ print }) => bytesOf(print.overview)),
        prints.map(({ print }) => bytesOf(print.problems)),
        similarityVersion,
      ],
    );
  }

  /** Prints of the standing versions of these reports. */
  async printsOf(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly PrintOfVersion[]> {
    const rows = await tx.query<PrintRow>(
      `select ${printColumns}
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
       join obligation o using (unit_id, report_year)
       join text_print p on p.unit_id = o.unit_id and p.report_year = o.report_year
         and p.n in (o.latest_n, o.accepted_n, o.published_n, o.amendment_n)`,
      listsOf(reports),
    );
    return rows.map(printOfRow);
  }

  /**
   * The sections of their own words of what others of a region are held against in a year: of that year's reports, and of
   * those before, or after, from the nearest year on.
   */
  async printsAround(
    tx: Queryable,
    regionId: string,
    year: number,
    others: 'EARLIER' | 'LATER' | 'NONE',
  ): Promise<readonly PrintOfVersion[]> {
    const rows = await tx.query<PrintRow>(
      `select * from (
         select ${sectionColumns}, p.report_year as nearness ${standingPrints} and p.report_year = $2
         union all
         (select ${sectionColumns}, p.report_year ${standingPrints} and ${aside[others]} limit ${mostOfOtherYears})
       ) around
       order by abs(nearness - $2), "unitId"`,
      [regionId, year],
    );
    return rows.map(printOfRow);
  }

  /** What units' own later reports are held against: theirs, and those of what they were made of; the latest year first. */
  async printsOfUnits(tx: Queryable, unitIds: readonly string[]): Promise<readonly OwnPrint[]> {
    const rows = await tx.query<PrintRow & { readonly ownerId: string }>(
      `select owner.id as "ownerId", ${printColumns}
       from unnest($1::uuid[]) as owner (id), unit_predecessors(owner.id) k
       join text_print p on p.unit_id = k.unit_id
       join obligation o on o.unit_id = p.unit_id and o.report_year = p.report_year and o.latest_n = p.n
       order by owner.id, p.report_year desc, p.unit_id`,
      [unitIds],
    );
    return rows.map((row) => ({ ...printOfRow(row), ownerId: row.ownerId }));
  }

  /** Reports that were found to be like one of these, whether or not they still are. */
  async foundLike(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly ReportKey[]> {
    return tx.query(
      `select distinct p.unit_id as "unitId", p.report_year as "year"
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year)
       join text_print p on p.like_unit_id = asked.unit_id
         and (p.likeness #>> '{peers,nearest,reportYear}')::integer = asked.report_year`,
      listsOf(reports),
    );
  }

  /**
   * Others' reports of a region, from a year on, that were compared with so few that without some of those, or with the
   * first of all, it is another answer whether anything could be compared.
   */
  async comparedWithFew(
    tx: Queryable,
    regionId: string,
    fromYear: number,
    few: number,
  ): Promise<readonly ReportKey[]> {
    return tx.query(
      `select p.unit_id as "unitId", p.report_year as "year" ${standingPrints}
         and p.report_year >= $2 and (p.likeness #>> '{peers,compared}')::integer <= $3`,
      [regionId, fromYear, few],
    );
  }

  /** The later reports of which a version stands, of the units and of what they became. */
  async later(tx: Queryable, reports: readonly ReportKey[]): Promise<readonly ReportKey[]> {
    return tx.query(
      `select distinct o.unit_id as "unitId", o.report_year as "year"
       from unnest($1::uuid[], $2::integer[]) as asked (unit_id, report_year), unit_successors(asked.unit_id) k
       join obligation o on o.unit_id = k.unit_id
       where o.report_year > asked.report_year
         and coalesce(o.latest_n, o.accepted_n, o.published_n) is not null`,
      listsOf(reports),
    );
  }

  async words(tx: Queryable, versions: readonly VersionKey[]): Promise<readonly WordsOfVersion[]> {
    if (versions.length === 0) return [];
    return tx.query(
      `select v.unit_id as "unitId", v.report_year as "year", v.n, v.content, v.reading as document
       from (select distinct * from unnest($1::uuid[], $2::integer[], $3::integer[])) as asked (unit_id, report_year, n)
       join report_version v using (unit_id, report_year, n)`,
      keysOf(versions),
    );
  }

  async measure(tx: Queryable, versions: readonly MeasuredVersion[]): Promise<void> {
    await tx.query(
      `update text_print p set likeness = made.likeness, like_unit_id = made.like_unit_id, like_n = made.like_n
       from unnest($1::uuid[], $2::integer[], $3::integer[], $4::jsonb[], $5::uuid[], $6::integer[])
         as made (unit_id, report_year, n, likeness, like_unit_id, like_n)
       where p.unit_id = made.unit_id and p.report_year = made.report_year and p.n = made.n`,
      [
        ...keysOf(versions),
        versions.map(({ likeness }) => JSON.stringify(likeness)),
        versions.map(({ likeness }) => likeness.peers.nearest?.unitId ?? null),
        versions.map(({ likeness }) => likeness.peers.nearest?.n ?? null),
      ],
    );
  }
}

function listsOf(reports: readonly ReportKey[]): readonly unknown[] {
  return [reports.map(({ unitId }) => unitId), reports.map(({ year }) => year)];
}

function keysOf(versions: readonly VersionKey[]): readonly unknown[] {
  return [...listsOf(versions), versions.map(({ n }) => n)];
}

function bytesOf(print: Readonly<Int32Array>): Buffer {
  return Buffer.from(Int32Array.from(print).buffer);
}

function hashesOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(Uint8Array.from(bytes).buffer);
}

function printOfRow({ whole, overview, problems, ...row }: PrintRow): PrintOfVersion {
  return {
    ...row,
    print: { whole: hashesOf(whole), overview: hashesOf(overview), problems: hashesOf(problems) },
  };
}
