import { cellCode, formatDue, rowLabel, tablesAsPrinted } from '@mingjian/domain';
import type { Row, Table } from '@mingjian/domain';
import { toMend } from './judged-units.js';
import type { JudgedUnit } from './judged-units.js';
import { printed } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

/** The county's own statutory report: every cell of the form summed over its units. How the form looks is taken from it. */
export async function recountedConsolidated(
  recount: Recount,
  judged: readonly JudgedUnit[],
  countyName: string,
  today: string,
): Promise<Recounted> {
  const { year } = recount.place;
  const format = formatDue(year);
  if (format === null) throw new Error(`No form of ${year}`);
  const cells = new Map(
    (
      await recount.rows(
        `select cell, trim_scale(sum(stated)) as sum from recount.cell
         where region = $1 and year = $2 and edition = $3 group by cell`,
        [format.id],
      )
    ).map(({ cell, sum }) => [String(cell), sum]),
  );
  return {
    tables: tablesAsPrinted(format).map((table) => ({
      caption: table.title.zh,
      rows: table.rows.flatMap((row, at) => [
        ...headings(table, row, at),
        [
          `${row.number}${rowLabel({ table, row }).zh}`,
          ...table.columns.map(({ id }) =>
            row.columns.includes(id) ? printed(cells.get(cellCode(table.id, row.id, id))) : 'NA',
          ),
        ],
      ]),
    })),
    sentences: [...(await sentences(recount, countyName, today)), faultsInWords(judged)],
  };
}

/** 三、本年度办理结果 over its first row, as the form prints it; 行政复议 over itself is none. */
function headings(
  { layout, groups, rows, columns }: Table,
  { group: id }: Row,
  at: number,
): readonly string[][] {
  const isBegun = rows.slice(0, at).some(({ group }) => group === id);
  const group = groups.find((one) => one.id === id);
  if (layout === 'wide' || isBegun || group === undefined) return [];
  return [[`${group.number}${group.label.zh}`, ...columns.map(() => '')]];
}

async function sentences(recount: Recount, countyName: string, today: string): Promise<readonly string[]> {
  const { year } = recount.place;
  const { expected, reported, names, late, undated } = await recount.row(
    `select count(*)::int as expected, count(n)::int as reported,
       string_agg(name, '、' order by code) filter (where n is null) as names,
       count(*) filter (where n is null or filed_on > filing_due or published_on > publication_due)::int as late,
       count(*) filter (where n is not null and not coalesce(filed_on > filing_due, false)
         and published_on is null and $3::date > publication_due)::int as undated
     from recount.expected where region = $1 and year = $2`,
    [today],
  );
  const totals = new Map(
    (
      await recount.rows(
        `select measure, amount, qualifier, reported from recount.total where region = $1 and year = $2`,
      )
    ).map((row) => [String(row['measure']), row]),
  );
  const sum = (measure: string): string =>
    printed(totals.get(measure)?.['amount'], totals.get(measure)?.['qualifier']);
  const practising = await practisingUnits(recount);
  const n = (practice: string): number => practising.get(practice) ?? 0;
  return [
    `汇总${countyName}所属单位${year}年度报告，应报${expected}家，计入${reported}家。`,
    `应汇总${expected}家，计入${reported}家。`,
    ...(names === null ? [] : [`${names}没有可计入的报告，各项合计不含其数。`]),
    `全年主动公开政府信息${sum('disclosure.items')}条（${totals.get('disclosure.items')?.['reported'] ?? 0}家报告了总数）。`,
    `本年新收申请${sum('applications.received')}件，上年结转${sum('applications.broughtForward')}件，办结${sum('applications.handled')}件，结转下年度${sum('applications.carriedForward')}件。`,
    `报告中写明保密审查制度的${n('rules.secrecyReview')}家，写明本单位公开制度的${n('rules.own')}家。`,
    `报告中写明门户网站公开的${n('publication.portal')}家，写明专栏的${n('publication.columns')}家。`,
    `报告中写明工作考核、社会评议、责任追究结果的${n('supervision.assessment')}家，写明开展培训的${n('training.held')}家。`,
    undated === 0
      ? `一是${late}家没有按期报送或者发布年度报告。`
      : `一是${late}家没有按期报送或者发布年度报告，另有${undated}家法定期限已过而没有发布日期。`,
  ];
}

/** Who says that a practice is in place, and does not deny it in the same report. */
async function practisingUnits(recount: Recount): Promise<ReadonlyMap<string, number>> {
  const rows = await recount.rows(
    `select practice, count(*)::int as n from (
       select e.unit_id, said ->> 'practice' as practice
       from recount.expected e cross join jsonb_array_elements(e.content -> 'practices') said
       where region = $1 and year = $2 group by e.unit_id, said ->> 'practice'
       having bool_and((said ->> 'holds')::boolean)) holding group by practice`,
  );
  return new Map(rows.map(({ practice, n }) => [String(practice), Number(n)]));
}

function faultsInWords(judged: readonly JudgedUnit[]): string {
  const faulty = judged.map((unit) => toMend(unit).length).filter((n) => n > 0);
  return `二是${faulty.length}家的报告有需要更正、说明的内容，共${faulty.reduce((sum, n) => sum + n, 0)}处。`;
}
