import { indicatorById, schemeById } from '@mingjian/domain';
import type { JudgedUnit } from './judged-units.js';
import { printed, printedChange, printedPercent } from './recount.js';
import type { Recount } from './recount.js';
import type { Recounted } from './recounted.js';

/** The league table and the matrix on paper: the points of the pages, and all that is made of them counted again. */
export async function recountedPoints(recount: Recount, judged: readonly JudgedUnit[]): Promise<Recounted> {
  const cells = judged.flatMap(({ code, version, cells: own }) =>
    own.map((cell, place) => ({ unit: code, place, isThere: version !== null, ...cell })),
  );
  const given = `cell as (select * from jsonb_to_recordset($3::jsonb) as given (unit text, indicator text, place int,
      "isThere" boolean, points numeric, maximum numeric)),
    total as (select unit, trim_scale(sum(points)) as points, sum(maximum) as maximum from cell where points is not null
      group by unit),
    placed as (select unit, points, maximum, rank() over (order by points desc)::int as rank,
        count(*) over (partition by points) > 1 as tied
      from total where maximum = (select maximum from total group by maximum order by count(*) desc, maximum desc limit 1))`;
  const asked = [JSON.stringify(cells)];
  const rows = await recount.rows(
    `with ${given} select e.code, e.name, t.points, t.maximum, p.rank, p.tied
     from recount.expected e left join total t on t.unit = e.code left join placed p on p.unit = e.code
     where region = $1 and year = $2 order by p.rank nulls last, e.code`,
    asked,
  );
  const { ranked, median } = await recount.row(
    `with ${given} select count(*)::int as ranked, percentile_cont(0.5) within group (order by points::float8) as median
     from placed where $1::text is not null and $2::int is not null`,
    asked,
  );
  // Points that only add or take have no full marks to lose of.
  const signed = (schemeById('default')?.items ?? []).flatMap(({ indicator, signed: is }) =>
    is ? [indicator] : [],
  );
  const lost = await recount.row(
    `with ${given} select indicator, trim_scale(sum(maximum) - sum(points)) as lost,
       recount.percent(sum(maximum) - sum(points), sum(maximum)) as share
     from cell where points is not null and indicator <> all ($4) and $1::text is not null and $2::int is not null
     group by indicator, place order by sum(maximum) - sum(points) desc, place limit 1`,
    [...asked, signed],
  );
  const byCode = new Map(judged.map((unit) => [unit.code, unit]));
  const unranked = rows.filter(({ rank }) => rank === null);
  const places = rows.filter(({ rank }) => rank !== null);
  const [highest, lowest] = [places[0], places.at(-1)];
  const atPoints = (points: Parameters<typeof printed>[0]): string => {
    const names = places.filter((row) => row['points'] === points).map(({ name }) => String(name));
    const said = names.length <= 3 ? names.join('、') : `${names[0]}等${names.length}家`;
    return `${printed(points)}分（${said}）`;
  };
  return {
    tables: [
      {
        caption: '得分和名次',
        rows: rows.map(({ code, name, points, maximum, rank, tied }) => {
          const {
            grade = null,
            previousTotal: before = null,
            previousMaximum = null,
            placeBefore = null,
          } = byCode.get(String(code)) ?? {};
          return [
            rank === null ? '—' : `${rank}${tied === true ? '＝' : ''}`,
            String(name),
            printed(points),
            printed(maximum),
            grade ?? '—',
            printedPlace(placeBefore),
            printed(before),
            placeBefore === null || placeBefore.moved === null ? '—' : printedChange(placeBefore.moved),
            points === null || before === null || Number(maximum) !== previousMaximum
              ? '—'
              : printedChange(Number(points) - before),
          ];
        }),
      },
      {
        caption: '各单位各项得分',
        rows: judged
          .filter(({ version }) => version !== null)
          .map(({ code, name, cells: own }) => [
            name,
            printed(rows.find((row) => row['code'] === code)?.['points']),
            ...own.map(({ points }) => printed(points)),
          ]),
      },
    ],
    sentences: [
      highest === undefined || lowest === undefined
        ? '没有可以排名的单位：还没有报告判定出得分。'
        : highest['points'] === lowest['points']
          ? `${ranked}家可以排名，满分均为${printed(highest['maximum'])}分，得分都是${printed(highest['points'])}分。`
          : `${ranked}家可以排名，满分均为${printed(highest['maximum'])}分。中位数${printed(median)}分，最高${atPoints(highest['points'])}，最低${atPoints(lowest['points'])}。`,
      ...moves(places.map(({ code }) => byCode.get(String(code))?.placeBefore ?? null)),
      ...(unranked.length === 0
        ? []
        : [`${unranked.length}家不排名：${unranked.map(({ name }) => name).join('、')}。`]),
      Number(lost['lost'] ?? 0) <= 0
        ? '判定的各项没有失分。'
        : `失分最多的是${indicatorById(String(lost['indicator']) as Parameters<typeof indicatorById>[0]).label.zh}，共失${printed(lost['lost'])}分，占这一项满分的${printedPercent(lost['share'])}。`,
    ],
  };
}

type PlaceBefore = JudgedUnit['placeBefore'];

function printedPlace(before: PlaceBefore): string {
  return before === null || before.rank === null ? '—' : `${before.rank}${before.tied ? '＝' : ''}`;
}

/** How many of those that have a place went up, down or stayed; nothing is counted where the years are not compared. */
function moves(before: readonly PlaceBefore[]): readonly string[] {
  const moved = before.flatMap((one) => (one === null || one.moved === null ? [] : [one.moved]));
  if (moved.length === 0) return [];
  const count = (holds: (places: number) => boolean): number => moved.filter(holds).length;
  const others = before.length - moved.length;
  return [
    `${count((places) => places > 0)}家名次上升，${count((places) => places < 0)}家下降，${count((places) => places === 0)}家不变${others === 0 ? '' : `，${others}家上年没有名次`}。`,
  ];
}
