import { partsOfTotals } from './formulas.js';
import { amountsIn, labelOf, text, unitOf } from './measure-words.js';
import { printed, printedChange } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

export async function changes(recount: Recount): Promise<Recounted> {
  const sums = await recount.rows(
    `select * from recount.change where region = $1 and year = $2 and not (was = 0 and "is" = 0) order by place`,
  );
  const units = await recount.rows(
    `select * from recount.change_of_unit where region = $1 and year = $2 and measure <> all ($3)
     order by abs(percent) desc, code, place limit 10`,
    [partsOfTotals],
  );
  const [largest] = sums
    .filter(({ percent }) => percent !== null)
    .toSorted((one, other) => Math.abs(Number(other['percent'])) - Math.abs(Number(one['percent'])));
  const [ofUnit] = units;
  return {
    tables: [
      {
        caption: '各项合计与上年比较（同口径）',
        rows: sums.map((row) => [
          labelOf(row['measure']),
          unitOf(row['measure']),
          printed(row['was'], row['was_qualifier']),
          printed(row['is'], row['is_qualifier']),
          printedChange(row['difference'], row['qualifier'] ?? 'EXACT'),
          row['percent'] === null ? '—' : `${printedChange(row['percent'])}%`,
          text(row['both_years']),
        ]),
      },
      {
        caption: '分单位变化最大的各项',
        rows: units.map(({ name, measure, was, is, percent }) => [
          text(name),
          inItsUnit(measure),
          printed(was),
          printed(is),
          `${printedChange(percent)}%`,
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    sentences: [
      largest === undefined
        ? '没有可以与上年比较的合计。'
        : `变化最大的是${inItsUnit(largest['measure'])}：${printed(largest['was'])}变为${printed(largest['is'])}（${printedChange(largest['percent'])}%）。`,
      ...(ofUnit === undefined
        ? []
        : [
            `分单位看，变化最大的是${ofUnit['name']}的${inItsUnit(ofUnit['measure'])}：${printed(ofUnit['was'])}变为${printed(ofUnit['is'])}。`,
          ]),
    ],
  };
}

const inItsUnit = (measure: unknown): string => `${labelOf(measure)}（${unitOf(measure)}）`;

export const trended = ['applications.received', 'disclosure.items', 'decisions.penalty'];

/** Every year of the county up to the document's own, with those that were expected in it. */
export async function trend(recount: Recount, measure: string): Promise<Recounted> {
  const rows = await recount.rows(
    `select e.year, count(*)::int as expected, t.amount, t.qualifier, coalesce(t.reported, 0) as reported,
       (select json_agg(json_build_array(trim_scale(round(q.amount, 1))::text, q.qualifier) order by of.share)
        from unnest(array[0.25, 0.5, 0.75]::float8[]) of (share) left join recount.quantile q
          on q.region = $1 and q.year = e.year and q.measure = $3 and q.share = of.share)::text as quantiles
     from recount.expected e
     left join recount.total t on t.region = $1 and t.year = e.year and t.measure = $3
     where e.region = $1 and e.year <= $2 group by e.year, t.amount, t.qualifier, t.reported order by e.year`,
    [measure],
  );
  const last = rows.findLast(({ amount }) => amount !== null);
  if (last === undefined) return { tables: [], sentences: [] };
  return {
    tables: [
      {
        caption: `${labelOf(measure)}（${unitOf(measure)}）`,
        rows: rows.map(({ year, expected, amount, qualifier, reported, quantiles }) => [
          text(year),
          printed(amount, qualifier ?? 'EXACT'),
          text(reported),
          text(expected),
          ...amountsIn(quantiles),
        ]),
      },
    ],
    sentences: [
      `${labelOf(measure)}：${last['year']}年${last['reported']}家合计${printed(last['amount'], last['qualifier'] ?? 'EXACT')}${unitOf(measure)}。`,
    ],
  };
}
