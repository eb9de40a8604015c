import type { DrawnLine, SlopeDrawing, SlopeLabel } from './slope-geometry';
import { useWords } from '../../messages/use-words';
import { qualifiedText } from '../../ui/figures';

interface SlopeChartProps {
  readonly drawing: SlopeDrawing;
  /** The finding in words, with the way to the table. */
  readonly label: string;
}

const colours = ['var(--c-a)', 'var(--c-b)', 'var(--c-med)', 'var(--ink-1)'] as const;

/** Slopes of the compared units over all others in grey. Breaks stay breaks, unknown values stay gaps. */
export function SlopeChart({ drawing, label }: SlopeChartProps) {
  const { say } = useWords();
  const { width, height, top, bottom, years, breaks, lines } = drawing;
  const context = lines.filter(({ rank }) => rank === null);
  const compared = lines.filter(({ rank }) => rank !== null).reverse();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
      {years.map(({ year, x, collected }) => (
        <g key={year}>
          {collected ? (
            <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--line)" />
          ) : (
            <rect x={x - 20} y={top} width={40} height={bottom - top} fill="url(#cp-hatch)" />
          )}
          <text x={x} y={height - 9} className="cp-year" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {breaks.map(({ year, x }) => (
        <path
          key={year}
          d={`M${x - 2} ${top}V${bottom}M${x + 2} ${top}V${bottom}`}
          stroke="var(--line-strong)"
          strokeDasharray="2 3"
        />
      ))}
      {context.map((line) => (
        <Runs key={line.unit} line={line} colour="var(--c-ctx)" weight={1.2} />
      ))}
      {compared.map((line) => {
        const colour = colours[line.rank ?? 0] ?? 'var(--ink-1)';
        return (
          <g key={line.unit}>
            <Runs line={line} colour={colour} weight={2.5} />
            {line.points.map(({ x, y, hollow, qualifier }) => (
              <g key={x}>
                <circle
                  cx={x}
                  cy={y}
                  r={3.8}
                  fill={hollow ? 'var(--surface)' : colour}
                  stroke={hollow ? colour : 'var(--surface)'}
                  strokeWidth={hollow ? 2 : 1.2}
                />
                {qualifier === 'AT_LEAST' && (
                  <path d={`M${x} ${y - 5}v-8m-3 3 3-3 3 3`} fill="none" stroke={colour} strokeWidth={1.4} />
                )}
              </g>
            ))}
            {line.labels.map((one) => (
              <Label key={one.x} label={one} colour={colour} />
            ))}
          </g>
        );
      })}
      {compared.every(({ points }) => points.length === 0) && (
        <text x={width / 2} y={(top + bottom) / 2} className="cp-year" textAnchor="middle">
          {say('compare.chart.nothing')}
        </text>
      )}
    </svg>
  );
}

function Runs({ line, colour, weight }: { line: DrawnLine; colour: string; weight: number }) {
  return line.runs
    .filter((run) => run.length > 1)
    .map((run, at) => (
      <polyline
        key={at}
        points={run.map(({ x, y }) => `${x},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth={weight}
      />
    ));
}

function Label({ label, colour }: { label: SlopeLabel; colour: string }) {
  return (
    <text x={label.x} y={label.y} textAnchor={label.anchor} className="cp-value" style={{ fill: colour }}>
      {qualifiedText(label.value, label.qualifier)}
      {label.name !== null && (
        <tspan className="cp-name" dx={6}>
          {label.name}
        </tspan>
      )}
    </text>
  );
}

/** The hatch of years whose form lacks the measure; drawn once a page. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" className="cp-defs" aria-hidden="true">
      <defs>
        <pattern
          id="cp-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" stroke="var(--line-strong)" strokeWidth="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
