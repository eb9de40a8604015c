import type { Day } from '@mingjian/domain';
import { Link } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { countedDay } from '../../ui/counted-day';
import { stateShapes } from '../../ui/marks';
import { useWidth } from '../../ui/use-width';
import { dueLabels, labelWidth, layTimeline } from './timeline-geometry';
import type { Timeline, TimelineMark, TimelineWords } from './timeline-geometry';

interface FilingTimelineProps {
  readonly units: readonly UnitOfYear[];
  readonly filingDues: readonly Day[];
  readonly publicationDue: Day;
  readonly today: Day;
  readonly label: string;
}

/** Each unit at its first filing, due days in ink, only lateness in red. The list below says the same. */
export function FilingTimeline({ label, ...facts }: FilingTimelineProps) {
  const { of, width } = useWidth<HTMLElement>();
  const words = useTimelineWords(facts.units);
  const timeline = width > 0 ? layTimeline({ ...facts, width, words }) : null;
  return (
    <figure className="ov-time deskonly" ref={of} style={{ minHeight: timeline?.height ?? 112 }}>
      {timeline && (
        <svg width={width} height={timeline.height} role="group" aria-label={label}>
          <Axis timeline={timeline} today={facts.today} />
          <DueLines timeline={timeline} publicationDue={facts.publicationDue} />
          {timeline.marks.map((mark) => (
            <Mark key={mark.unit.id} mark={mark} size={timeline.markSize} />
          ))}
          <Notes timeline={timeline} />
          <Missing timeline={timeline} words={words} units={facts.units} />
        </svg>
      )}
    </figure>
  );
}

function Axis({ timeline, today }: { readonly timeline: Timeline; readonly today: Day }) {
  const { say, dayInWords } = useWords();
  const { width, axisY, axisEnd, ticks, todayX } = timeline;
  const isBroken = axisEnd < width;
  const todayWidth = isBroken ? 62 : 34;
  return (
    <>
      <line x1="0" x2={axisEnd} y1={axisY} y2={axisY} stroke="var(--line-strong)" />
      {isBroken && (
        <>
          <path d={`M${axisEnd - 3} ${axisY + 5}l6 -10m3 10l6 -10`} stroke="var(--ink-3)" fill="none" />
          <line x1={axisEnd + 11} x2={width} y1={axisY} y2={axisY} stroke="var(--line-strong)" />
        </>
      )}
      {ticks.map(({ day, x, label }) => (
        <g key={day}>
          <line
            x1={x}
            x2={x}
            y1={axisY}
            y2={axisY + (label === 'none' ? 3 : 5)}
            stroke="var(--line-strong)"
          />
          {label !== 'none' && day !== today && (
            <text x={x} y={axisY + 17} textAnchor="middle" className="t k">
              {label === 'whole' ? dayInWords(day) : Number(day.slice(8))}
            </text>
          )}
        </g>
      ))}
      {todayX !== null && (
        <>
          <rect
            x={todayX - todayWidth / 2}
            y={axisY + 5}
            width={todayWidth}
            height="17"
            rx="3"
            fill="var(--ink-1)"
          />
          <text x={todayX} y={axisY + 17.5} textAnchor="middle" className="t on-ink">
            {isBroken ? dayInWords(today) : Number(today.slice(8))}
          </text>
          <text x={todayX} y={axisY + 33} textAnchor="middle" className="t b">
            {say('overview.today')}
          </text>
        </>
      )}
    </>
  );
}

interface DueLinesProps {
  readonly timeline: Timeline;
  readonly publicationDue: Day;
}

