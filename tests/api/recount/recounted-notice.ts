import { toMend } from './judged-units.js';
import type { JudgedUnit } from './judged-units.js';
import { dayInChinese } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

/** Who is missing and who was late, up to the notice's own day. */
export async function recountedNotice(
  recount: Recount,
  judged: readonly JudgedUnit[],
  today: string,
): Promise<Recounted> {
  const { expected, reported, missing } = await recount.row(
    `select count(*)::int as expected, count(n)::int as reported,
       (count(*) - count(n))::int as missing from recount.expected where region = $1 and year = $2`,
  );
  const absent = await recount.rows(
    `select name, filing_due, ($3::date - filing_due) as days from recount.expected
     where region = $1 and year = $2 and n is null order by code`,
    [today],
  );
  const late = await recount.rows(
    `select e.name, what, due, day, day - due as days from recount.expected e
     cross join lateral (values (1, '报送', filing_due, filed_on), (2, '发布', publication_due, published_on))
       as of (place, what, due, day)
     where region = $1 and year = $2 and n is not null and day > due order by e.code, place`,
  );
  const undated = await recount.rows(
    `select name from recount.expected where region = $1 and year = $2 and n is not null
       and published_on is null and $3::date > publication_due order by code`,
    [today],
  );
  const count = (kind: string): number => late.filter(({ what }) => what === kind).length;
  const faulty = judged.flatMap((unit) => toMend(unit).map((finding) => ({ unit, finding })));
  return {
    tables: [
      ...(faulty.length === 0
        ? []
        : [
            {
              caption: '需要更正、说明的内容',
              rows: faulty.map(({ unit: { name }, finding: { rule, message, mend } }, at) => [
                String(at + 1),
                name,
                `${message}（${rule}）`,
                mend,
              ]),
            },
          ]),
      ...(late.length === 0
        ? []
        : [
            {
              caption: '逾期报送和发布',
              rows: late.map(({ name, what, due, day, days }) => [
                String(name),
                String(what),
                dayInChinese(due),
                dayInChinese(day),
                String(days),
              ]),
            },
          ]),
    ],
    sentences: [
      `应报${expected}家，已报${reported}家。`,
      ...(absent.length === 0
        ? []
        : [
            `${missing}家没有报送：${absent
              .map(
                ({ name, filing_due: due, days }) => `${name}（期限${dayInChinese(due)}，已逾期${days}天）`,
              )
              .join('、')}。`,
          ]),
      ...(late.length === 0 ? [] : [lateSentence(count('报送'), count('发布'))]),
      ...(undated.length === 0
        ? []
        : [`${undated.length}家法定期限已过，没有发布日期：${undated.map(({ name }) => name).join('、')}。`]),
      ...(faulty.length === 0
        ? []
        : [`${new Set(faulty.map(({ unit }) => unit)).size}家的报告共有${faulty.length}处需要更正或说明。`]),
    ],
  };
}

function lateSentence(filed: number, published: number): string {
  if (filed === 0) return `${published}家逾期发布。`;
  return published === 0 ? `${filed}家逾期报送。` : `${filed}家逾期报送，${published}家逾期发布。`;
}
