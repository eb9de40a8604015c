import { largestBy, partsOfFlow } from '@mingjian/domain';
import type { FlowParts } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { YearlyRow } from './yearly-figures';

interface Bar {
  readonly row: YearlyRow;
  readonly parts: FlowParts;
}

const rowHeight = 17;
const barHeight = 12;
const nameWidth = 96;
const fullWidth = 520;
const barWidth = 330;

/** Bars from zero, told apart by dark, light and empty, so that a grey copy says the same. */
export function YearlyChart({ rows }: { readonly rows: readonly YearlyRow[] }) {
  const { say } = useWords();
  const bars = barsOf(rows);
  const [longest] = bars;
  if (!longest || bars.length < 2) return null;
  const height = bars.length * rowHeight + 8;
  const scale = barWidth / longest.parts.all;
  const label = bars.map(({ row, parts }) => `${row.unit.name} ${parts.all}`).join(say('sentence.list'));
  return (
    <figure className="yp-figure">
      <figcaption>{say('yearly.figure')}</figcaption>
      <svg viewBox={`0 0 ${fullWidth} ${height}`} width="100%" role="img" aria-label={label}>
        {bars.map(({ row, parts }, at) => (
          <g key={row.unit.code} transform={`translate(0 ${at * rowHeight + 6})`}>
            <text x={nameWidth - 6} y={barHeight - 2} textAnchor="end">
              {row.unit.name}
            </text>
            <rect x={nameWidth} width={parts.disclosed * scale} height={barHeight} className="yp-disclosed" />
            <rect
              x={nameWidth + parts.disclosed * scale}
              width={parts.otherwise * scale}
              height={barHeight}
              className="yp-otherwise"
            />
            <rect
              x={nameWidth + (parts.disclosed + parts.otherwise) * scale}
              width={parts.open * scale}
              height={barHeight}
              className="yp-open"
            />
            <text x={nameWidth + parts.all * scale + 6} y={barHeight - 2}>
              {parts.all}
            </text>
          </g>
        ))}
      </svg>
      <p className="yp-legend">
        <span>
          <i className="yp-disclosed" /> {say('yearly.figure.granted')}
        </span>
        <span>
          <i className="yp-otherwise" /> {say('yearly.figure.others')}
        </span>
        <span>
          <i className="yp-open" /> {say('yearly.figure.carried')}
        </span>
        {bars.length < rows.length && (
          <span className="yp-rest">{say('yearly.figure.none', { n: rows.length - bars.length })}</span>
        )}
      </p>
    </figure>
  );
}

/** Units with anything to handle, the largest first. */
function barsOf(rows: readonly YearlyRow[]): readonly Bar[] {
  const bars = rows.flatMap((row): readonly Bar[] => {
    const { figures } = row;
    const parts = partsOfFlow({
      granted: figures['applications.granted'],
      partlyGranted: figures['applications.partlyGranted'],
      handled: figures['applications.handled'],
      carriedForward: figures['applications.carriedForward'],
    });
    return parts === null ? [] : [{ row, parts }];
  });
  return largestBy(bars, ({ parts }) => parts.all, bars.length);
}
