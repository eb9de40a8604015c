import { useWords } from '../../messages/use-words';
import { isVerdictShown, VerdictShape } from '../../ui/verdict-mark';
import type { UnitPromise } from './history-queries';

const width = 168;
const height = 20;
const middle = height / 2;

/** A promise through the years: a square where it is made, and what each later report shows of it. */
export function PromiseThread({ promise, years }: { promise: UnitPromise; years: readonly number[] }) {
  const { say } = useWords();
  const xOf = (year: number): number => {
    const at = years.indexOf(year);
    return years.length < 2 ? width / 2 : 8 + (at * (width - 16)) / (years.length - 1);
  };
  const answered = promise.followUps.filter(({ verdict }) => isVerdictShown(verdict));
  const last = answered.at(-1)?.year ?? promise.year;
  const told = answered
    .map(({ year, verdict }) =>
      say('history.point.short', { year, figure: say(`history.verdict.${verdict}`) }),
    )
    .join(say('sentence.comma'));
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say('history.thread', {
        year: promise.year,
        told: told === '' ? say('history.thread.nothing') : told,
      })}
    >
      {years.map((year) => (
        <line
          key={year}
          x1={xOf(year)}
          x2={xOf(year)}
          y1={middle - 2}
          y2={middle + 2}
          stroke="var(--line-strong)"
        />
      ))}
      <line
        x1={xOf(promise.year)}
        x2={xOf(last)}
        y1={middle}
        y2={middle}
        stroke="var(--line-strong)"
        strokeWidth={1.5}
      />
      <rect x={xOf(promise.year) - 4} y={middle - 4} width={8} height={8} fill="var(--ink-2)" />
      {answered.map(({ year, verdict }) => (
        <g key={year} transform={`translate(${xOf(year)} ${middle})`}>
          <VerdictShape verdict={verdict} />
        </g>
      ))}
    </svg>
  );
}
