import { findsUnit } from '@mingjian/domain';
import { spelledName } from '@mingjian/reader/spelled-name';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/viewer.js';
import { Database } from '../platform/database/database.js';
import type { UnitFacts } from './unit-facts.js';
import type { UnitFilter } from './unit-filter.js';
import { filterConditions, filterJoins } from './unit-filter.repository.js';
import { insightInto, standing, unitColumns, unitJoins } from './unit-rows.repository.js';
import { nameOfAsked } from './asked-of-units.js';
import type { AskedOfList } from './asked-of-units.js';
import { bearer, holds, mayBeCode } from './validity.repository.js';

export interface UnitListQuestion {
  readonly region: string;
  readonly year: number;
  readonly filter: UnitFilter;
  readonly first: number;
  /** Code of the unit after which the page begins. */
  readonly after: string | null;
  /** Whose filed reports the viewer may read. */
  readonly scope: Scope;
  readonly asked: AskedOfList;
}

export interface UnitListAnswer {
  readonly facts: readonly UnitFacts[];
  readonly hasMore: boolean;
  /** Null where it was not asked for. */
  readonly total: number | null;
}

/** The units of a region in a year, page by page in the order of their codes. */
@Injectable()
export class UnitListRepository {
  constructor(private readonly database: Database) {}

  /**
   * The page is cut before anything is joined to it, and only what is asked for is joined. What a page that holds all
   * counts need not be counted again.
   */
  async page(question: UnitListQuestion): Promise<UnitListAnswer> {
    const { region, year, filter, first, after, scope, asked } = question;
    if (![region, filter.search ?? '', after ?? ''].every(mayBeCode))
      return { facts: [], hasMore: false, total: 0 };
    const parameters = [region, year, scope.regionIds, scope.unitIds, after, first + 1];
    const named = await this.named(region, year, filter.search ?? '');
    const narrowing = filterConditions(filter, parameters.length, named);
    const all = [...parameters, ...(narrowing?.parameters ?? [])];
    const conditions = narrowing?.conditions ?? null;
    const facts = await this.database.query<UnitFacts>(
      listSql(asked, conditions),
      all,
      // Planned once a connection for each set of joins; a narrowed list has too many shapes to keep.
      narrowing ? undefined : `units-${nameOfAsked(asked)}`,
    );
    const hasMore = facts.length > first;
    const holdsAll = after === null && !hasMore;
    return {
      facts: facts.slice(0, first),
      hasMore,
      total: !asked.totalCount ? null : holdsAll ? facts.length : await this.counted(conditions, all),
    };
  }

  private async counted(conditions: string | null, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.query<{ readonly total: number }>(countSql(conditions), parameters);
    return row?.total ?? 0;
  }

  /** The units whose names or codes are typed so; null where no reading is typed, which the list's own SQL finds. */
  private async named(region: string, year: number, search: string): Promise<readonly string[] | null> {
    if (!/\p{Script=Latin}/u.test(search) || search.length > longestTyped) return null;
    const names = await this.database.query<UnitNamed>(namesSql, [region, year], 'unit-names');
    return names
      .filter(({ name, code }) => findsUnit(search, { name, code, pinyin: spelledName(name) }))
      .map(({ id }) => id);
  }
}

interface UnitNamed {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** Nobody types a longer reading; what is longer is looked for as it stands. */
const longestTyped = 100;

const insight = insightInto('v', { regionIds: '$3', unitIds: '$4' });

/** The region of the address and all that it covers. */
const coveredRegions = `
  asked as materialized (
    select b.region_id from region_validity b where b.code = $1 order by ${bearer('b', '$2')} limit 1
  ),
  covered as materialized (
    select c.region_id from asked, covered_regions(asked.region_id) c
  )`;

const namesSql = `
  with ${coveredRegions}
  select v.unit_id as id, v.name, v.code from unit_validity v
  where v.region_id = any (array(select region_id from covered)) and ${holds('v', '$2')}`;

/**
 * A county's units are looked up region by region, each in the order of its codes. Of a province most units belong to
 * the page's regions: then all are gone through in the order of codes until the page is full.
 */
const regionsLookedUp = 8;
const areFew = `(select count(*) from covered) <= ${regionsLookedUp}`;

/** Units of the regions that match. */
function matching(region: string, conditions: string | null): string {
  return `
    from unit_validity v ${conditions === null ? '' : filterJoins}
    where ${region} and ${holds('v', '$2')}
      ${conditions === null ? '' : `and ${conditions}`}`;
}

const anyCovered = 'v.region_id = any (array(select region_id from covered))';

function listSql(asked: AskedOfList, conditions: string | null): string {
  const pageOf = (region: string): string => `
    select v.unit_id, v.code, v.name, v.kind, v.region_id, v.valid_from, v.valid_to
    ${matching(region, conditions)} and ($5::text is null or v.code > $5)
    order by v.code
    limit $6`;
  return `
  with ${coveredRegions},
  base as materialized (
    select v.*, $2::integer as year, ${insight} as insight
    from (
      select own.* from covered cross join lateral (${pageOf('v.region_id = covered.region_id')}) own where ${areFew}
      union all (${pageOf(`not ${areFew} and ${anyCovered}`)})
    ) v
    order by v.code
    limit $6
  ),
  ${standing}
  select ${unitColumns(asked)} from standing s ${unitJoins(asked)}
  order by s.code`;
}

/** With the parameters of the list, each of which has to have a type. */
function countSql(conditions: string | null): string {
  return `
  with ${coveredRegions},
  typed as (select $3::uuid[], $4::uuid[], $5::text, $6::integer)
  select count(*) as total ${matching(anyCovered, conditions)}`;
}
