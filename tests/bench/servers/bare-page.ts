import type { Pool } from 'pg';

/**
 * What a careful hand would write: the page is cut in the order of an index before anything is joined to it,
 * every join meets an index, and the statement is prepared once.
 */
const pageSql = `
  with recursive below as (
    select id from region where id = (select region_id from region_validity where code = $1 limit 1)
    union
    select r.region_id from region_validity r join below on r.parent_id = below.id
    where r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
  ),
  page as (
    select v.unit_id, v.code, v.name, v.kind, v.region_id, v.valid_from, v.valid_to
    from unit_validity v
    where v.region_id = any (array(select id from below)) and v.valid_from <= $2 and (v.valid_to is null or v.valid_to >= $2)
    order by v.code
    limit $3
  )
  select page.unit_id as id, page.code, page.name, page.kind, r.code as region_code, r.name as region_name,
    page.valid_from, page.valid_to, o.state, greatest(o.filing_due, o.extension_due) as due, o.filed_at,
    greatest(0, coalesce((o.filed_at at time zone 'Asia/Shanghai')::date, $4::date)
      - greatest(o.filing_due, o.extension_due)) as days_late,
    latest.n, latest.filed_at as latest_filed_at, f.value as received
  from page
  join region_validity r on r.region_id = page.region_id
    and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
  left join obligation o on o.unit_id = page.unit_id and o.report_year = $2
  left join report_version latest on latest.unit_id = o.unit_id and latest.report_year = $2 and latest.n = o.latest_n
  left join fact f on f.unit_id = o.unit_id and f.report_year = $2 and f.n = o.latest_n
    and f.measure = 'applications.received'
  order by page.code`;

interface PageRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  region_code: string;
  region_name: string;
  valid_from: number;
  valid_to: number | null;
  state: string;
  due: string;
  filed_at: Date | null;
  days_late: number;
  n: number | null;
  latest_filed_at: Date | null;
  received: string | null;
}

export interface PageQuestion {
  readonly region: string;
  readonly year: number;
  readonly first: number;
}

/** The page of units as the API answers it. */
export async function barePage(pool: Pool, { region, year, first }: PageQuestion): Promise<unknown> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const { rows } = await pool.query<PageRow>({
    name: 'page',
    text: pageSql,
    values: [region, year, first, today],
  });
  return { data: { units: { nodes: rows.map((row) => unitOf(row, year)) } } };
}

function unitOf(row: PageRow, year: number): unknown {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    kind: row.kind,
    regionCode: row.region_code,
    regionName: row.region_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    state: row.state,
    due: row.due,
    filedAt: row.filed_at,
    daysLate: row.days_late,
    latestReport:
      row.n === null
        ? null
        : {
            year,
            n: row.n,
            state: row.state,
            filedAt: row.latest_filed_at,
            received: row.received === null ? null : Number(row.received),
          },
  };
}
