import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

/** The chapter on texts that were taken over: which reports, by which rule, how like, and to which year. */
export async function copies(recount: Recount): Promise<Recounted> {
  const rows = await recount.rows(
    `select e.code, e.name, c.rule, c.percent, c.other_year, (
         select o.name from recount.expected o where o.unit_id = c.other_id and o.year = c.other_year) as other
     from recount.compared c join recount.expected e using (unit_id, year)
     where e.region = $1 and e.year = $2 and c.percent is not null order by e.code, c.rule desc`,
  );
  if (rows.length === 0) return { tables: [], sentences: ['没有发现与其他单位或本单位往年雷同的报告。'] };
  return {
    tables: [
      {
        caption: '雷同的报告',
        rows: rows.map(({ name, rule, percent, other, other_year: year }) => [
          String(name),
          String(rule),
          String(percent),
          rule === 'DU-PREV' ? `本单位${year}年度` : `${String(other)}${year}年度`,
        ]),
      },
    ],
    sentences: [`${new Set(rows.map(({ code }) => code)).size}份报告与其他报告雷同，列在下面。`],
  };
}
