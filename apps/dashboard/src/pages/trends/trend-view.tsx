import { measureById } from '@mingjian/domain';
import type { LinesSpec } from '@mingjian/yearbook/charts';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useAnswered } from '../../api/use-answered';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { LazyChart } from '../../ui/charts/lazy-chart';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { chartOfPeers, chartOfSum, isDrawn } from './trend-charts';
import { measureOfSize, trendOf } from './trend-figures';
import type { TrendOfMeasure } from './trend-figures';
import { trendHeading } from './trend-heading';
import { TrendTable } from './trend-table';
import { trendsQuery } from './trends-queries';
import type { ViewProps } from './view-props';
import { useTrendsWords } from './trends.messages';
import { cellOfYear } from './unit-series';
import { UnitsOfYear } from './units-of-year';

/** One measure over the years: of a unit, of its peers, of the region. */
export function TrendView({ selection, units, years, children, addressOf }: ViewProps) {
  const words = useWords();
  const tell = useTrendsWords();
  const { region, year, basis } = useScope();
  const measures = [...new Set([selection.measure, measureOfSize])];
  const answer = useLiveQuery(trendsQuery, {
    region: region.code,
    years,
    measures: [selection.measure],
    basis,
    input: { region: region.code, years, basis, measures, units: units.map(({ code }) => code) },
  });
  const { data } = answer;
  const { measure, unit, peers } = useAnswered(selection, answer.stale);
  const trend = useMemo(
    () =>
      data &&
      trendOf(data, {
        measure,
        unit,
        peers,
        kinds: new Map(units.map(({ code, kind }) => [code, kind])),
        sizeIn: year,
      }),
    [data, measure, unit, peers, units, year],
  );
  const last = trend?.years.at(-1)?.coverage;
  useBarFacts({
    expected: last?.expected,
    reported: last?.reported,
    hasBasis: true,
    stale: answer.stale,
  });
  if (!trend)
    return answer.error ? <TroublePage error={answer.error} onAgain={answer.again} /> : <LoadingLines />;
  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const own = unit === null ? null : { code: unit, name: nameOf(unit) };
  const group = tell(`trends.peers.${unit === null ? 'all' : peers}`);
  const listOf = (of: number) => `${addressOf({ at: of })}#units`;
  return (
    <div className={answer.stale ? 'is-stale' : undefined}>
      <h1>
        {trendHeading({ trend, own: own?.name ?? null, region: region.name, peers: group }, words, tell)}
      </h1>
      {children}
      {own !== null && peers === 'size' && (
        <p className="k2 s12 tr-note">
          {trend.years.every((one) => one.peers === null)
            ? tell('trends.peers.size.none', { unit: own.name, year })
            : tell('trends.peers.size.how', { year })}
        </p>
      )}
      <TrendCharts trend={trend} own={own} peers={group} listOf={listOf} />
      <TrendTable trend={trend} unit={own} peers={group} listOf={listOf} />
      <UnitsOfYear trend={trend} year={selection.at ?? trend.years.at(-1)?.year ?? year} nameOf={nameOf} />
    </div>
  );
}

interface TrendChartsProps {
  readonly trend: TrendOfMeasure;
  readonly own: { readonly code: string; readonly name: string } | null;
  readonly peers: string;
  readonly listOf: (year: number) => string;
}

/** The unit among its peers, and the sum of all: two charts, for they have no scale in common. */
function TrendCharts({ trend, own, peers, listOf }: TrendChartsProps) {
  const words = useWords();
  const { text, say } = words;
  const tell = useTrendsWords();
  const { region } = useScope();
  const navigate = useNavigate();
  const { label, unit } = measureById(trend.measure);
  const charts = [
    {
      id: 'peers',
      caption:
        own === null
          ? tell('trends.chart.peers', { peers })
          : tell('trends.chart.own', { name: own.name, peers }),
      note: tell('trends.chart.peers.note', { unit: text(unit) }),
      spec: chartOfPeers(trend, { own: own?.name ?? null, median: tell('trends.chart.median') }, words),
    },
    {
      id: 'sum',
      caption: tell('trends.chart.sum', { region: region.name }),
      note: tell('trends.chart.sum.note', { unit: text(unit) }),
      spec: chartOfSum(trend, tell('trends.chart.sum.line'), words),
    },
  ];
  const open = (of: string, line: number, year: number): void => {
    const isOwn = of === 'peers' && own !== null && line === 0;
    const to = isOwn
      ? addressOfUnit(region.code, own.code, year, { cell: cellOfYear(trend.measure, year) })
      : listOf(year);
    void navigate(to);
  };
  return (
    <div className="tr-charts">
      {charts.map(({ id, caption, note, spec }) =>
        isDrawn(spec) ? (
          <LazyChart
            key={id}
            caption={`${text(label)}${say('sentence.colon')}${caption}`}
            note={note}
            label={tell('trends.chart.says', { what: caption, lines: linesInWords(spec) })}
            spec={spec}
            onPoint={(line, year) => open(id, line, year)}
          />
        ) : (
          <p key={id} className="panel tr-nothing k2">
            {caption}
            {say('sentence.colon')}
            {tell('trends.chart.nothing')}
          </p>
        ),
      )}
    </div>
  );
}

/** `送庄镇 2021 12, 2022 — …`: the figures of every line, for who does not see it. */
function linesInWords({ lines, years }: LinesSpec): string {
  return lines
    .map(({ name, values }) =>
      [name, ...years.map((year, at) => `${year} ${values[at]?.shown ?? '—'}`)].join(' '),
    )
    .join('; ');
}