function DueLines({ timeline, publicationDue }: DueLinesProps) {
  const { say, dayInWords } = useWords();
  const { axisY, axisEnd, filingDues, publicationDueX } = timeline;
  // Of an old county's own date nothing is known: there is the law's day alone.
  const own = filingDues.filter(({ day }) => day !== publicationDue);
  const room = axisEnd - publicationDueX > 150;
  return (
    <>
      {own.map(({ day, x }, line) => (
        <g key={day}>
          <line x1={x} x2={x} y1={4 + line * dueLabels} y2={axisY} className="due" />
          <text x={x - 6} y={14 + line * dueLabels} textAnchor="end" className="t b">
            {say('overview.timeline.filingDue', { day: dayInWords(day) })}
          </text>
        </g>
      ))}
      <line x1={publicationDueX} x2={publicationDueX} y1="4" y2={axisY} className="due" />
      <text
        x={room ? publicationDueX + 6 : publicationDueX - 6}
        y="14"
        textAnchor={room ? 'start' : 'end'}
        className="t b"
      >
        {say('overview.timeline.publicationDue', { day: dayInWords(publicationDue) })}
      </text>
    </>
  );
}

function Mark({ mark, size }: { readonly mark: TimelineMark; readonly size: number }) {
  const { say } = useWords();
  const { region, year } = useScope();
  const { unit, state, isLate, x, y } = mark;
  const { shape, colour } = stateShapes[state];
  return (
    <Link to={addressOfUnit(region.code, unit.code, year)} tabIndex={-1}>
      <title>{`${unit.name}${say('sentence.colon')}${say(`state.${state}`)}`}</title>
      <svg
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        viewBox="0 0 14 14"
        className={`ov-mark ${isLate ? 'bad' : colour}`}
      >
        <rect width="14" height="14" fill="transparent" stroke="none" />
        {shape}
      </svg>
    </Link>
  );
}

function Notes({ timeline }: { readonly timeline: Timeline }) {
  return timeline.notes.map(({ unit, kind, text, x, y, anchor }) => (
    <text
      key={unit.id}
      x={x}
      y={y + 4}
      textAnchor={anchor}
      className={`t ${kind === 'late' ? 'bad' : 'warn'}`}
    >
      {text}
    </text>
  ));
}

const mostNamed = 3;

function useTimelineWords(units: readonly UnitOfYear[]): TimelineWords {
  const { say } = useWords();
  const missing = units.filter((unit) => countedDay(unit) === null);
  const overdue = daysOverdue(missing);
  return {
    note: ({ name }, kind) => (kind === 'late' ? name : say('overview.timeline.returned', { name })),
    missingNames: missing.length <= mostNamed ? missing.map(({ name }) => name) : [],
    missing:
      overdue > 0
        ? say('overview.timeline.overdue', { n: missing.length, days: overdue })
        : say('overview.timeline.notFiled', { n: missing.length }),
  };
}

function daysOverdue(missing: readonly UnitOfYear[]): number {
  return Math.max(0, ...missing.map(({ daysLate }) => daysLate ?? 0));
}

interface MissingProps {
  readonly timeline: Timeline;
  readonly words: TimelineWords;
  readonly units: readonly UnitOfYear[];
}

/** The names of those who have not filed, beside their marks at today, and since when they are due. */
function Missing({ timeline, words, units }: MissingProps) {
  const { missing, todayX, axisY, markSize } = timeline;
  const all = units.filter((unit) => countedDay(unit) === null);
  if (todayX === null || all.length === 0) return null;
  const isNamed = words.missingNames.length > 0;
  const nameX = todayX + markSize / 2 + 5;
  const widest = Math.max(0, ...words.missingNames.map(labelWidth));
  const top = Math.min(...missing.map(({ y }) => y));
  return (
    <g className={daysOverdue(all) > 0 ? 'is-overdue' : ''}>
      {isNamed &&
        missing.map(({ unit, y }) => (
          <text key={unit.id} x={nameX} y={y + 4} className="t">
            {unit.name}
          </text>
        ))}
      <text x={nameX + (isNamed ? widest + 8 : 0)} y={(top + axisY - 12) / 2 + 4} className="t">
        {words.missing}
      </text>
    </g>
  );
}
