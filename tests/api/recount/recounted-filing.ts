import { practices } from '@mingjian/domain';
import { text } from './measure-words.js';
import { printedDay } from './recount.js';
import type { Counted, Recount } from './recount.js';
import type { Recounted } from './recounted.js';

export async function opening(recount: Recount): Promise<Recounted> {
  const { year } = recount.place;
  const counts = await recount.row(
    `select count(*)::int as expected, count(n)::int as reported, count(*) filter (where kind = 'TOWN')::int as towns,
       count(*) filter (where kind <> 'TOWN')::int as others, count(*) filter (where n is null)::int as missing,
       string_agg(name, '、' order by code) filter (where n is null) as names
     from recount.expected where region = $1 and year = $2`,
  );
  const { expected, reported, towns, others, missing, names } = counts;
  const of = [towns === 0 ? '' : `${towns}家乡镇街道`, others === 0 ? '' : `${others}家部门`].filter(
    (one) => one !== '',
  );
  return {
    tables: [],
    sentences: [
      `汇总${of.join('、')}${year}年度政府信息公开工作年度报告。`,
      `应报${expected}家，计入${reported}家，以各单位最新报送的版本（暂定）为准。`,
      missing === 0 ? '没有缺报。' : `${names}没有可计入的报告，本文各项合计不含上述${missing}家。`,
      `应报${expected}家，计入${reported}家。`,
    ],
  };
}

export async function filing(recount: Recount): Promise<Recounted> {
  const rows = await recount.rows(
    `select name, n, filed_on, greatest(0, filed_on - filing_due) as late, returns, published_on,
       greatest(0, published_on - publication_due) as published_late
     from recount.expected where region = $1 and year = $2 order by code`,
  );
  const there = rows.filter(({ n }) => n !== null);
  const count = (holds: (row: Counted) => boolean): number => there.filter(holds).length;
  const lateOnes = (late: string): string =>
    there
      .flatMap((row) =>
        Number(row[late] ?? 0) > 0 && isKnown(row, late) ? [`${row['name']}${row[late]}天`] : [],
      )
      .join('、');
  const isKnown = (row: Counted, late: string): boolean =>
    row[late === 'late' ? 'filed_on' : 'published_on'] !== null;
  const returned = there.filter(({ returns }) => Number(returns) > 0);
  const missing = rows.filter(({ n }) => n === null);
  const late = count((row) => isKnown(row, 'late') && Number(row['late']) > 0);
  const publishedLate = count((row) => isKnown(row, 'published_late') && Number(row['published_late']) > 0);
  const unknownDay = count(({ filed_on: day }) => day === null);
  const unpublished = count(({ published_on: day }) => day === null);
  return {
    tables: [
      {
        caption: '报送和发布',
        rows: rows.map((row) =>
          row['n'] === null
            ? [text(row['name']), '没有可计入的报告']
            : [
                text(row['name']),
                printedDay(row['filed_on'], recount.place),
                row['filed_on'] === null ? '—' : text(row['late']),
                text(row['returns']),
                printedDay(row['published_on'], recount.place),
                row['published_on'] === null ? '—' : text(row['published_late']),
              ],
        ),
      },
    ],
    sentences: [
      unknownDay === rows.length
        ? `应报${rows.length}家的报告均为历史文件，收到日期不明。`
        : [
            `应报${rows.length}家中，${count((row) => isKnown(row, 'late') && row['late'] === 0)}家在规定期限内报送`,
            late === 0 ? '，没有逾期' : `，${late}家逾期：${lateOnes('late')}`,
            unknownDay === 0 ? '' : `；${unknownDay}家收到日期不明（历史文件）`,
            missing.length === 0
              ? ''
              : `；${missing.length}家没有报送：${missing.map(({ name }) => name).join('、')}`,
            '。',
          ].join(''),
      [
        `${count((row) => isKnown(row, 'published_late') && row['published_late'] === 0)}家在法定期限内发布`,
        publishedLate === 0 ? '，没有逾期' : `，${publishedLate}家逾期：${lateOnes('published_late')}`,
        unpublished === 0
          ? ''
          : `；${unpublished}家没有发布日期：${there
              .filter(({ published_on: day }) => day === null)
              .map(({ name }) => name)
              .join('、')}`,
        '。',
      ].join(''),
      returned.length === 0
        ? '没有退回修改的报告。'
        : `退回修改的有${returned.length}家，共${returned.reduce((sum, { returns }) => sum + Number(returns), 0)}次。`,
    ],
  };
}

export async function practicesSaid(recount: Recount): Promise<Recounted> {
  const said = await recount.rows(
    `select e.name, p.practice, case
         when bool_or((said ->> 'holds')::boolean) and bool_or(not (said ->> 'holds')::boolean) then '矛盾'
         when bool_or((said ->> 'holds')::boolean) then '是'
         when bool_or(not (said ->> 'holds')::boolean) then '否' else '' end as mark
     from recount.expected e cross join unnest($3::text[]) with ordinality as p (practice, place)
     left join jsonb_array_elements(e.content -> 'practices') said on said ->> 'practice' = p.practice
     where region = $1 and year = $2 and n is not null
     group by e.code, e.name, p.practice, p.place order by e.code, p.place`,
    [practices.map(({ id }) => id)],
  );
  const names = [...new Set(said.map(({ name }) => text(name)))];
  const marksOf = (name: string): readonly string[] =>
    said.filter((row) => row['name'] === name).map(({ mark }) => text(mark));
  const holding = practices.map(({ id, label }) => ({
    label: label.zh,
    n: said.filter(({ practice, mark }) => practice === id && mark === '是').length,
  }));
  const fewest = holding.toSorted((one, other) => one.n - other.n).slice(0, 3);
  return {
    tables: [
      {
        caption: '报告中写明的制度、渠道和做法',
        rows: [
          ...names.map((name) => [name, ...marksOf(name)]),
          ['写明家数', ...holding.map(({ n }) => String(n))],
        ],
      },
    ],
    sentences: [`报告中写明最少的是：${fewest.map(({ label, n }) => `${label}（${n}家）`).join('、')}。`],
  };
}
