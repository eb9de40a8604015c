import { addDays, beijingDay, daysBetween } from '@mingjian/domain';
import type { Day, ReportState } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';

/** One unit on the axis: at its first filing, or at today while it has not filed. */
export interface TimelineMark {
  readonly unit: UnitOfYear;
  readonly state: ReportState;
  readonly isLate: boolean;
  readonly x: number;
  readonly y: number;
}

export interface TimelineTick {
  readonly day: Day;
  readonly x: number;
  readonly label: 'whole' | 'date' | 'none';
}

export interface TimelineNote {
  readonly unit: UnitOfYear;
  readonly kind: 'late' | 'returned';
  readonly x: number;
  readonly y: number;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly markSize: number;
  readonly ticks: readonly TimelineTick[];
  readonly marks: readonly TimelineMark[];
  readonly notes: readonly TimelineNote[];
  /** Where a due day ends. */
  readonly filingDueX: number;
  readonly publicationDueX: number;
  /** Null when today has nothing to show and lies far off. */
  readonly todayX: number | null;
  /** Where the axis ends; beyond it, behind a break, stands today. */
  readonly axisEnd: number;
  /** Units that have not filed, all at today. */
  readonly missing: readonly TimelineMark[];
}

interface TimelineInput {
  readonly units: readonly UnitOfYear[];
  readonly filingDue: Day;
  readonly publicationDue: Day;
  readonly today: Day;
  readonly width: number;
}

const headRoom = 30;
const daysAfterLast = 4;
/** Today is drawn to scale while it is this near to the last date of interest; later it stands behind a break. */
const daysToToday = 12;
const margin = 28;
/** Room for the names of those who are missing, right of today. */
const roomForMissing = 190;

/** Lays the filings of a year out in time. The axis runs from 1 January to a few days after the last date. */
export function layTimeline({ units, filingDue, publicationDue, today, width }: TimelineInput): Timeline {
  const filings = units.flatMap(({ filedAt }) => (filedAt === null ? [] : [beijingDay(new Date(filedAt))]));
  const isComplete = filings.length === units.length;
  const lastDate = [filingDue, publicationDue, ...filings].reduce((last, day) => (day > last ? day : last));
  const isNear = daysBetween(lastDate, today) <= daysToToday;
  const first = [`${filingDue.slice(0, 4)}-01-01`, ...filings].reduce((min, day) => (day < min ? day : min));
  const last = addDays(isNear && today > lastDate ? today : lastDate, daysAfterLast);
  const axisEnd = isNear || isComplete ? width : width - roomForMissing;
  const days = daysBetween(first, last);
  const perDay = (axisEnd - 2 * margin) / days;
  const scaled = (day: Day): number => margin + daysBetween(first, day) * perDay;
  const todayX = isNear ? scaled(today) : isComplete ? null : axisEnd + 36;
  const xOf = (day: Day): number => (day === today && todayX !== null ? todayX : scaled(day));
  const placed = placedUnits(units, todayX === null ? null : today);
  const tallest = Math.max(1, ...[...placed.values()].map((list) => list.length));
  const pitch = tallest <= 3 ? 20 : tallest <= 5 ? 16 : 13;
  const markSize = Math.min(17, pitch - 1);
  const axisY = headRoom + Math.max(2, Math.min(tallest, mostStacked)) * pitch + 8;
  const marks = [...placed].flatMap(([day, list]) =>
    list.slice(0, mostStacked).map((unit, level) => ({
      unit,
      state: unit.state ?? 'NOT_FILED',
      isLate: (unit.daysLate ?? 0) > 0,
      x: xOf(day),
      y: axisY - 12 - level * pitch,
    })),
  );
  return {
    width,
    height: axisY + (todayX === null ? 22 : 36),
    axisY,
    axisEnd,
    markSize,
    ticks: ticksOf(first, days, perDay, scaled),
    marks,
    notes: notesOn(marks, pitch),
    filingDueX: scaled(filingDue) + perDay / 2,
    publicationDueX: scaled(publicationDue) + perDay / 2,
    todayX,
    missing: marks.filter(({ unit }) => unit.filedAt === null),
  };
}

const mostStacked = 7;

/** Units by day: those filed at their day, the others at today where it is on the axis. */
function placedUnits(
  units: readonly UnitOfYear[],
  today: Day | null,
): ReadonlyMap<Day, readonly UnitOfYear[]> {
  const byDay = new Map<Day, UnitOfYear[]>();
  for (const unit of units) {
    const day = unit.filedAt === null ? today : beijingDay(new Date(unit.filedAt));
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), unit]);
  }
  return byDay;
}

const widthOfWholeLabel = 44;

function ticksOf(first: Day, days: number, perDay: number, xOf: (day: Day) => number): TimelineTick[] {
  const step = [1, 2, 5, 10, 15].find((days) => days * perDay >= 30) ?? 30;
  const all = Array.from({ length: days + 1 }, (_, index) => addDays(first, index));
  const begins = (day: Day): boolean => day === first || day.endsWith('-01');
  const isCrowded = (day: Day): boolean =>
    all.some((other) => begins(other) && Math.abs(xOf(other) - xOf(day)) < widthOfWholeLabel);
  return all.map((day) => {
    const hasDate = Number(day.slice(8)) % step === 0 && !isCrowded(day);
    return { day, x: xOf(day), label: begins(day) ? 'whole' : hasDate ? 'date' : 'none' };
  });
}

/** Names of what stands out, above its column; neighbours that would overlap move up a line. */
function notesOn(marks: readonly TimelineMark[], pitch: number): TimelineNote[] {
  const odd = marks
    .filter(({ unit, state, isLate }) => (isLate && unit.filedAt !== null) || state === 'RETURNED')
    .sort((one, other) => one.x - other.x);
  if (odd.length > mostNotes) return [];
  let lastX = -Infinity;
  let lift = 0;
  return odd.map(({ unit, state, x }) => {
    lift = x - lastX < noteWidth ? lift + 1 : 0;
    lastX = x;
    const top = Math.min(...marks.filter((mark) => mark.x === x).map(({ y }) => y));
    return { unit, kind: state === 'RETURNED' ? 'returned' : 'late', x, y: top - pitch / 2 - 4 - lift * 15 };
  });
}

const mostNotes = 6;
const noteWidth = 66;
