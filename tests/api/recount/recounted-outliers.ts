import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { printed } from './recount.js';
import type { Counted, Recount } from './recount.js';
import type { Recounted } from './recounted.js';

/** A figure `s` beside the figures `p` that it is held against: Tukey's far fences, and more than ten from the median. */
const farOut = (peers: string, least: number): string => `
  cross join lateral (
    select count(*)::int as known,
      ${[
        '1',
        "case when p.qualifier in ('AT_LEAST', 'ABOUT') then 1e12 end",
        "case when p.qualifier in ('AT_MOST', 'ABOUT') then -1e12 end",
      ]
        .map(
          (moved, at) =>
            `percentile_cont(array[0.25, 0.5, 0.75]) within group (order by ${
              moved === '1' ? 'p.amount::float8' : `coalesce(${moved}, p.amount::float8)`
            }) as ${['q', 'q_more', 'q_less'][at]}`,
        )
        .join(', ')}
    from recount.said p where p.measure = s.measure and ${peers}
  ) beside
  cross join lateral (
    select case when s.amount > q[3] + 3 * (q[3] - q[1]) then 'AT_LEAST'
      when s.amount < q[1] - 3 * (q[3] - q[1]) then 'AT_MOST' end as side
  ) fence
  where s.region = $1 and s.year = $2 and not s.money and known >= ${least} and side is not null
    and q = q_more and q = q_less and s.qualifier in ('EXACT', side) and abs(s.amount - q[2]) > 10`;

/** Figures far from those of units of the same kind, and from the unit's own years since its measure last changed. */
export async function recountedOutliers(recount: Recount): Promise<Recounted> {
  const besidePeers = await recount.rows(
    `select s.name, s.measure, s.amount, s.qualifier, q[2]::numeric as median from recount.said s
     ${farOut('p.region = s.region and p.year = s.year and p.kind = s.kind and p.unit_id <> s.unit_id', 7)}
     order by s.kind desc, s.place, s.code`,
  );
  const besideOwnYears = await recount.rows(
    `select s.name, s.measure, s.amount, s.qualifier, q[2]::numeric as median, known from recount.said s
     ${farOut(
       `p.unit_id = s.unit_id and p.year < s.year
        and p.year >= (select coalesce(max(b.year), 0) from recount.break b where b.measure = s.measure and b.year <= s.year)
        and p.year >= (select coalesce(max(u.year), 0) from succession u where u.year <= s.year
          and s.unit_id in (u.from_unit_id, u.to_unit_id))`,
       4,
     )}
     order by s.code, s.place`,
  );
  const cells = ({ name, measure, amount, qualifier, median }: Counted): readonly string[] => [
    String(name),
    measureById(measure as MeasureId).label.zh,
    printed(amount, qualifier),
    printed(median),
  ];
  return {
    tables: [
      { caption: '明显偏离同类单位的数', rows: besidePeers.map(cells) },
      {
        caption: '明显偏离本单位往年的数',
        rows: besideOwnYears.map((row) => [...cells(row), String(row['known'])]),
      },
    ].filter(({ rows }) => rows.length > 0),
    sentences: [
      besidePeers.length === 0
        ? '没有明显偏离同类单位的数。'
        : `以下${besidePeers.length}个数明显偏离同类单位`,
      besideOwnYears.length === 0
        ? '没有明显偏离本单位往年的数。'
        : `以下${besideOwnYears.length}个数明显偏离本单位往年`,
    ],
  };
}
