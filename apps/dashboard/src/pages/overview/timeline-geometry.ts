import { addDays, daysBetween } from '@mingjian/domain';
import type { Day, ReportState } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { countedDay } from '../../ui/counted-day';

/** One unit on the axis: at its first filing (an old report at its publication), or at today while it has not filed. */
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
  readonly text: string;
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is written beside the marks; the room it takes depends on the language. */
export interface TimelineWords {
  readonly note: (unit: UnitOfYear, kind: TimelineNote['kind']) => string;
  /** Beside the marks of those who are missing: their names, where they are few, and since when. */
  readonly missingNames: readonly string[];
  readonly missing: string;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly markSize: number;
  readonly ticks: readonly TimelineTick[];
  readonly marks: readonly TimelineMark[];
  readonly notes: readonly TimelineNote[];
  /** Where a due day ends; of filing there may be several, by kind of unit. */
  readonly filingDues: readonly { readonly day: Day; readonly x: number }[];
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
  /** The earliest first. */
  readonly filingDues: readonly Day[];
  readonly publicationDue: Day;
  readonly today: Day;
  readonly width: number;
  readonly words: TimelineWords;
}

/** Above the marks, where one due day is named; each further one has a line of its own. */
const headRoom = 30;
const daysAfterLast = 4;
/** Today is drawn to scale while it is this near to the last date of interest; later it stands behind a break. */
const daysToToday = 12;
const margin = 28;
/** From the break of the axis to today behind it. */
const breakToToday = 36;
/** Beside a mark, before what is written of it. */
const beside = 5;
const betweenWords = 8;

/** Lays the filings of a year out in time. The axis runs from 1 January to a few days after the last date. */
export function layTimeline(input: TimelineInput): Timeline {
  const { units, publicationDue, today, width, words } = input;
  const filings = units.flatMap((unit) => countedDay(unit) ?? []);
  const isComplete = filings.length === units.length;
  const lastDate = [...input.filingDues, publicationDue, ...filings].reduce((last, day) =>
    day > last ? day : last,
  );
  const isNear = daysBetween(lastDate, today) <= daysToToday;
  const first = [`${publicationDue.slice(0, 4)}-01-01`, ...filings].reduce((min, day) =>
    day < min ? day : min,
  );
  const last = addDays(isNear && today > lastDate ? today : lastDate, daysAfterLast);
  const besideToday = isComplete ? 0 : largestMark / 2 + roomForMissing(words);
  const axisEnd = isNear || isComplete ? width : width - breakToToday - besideToday;
  const days = daysBetween(first, last);
  const perDay = (axisEnd - 2 * margin) / days;
  const scaled = (day: Day): number => margin + daysBetween(first, day) * perDay;
  const todayX = isNear ? scaled(today) : isComplete ? null : axisEnd + breakToToday;
  const xOf = (day: Day): number => (day === today && todayX !== null ? todayX : scaled(day));
  const placed = placedUnits(units, todayX === null ? null : today);
  const tallest = Math.max(1, ...[...placed.values()].map((list) => list.length));
  const pitch = tallest <= 3 ? 20 : tallest <= 5 ? 16 : 13;
  const markSize = Math.min(largestMark, pitch - 1);
  const head = headRoom + dueLabels * Math.max(0, input.filingDues.length - 1);
  const axisY = head + Math.max(2, Math.min(tallest, mostStacked)) * pitch + 8;
  const marks = [...placed].flatMap(([day, list]) =>
    list.slice(0, mostStacked).map((unit, level) => ({
      unit,
      state: unit.state ?? 'NOT_FILED',
      isLate: (unit.daysLate ?? 0) > 0,
      x: xOf(day),
      y: axisY - 12 - level * pitch,
    })),
  );
  const filingDues = input.filingDues.map((day) => ({ day, x: scaled(day) + perDay / 2 }));
  const publicationDueX = scaled(publicationDue) + perDay / 2;
  return {
    width,
    height: axisY + (todayX === null ? 22 : 36),
    axisY,
    axisEnd,
    markSize,
    ticks: ticksOf(first, days, perDay, scaled),
    marks,
    notes: notesOn(marks, markSize, words, [
      ...[...filingDues.map(({ x }) => x), publicationDueX].map((x) => ({
        left: x,
        right: x,
        top: 0,
        bottom: axisY,
      })),
      { left: 0, right: width, top: 0, bottom: dueLabels * Math.max(1, filingDues.length) },
      { left: width, right: Infinity, top: 0, bottom: axisY },
      { left: -Infinity, right: 0, top: 0, bottom: axisY },
      ...(todayX === null || isComplete
        ? []
        : [{ left: todayX, right: todayX + besideToday, top: 0, bottom: axisY }]),
    ]),
    filingDues,
    publicationDueX,
    todayX,
    missing: marks.filter(({ unit }) => countedDay(unit) === null),
  };
}

const mostStacked = 7;
const largestMark = 17;
/** The line above everything, in which the due days are named. */
export const dueLabels = 18;

/** Units by day: those filed at their day, the others at today where it is on the axis. */
function placedUnits(
  units: readonly UnitOfYear[],
  today: Day | null,
): ReadonlyMap<Day, readonly UnitOfYear[]> {
  const byDay = new Map<Day, UnitOfYear[]>();
  for (const unit of units) {
    const day = countedDay(unit) ?? today;
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

const chineseWidth = 12;
const latinWidth = 7;

/** How wide a label of 12 px is at most, without a screen to measure it on. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? chineseWidth : latinWidth), 0);
}

function roomForMissing({ missingNames, missing }: TimelineWords): number {
  const names = Math.max(0, ...missingNames.map(labelWidth));
  return beside + (names > 0 ? names + betweenWords : 0) + labelWidth(missing);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** More than these do not stand out. */
const mostNotes = 6;
const labelHeight = 12;
const clearance = 2;

/**
 * Names of what stands out: above its mark where there is room, else beside it. A name that would touch a mark, a
 * line or another name is left out: the mark says it when pointed at, and so does the list.
 */
function notesOn(
  marks: readonly TimelineMark[],
  markSize: number,
  words: TimelineWords,
  obstacles: readonly Box[],
): readonly TimelineNote[] {
  const odd = marks
    .filter(({ unit, state, isLate }) => (isLate && countedDay(unit) !== null) || state === 'RETURNED')
    .sort((one, other) => one.x - other.x);
  if (odd.length > mostNotes) return [];
  const reach = markSize / 2;
  const taken: Box[] = [
    ...obstacles,
    ...marks.map(({ x, y }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })),
  ];
  const isFree = (box: Box): boolean => !taken.some((other) => touches(box, other));
  return odd.flatMap(({ unit, state, x, y }): TimelineNote[] => {
    const kind = state === 'RETURNED' ? 'returned' : 'late';
    const text = words.note(unit, kind);
    const places = [
      { x, y: y - reach - clearance - labelHeight / 2 - 1, anchor: 'middle' },
      { x: x + reach + beside, y, anchor: 'start' },
      { x: x - reach - beside, y, anchor: 'end' },
    ] as const;
    const place = places.find((one) => isFree(boxOf(one, text)));
    if (!place) return [];
    taken.push(boxOf(place, text));
    return [{ unit, kind, text, ...place }];
  });
}

/** Where a label stands. */
export function boxOf({ x, y, anchor }: Pick<TimelineNote, 'x' | 'y' | 'anchor'>, text: string): Box {
  const width = labelWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - labelHeight / 2, bottom: y + labelHeight / 2 };
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + clearance &&
    other.left < one.right + clearance &&
    one.top < other.bottom + clearance &&
    other.top < one.bottom + clearance
  );
}
