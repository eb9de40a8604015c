import type { JudgedUnit } from './judged-units.js';
import { labelOf, unitOf } from './measure-words.js';
import { dayInChinese, printed } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

const onPages = [
  'disclosure.items',
  'disclosure.normativeInForce',
  'applications.received',
  'applications.handled',
  'applications.carriedForward',
  'decisions.licensing',
  'decisions.penalty',
  'disputes.reconsiderations',
  'disputes.lawsuits',
  'training.attendees',
];

/** A page a unit: the version that counts, its days, and its figures over the years. */
export async function pages(recount: Recount, judged: readonly JudgedUnit[]): Promise<Recounted> {
  const { year } = recount.place;
  const units = await recount.rows(
    `select e.unit_id::text as unit, e.code, e.name, e.n, e.filed_on, e.filed_on - e.filing_due as late, e.published_on,
       e.published_on - e.publication_due as published_late, e.filing_due
     from recount.expected e where region = $1 and year = $2 order by code`,
  );
  const figures = await recount.rows(
    `select e.unit_id::text as unit, m.measure, e.year, s.amount, s.qualifier, exists (
         select from recount.formula f join obligation o on o.format = f.edition
         where o.unit_id = e.unit_id and o.report_year = e.year and f.measure = m.measure) as asked
     from recount.expected e cross join unnest($3::text[]) with ordinality as m (measure, place)
     left join recount.said s on s.unit_id = e.unit_id and s.year = e.year and s.measure = m.measure
     where e.year <= $2 and e.year > $2 - 18
       and e.unit_id in (select unit_id from recount.expected where region = $1 and year = $2)
     order by m.place, e.year`,
    [onPages],
  );
  return {
    tables: units.map(({ unit, name }) => ({
      caption: `${name}历年主要数据`,
      rows: onPages.flatMap((measure) => {
        const shown = figures.filter((row) => row['unit'] === unit && row['measure'] === measure).slice(-6);
        // What no form of these years asks for and no report says is no row.
        if (shown.every((row) => row['amount'] === null && row['asked'] === false)) return [];
        const said = shown.map(({ amount, qualifier }) => printed(amount, qualifier ?? 'EXACT'));
        return [[`${labelOf(measure)}（${unitOf(measure)}）`, ...said]];
      }),
    })),
    sentences: units.map((row) =>
      row['n'] === null
        ? `没有可计入的报告。报送期限${dayInChinese(row['filing_due'])}。`
        : [
            `${year}年度报告第${row['n']}版。`,
            row['filed_on'] === null
              ? '历史文件，收到日期不明。'
              : `${dayInChinese(row['filed_on'])}报送${Number(row['late']) > 0 ? `，逾期${row['late']}天` : ''}。`,
            row['published_on'] === null
              ? '没有发布日期。'
              : `${dayInChinese(row['published_on'])}发布${Number(row['published_late']) > 0 ? `，逾期${row['published_late']}天` : ''}。`,
            judgedInWords(judged.find(({ code }) => code === row['code'])),
          ].join(''),
    ),
  };
}

function judgedInWords(unit: JudgedUnit | undefined): string {
  if (unit === undefined) return '';
  const { total, maximum, rank, tied, found } = unit;
  const place = rank === null ? '' : `，${tied ? '并列' : ''}第${rank}名`;
  const score =
    total === null ? '还没有判定出得分。' : `得分${printed(total)}，满分${printed(maximum)}${place}。`;
  return `${score}${found === 0 ? '校验没有发现问题。' : `校验发现${found}处：`}`;
}
