import { amountsIn, text } from './measure-words.js';
import { printed, printedPercent } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

const ofApplications = [
  'received',
  'broughtForward',
  'granted',
  'partlyGranted',
  'refused',
  'unavailable',
  'notProcessed',
  'otherHandling',
  'handled',
  'carriedForward',
].map((id) => `applications.${id}`);

export async function applications(recount: Recount): Promise<Recounted> {
  const rows = await recount.rows(
    `select e.name, (select json_agg(json_build_array(s.amount::text, s.qualifier) order by m.place)
         from unnest($3::text[]) with ordinality as m (measure, place)
         left join recount.said s on s.unit_id = e.unit_id and s.year = e.year and s.measure = m.measure)::text as said,
       (select r.amount + coalesce((select b.amount from recount.said b where b.unit_id = e.unit_id
           and b.year = e.year and b.measure = 'applications.broughtForward'), 0)
         from recount.said r where r.unit_id = e.unit_id and r.year = e.year
           and r.measure = 'applications.received') as due
     from recount.expected e where region = $1 and year = $2 and n is not null
     order by due desc nulls last, e.code`,
    [ofApplications],
  );
  const totals = new Map(
    (
      await recount.rows(
        `select measure, amount, qualifier from recount.total where region = $1 and year = $2`,
      )
    ).map((row) => [text(row['measure']), row]),
  );
  const sum = (id: string): string =>
    printed(totals.get(`applications.${id}`)?.['amount'], totals.get(`applications.${id}`)?.['qualifier']);
  const count = (id: string): number | null => {
    const amount = totals.get(`applications.${id}`)?.['amount'];
    return amount === undefined ? null : Number(amount);
  };
  const { share, top_share: topShare } = await recount.row(
    `with totals as (select measure, amount from recount.total where region = $1 and year = $2),
       largest as (select amount, count(*) over (order by amount desc) as at_least from recount.said
         where region = $1 and year = $2 and measure = 'applications.received' and amount > 0),
       most as (select amount from largest where at_least <= 3)
     select recount.percent((select sum(amount) from totals where measure in ('applications.granted', 'applications.partlyGranted')),
         (select amount from totals where measure = 'applications.handled')) as share,
       recount.percent((select sum(amount) from most), (select amount from totals where measure = 'applications.received'))
         as top_share`,
  );
  const most = await recount.rows(
    // Those that share an amount stand or fall together.
    `select name, amount, qualifier from (
       select s.*, count(*) over (order by amount desc) as at_least from recount.said s
       where region = $1 and year = $2 and measure = 'applications.received' and amount > 0) largest
     where at_least <= 3 order by amount desc, code`,
  );
  const [received, brought, handled, carried] = [
    'received',
    'broughtForward',
    'handled',
    'carriedForward',
  ].map(count);
  const balance =
    received == null || brought == null || handled == null || carried == null
      ? null
      : received + brought - handled - carried;
  const hasCarried = brought !== null || carried !== null;
  return {
    tables: [
      {
        caption: '申请办理结果（件）',
        rows: [
          ...rows.map(({ name, said }) => [text(name), ...amountsIn(said)]),
          [`${rows.length}家合计`, ...ofApplications.map((id) => sum(id.slice('applications.'.length)))],
        ],
      },
    ],
    sentences:
      (received ?? 0) === 0
        ? ['全年没有新收申请。']
        : [
            hasCarried
              ? `${rows.length}家新收申请${sum('received')}件，上年结转${sum('broughtForward')}件；办结${sum('handled')}件，结转下年度${sum('carriedForward')}件。`
              : `${rows.length}家新收申请${sum('received')}件，办结${sum('handled')}件；报告没有写结转。`,
            ...(balance === null ? [] : [balance === 0 ? '收支相符。' : `收支相差${Math.abs(balance)}件`]),
            ...(count('granted') === null || count('partlyGranted') === null
              ? []
              : [
                  `办结件中，予以公开${sum('granted')}件、部分公开${sum('partlyGranted')}件，合计占${printedPercent(share)}。`,
                ]),
            ...(most.length === 0
              ? []
              : [
                  `${most.map(({ name, amount, qualifier }) => `${name}（${printed(amount, qualifier)}件）`).join('、')}新收最多，合计占${printedPercent(topShare)}。`,
                ]),
          ],
  };
}

