import type { FollowUpVerdict } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
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
  const answered = promise.followUps.filter(({ verdict }) => verdict in shapes);
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

/** What something said looks like; verdicts that say nothing have no mark. */
const shapes: Partial<Record<FollowUpVerdict, true>> = {
  SAID_DONE: true,
  REPEATED: true,
  SAID_DONE_AND_REPEATED: true,
  SPOKEN_OF: true,
};

export function VerdictShape({ verdict }: { readonly verdict: FollowUpVerdict }) {
  switch (verdict) {
    case 'SAID_DONE':
      return <circle r={4.5} fill="var(--c-a)" />;
    case 'SAID_DONE_AND_REPEATED':
      return (
        <>
          <circle r={4.8} fill="var(--surface)" stroke="var(--warn)" strokeWidth={1.6} />
          <circle r={2.4} fill="var(--c-a)" />
        </>
      );
    case 'REPEATED':
      return <circle r={3.8} fill="var(--surface)" stroke="var(--warn)" strokeWidth={1.6} />;
    case 'SPOKEN_OF':
      return <circle r={2.6} fill="var(--ink-3)" />;
    default:
      return null;
  }
}

/** The same mark beside a word. */
export function VerdictMark({ verdict }: { readonly verdict: FollowUpVerdict }) {
  return (
    <svg className="ic" viewBox="-7 -7 14 14" aria-hidden="true">
      <g stroke="none">
        <VerdictShape verdict={verdict} />
      </g>
    </svg>
  );
}
