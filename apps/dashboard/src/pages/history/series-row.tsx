import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';
import type { SeriesOfMeasure } from './history-series';
import { drawSeries } from './series-geometry';
import type { DrawnSeries } from './series-geometry';
import { useSeriesWords } from './use-series-words';

interface SeriesRowProps {
  readonly series: SeriesOfMeasure;
  /** Width of the drawing in pixels. */
  readonly width: number;
  /** The year that is looked at, by its place. */
  readonly selected: number;
  readonly onSelect: (at: number) => void;
}

/** One measure over the years: breaks stay breaks, unknown years stay gaps, at least stays at least. */
export function SeriesRow({ series, width, selected, onSelect }: SeriesRowProps) {
  const { text } = useWords();
  const told = useSeriesWords();
  const drawing = drawSeries(series, width);
  const { measure } = series;
  return (
    <div className="hi-row">
      <div className="hi-name">
        <b>{text(measure.label)}</b>
        <span className="k3">{text(measure.unit)}</span>
      </div>
      <div className="hi-plot" style={{ height: drawing.height }}>
        <svg
          width={width}
          height={drawing.height}
          viewBox={`0 0 ${width} ${drawing.height}`}
          role="img"
          aria-label={told.series(series)}
        >
          <Gaps drawing={drawing} />
          <Lines drawing={drawing} />
          <Points
            drawing={drawing}
            selected={selected}
            title={(at) => told.year(series, at)}
            onSelect={onSelect}
          />
        </svg>
        {drawing.breaks.map(({ year, x }) => (
          <BreakMark key={year} x={x} words={told.breakIn(series, year)} />
        ))}
      </div>
    </div>
  );
}

function Gaps({ drawing: { dashes, hatches, base } }: { readonly drawing: DrawnSeries }) {
  return (
    <>
      {hatches.map(({ year, x }) => (
        <rect key={year} x={x - 9} y={base - 14} width={18} height={14} fill="url(#hi-hatch)" />
      ))}
      {dashes.map(({ year, x }) => (
        <text key={year} x={x} y={base + 4} textAnchor="middle" className="hi-dash">
          —
        </text>
      ))}
    </>
  );
}

function Lines({ drawing: { lines } }: { readonly drawing: DrawnSeries }) {
  return lines.map((line) => (
    <polyline
      key={line[0]?.year}
      points={line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
      fill="none"
      stroke="var(--c-a)"
      strokeWidth={2}
    />
  ));
}

interface PointsProps {
  readonly drawing: DrawnSeries;
  readonly selected: number;
  readonly title: (at: number) => string;
  readonly onSelect: (at: number) => void;
}

function Points({ drawing: { points }, selected, title, onSelect }: PointsProps) {
  const { language } = useWords();
  return points.map(({ at, year, x, y, value, qualifier, labelled, labelY }) => {
    const hollow = qualifier !== 'EXACT';
    return (
      <g key={year} className="hi-point" onClick={() => onSelect(at)}>
        <title>{title(at)}</title>
        <circle cx={x} cy={y} r={11} fill="transparent" />
        <circle
          cx={x}
          cy={y}
          r={at === selected ? 4.4 : 3}
          fill={hollow ? 'var(--surface)' : 'var(--c-a)'}
          stroke={hollow ? 'var(--c-a)' : 'var(--surface)'}
          strokeWidth={hollow ? 2 : 1.2}
        />
        {qualifier === 'AT_LEAST' && <Arrow d={`M${x} ${y - 5}v-8m-3 3 3-3 3 3`} />}
        {qualifier === 'AT_MOST' && <Arrow d={`M${x} ${y + 5}v8m-3-3 3 3 3-3`} />}
        {(labelled || at === selected) && (
          <text
            x={qualifier === 'AT_LEAST' ? x + 7 : x}
            y={labelY}
            textAnchor={qualifier === 'AT_LEAST' ? 'start' : 'middle'}
            className="hi-value"
          >
            {qualifiedText(value, qualifier, language)}
          </text>
        )}
      </g>
    );
  });
}

function Arrow({ d }: { readonly d: string }) {
  return <path d={d} fill="none" stroke="var(--c-a)" strokeWidth={1.4} />;
}

/** A change of meaning: it parts the line, and says why to whoever stops there. */
function BreakMark({ x, words }: { readonly x: number; readonly words: string }): ReactNode {
  return (
    <span className="hi-break" style={{ left: x }} tabIndex={0} role="note" aria-label={words}>
      <span className="hi-tip" aria-hidden="true">
        {words}
      </span>
    </span>
  );
}