/** Places by the share disclosed: five cases at least, nothing open, no decision corrected. */
export async function handling(recount: Recount): Promise<Recounted> {
  const rows = await recount.rows(
    `with exact as (
       select unit_id, code, name, ${['handled', 'granted', 'partlyGranted']
         .map((id) => `sum(amount) filter (where measure = 'applications.${id}') as "${id}"`)
         .join(', ')},
         count(*) filter (where measure in ('disputes.reconsiderationsCorrected', 'disputes.lawsuitsCorrected')
           and amount = 0) as clean
       from recount.said where region = $1 and year = $2 and qualifier = 'EXACT' group by unit_id, code, name
     ), able as (
       select *, (granted + "partlyGranted") / handled as share from exact
       where clean = 2 and handled >= 5 and granted + "partlyGranted" <= handled
     )
     select name, handled, granted, "partlyGranted" as partly, recount.percent(granted + "partlyGranted", handled) as percent,
       rank() over (order by share desc)::int as rank, count(*) over (partition by share) > 1 as tied
     from able order by share desc, code`,
  );
  const best = rows.filter(({ rank }) => rank === 1);
  const [first] = best;
  if (first === undefined)
    return { tables: [], sentences: ['没有办结不少于5件、并且没有决定被纠正的单位，不排名次。'] };
  return {
    tables: [
      {
        caption: '申请办理名次',
        rows: rows.map(({ name, handled, granted, partly, percent, rank, tied }) => [
          `${rank}${tied === true ? '＝' : ''}`,
          text(name),
          printed(handled),
          printed(granted),
          printed(partly),
          printedPercent(percent),
        ]),
      },
    ],
    sentences: [
      `占比最高的是${best.map(({ name }) => name).join('、')}：办结${printed(first['handled'])}件，占${printedPercent(first['percent'])}。`,
    ],
  };
}

/** Every end of a year that meets the beginning of the next, over all years of the units expected now. */
export async function carrying(recount: Recount): Promise<Recounted> {
  const links = await recount.rows(
    `select later.name, later.year, earlier.amount as out, later.amount as into
     from recount.said later join recount.said earlier
       on earlier.unit_id = later.unit_id and earlier.year = later.year - 1
     where later.unit_id in (select unit_id from recount.expected where region = $1 and year = $2)
       and later.year <= $2 and later.measure = 'applications.broughtForward'
       and earlier.measure = 'applications.carriedForward'
       and later.qualifier = 'EXACT' and earlier.qualifier = 'EXACT' and not exists (
         select from succession s where s.year = later.year and later.unit_id in (s.from_unit_id, s.to_unit_id))
     order by later.code, later.year`,
  );
  const broken = links.filter(({ out, into }) => Number(out) !== Number(into));
  return {
    tables:
      broken.length === 0
        ? []
        : [
            {
              caption: '接不上的结转',
              rows: broken.map(({ name, year, out, into }) => [
                text(name),
                `${Number(year) - 1}→${year}`,
                printed(out),
                printed(into),
                `${name}核对${year}年度报告“上年结转”，确属上年有误的说明理由`,
              ]),
            },
          ],
    sentences: [
      links.length === 0
        ? '没有可以核对的结转衔接。'
        : broken.length === 0
          ? `历年可以核对的结转衔接${links.length}处，全部接上。`
          : `历年可以核对的结转衔接${links.length}处，其中${broken.length}处接不上。`,
    ],
  };
}
