import type { BoundDocument, ChartSpec } from '@mingjian/yearbook/bound';
import type { Recount } from './recount.js';

/** What the charts of a comparative report are drawn of, and what that is when it is counted again. */
export async function chartNumbers(
  { blocks }: BoundDocument,
  recount: Recount,
): Promise<{ readonly said: unknown; readonly counted: unknown }> {
  const specs = blocks.flatMap((block) => (block.kind === 'CHART' ? [block.chart] : []));
  const bars = await recount.rows(
    `select name, disclosed, handled - disclosed as otherwise, carried, handled + carried as total from (
       select name, code, sum(amount) filter (where measure in ('applications.granted', 'applications.partlyGranted')
           and two = 2) as disclosed,
         sum(amount) filter (where measure = 'applications.handled') as handled,
         sum(amount) filter (where measure = 'applications.carriedForward') as carried
       from (select *, count(*) filter (where measure in ('applications.granted', 'applications.partlyGranted'))
           over (partition by unit_id) as two from recount.said where region = $1 and year = $2) said
       group by name, code) parted
     where disclosed <= handled and handled + carried > 0`,
  );
  const lines = await recount.rows(
    `select e.year, m.measure, t.amount from (select distinct year from recount.expected where region = $1 and year <= $2) e
     cross join unnest(array['applications.received', 'disclosure.items', 'decisions.penalty'])
       with ordinality m (measure, place)
     left join recount.total t on t.region = $1 and t.year = e.year and t.measure = m.measure order by m.place, e.year`,
  );
  const measures = [...new Set(lines.map(({ measure }) => measure))];
  return {
    said: specs.map(numbersOf),
    counted: [
      ...(bars.length === 0
        ? []
        : [
            bars
              .map(({ name, disclosed, otherwise, carried, total }) =>
                [name, ...[disclosed, otherwise, carried, total].map(Number)].join(' '),
              )
              .toSorted(),
          ]),
      ...measures
        .map((measure) =>
          lines
            .filter((row) => row['measure'] === measure)
            .map(({ amount }) => (amount === null ? null : Number(amount))),
        )
        .filter((values) => values.some((value) => value !== null)),
    ],
  };
}

function numbersOf(chart: ChartSpec): unknown {
  if (chart.kind === 'BARS')
    return chart.rows
      .map(({ name, values, total }) => [name, ...values.map((one) => one?.value), total].join(' '))
      .toSorted();
  if (chart.kind === 'LINES')
    return chart.lines.flatMap(({ values }) => values.map((one) => one?.value ?? null));
  return chart.kind;
}
