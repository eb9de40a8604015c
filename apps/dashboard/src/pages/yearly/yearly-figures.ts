import {
  balanceOfFlow,
  beijingDay,
  daysLate,
  largestBy,
  partsOfFlow,
  shareInPercent,
  sumOfCountsKnown,
  sumOverSameUnits,
} from '@mingjian/domain';
import type {
  Day,
  FigureValue,
  FlowBalance,
  FlowParts,
  MeasureId,
  SameUnits,
  UnitKind,
} from '@mingjian/domain';

/** What became of applications, in the order in which the paper tells of it. */
export const flowMeasures = [
  'applications.received',
  'applications.broughtForward',
  'applications.granted',
  'applications.partlyGranted',
  'applications.refused',
  'applications.unavailable',
  'applications.notProcessed',
  'applications.otherHandling',
  'applications.handled',
  'applications.carriedForward',
] as const satisfies readonly MeasureId[];

export type FlowMeasure = (typeof flowMeasures)[number];

/** A unit of the paper as the API tells of it. */
export interface YearlyUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly filedAt: string | null;
  readonly daysLate: number | null;
  readonly publishedOn: Day | null;
  readonly publicationDue: Day | null;
  /** The version of the year that the basis takes; null when there is none, and the unit counts as missing. */
  readonly version: number | null;
}

export interface YearlySeries {
  readonly unit: string;
  readonly measure: string;
  /** Last year, this year. */
  readonly values: readonly (FigureValue | null)[];
}

export interface YearlyRow {
  readonly unit: YearlyUnit;
  readonly reported: boolean;
  readonly filedOn: Day | null;
  readonly daysLate: number | null;
  readonly publishedDaysLate: number | null;
  readonly receivedBefore: number | null;
  readonly change: number | null;
  readonly figures: Readonly<Record<FlowMeasure, number | null>>;
  /** What became of all that had to be handled; null while a figure of it is unknown. */
  readonly parts: FlowParts | null;
}

export interface YearlyFigures {
  readonly rows: readonly YearlyRow[];
  readonly reported: readonly YearlyRow[];
  readonly missing: readonly YearlyRow[];
  /** Reports whose first filing one may know of; a clerk knows it of the own unit only. */
  readonly filedKnown: readonly YearlyRow[];
  readonly filedInTime: readonly YearlyRow[];
  readonly filedLate: readonly YearlyRow[];
  readonly published: readonly YearlyRow[];
  readonly publishedInTime: readonly YearlyRow[];
  readonly publishedLate: readonly YearlyRow[];
  readonly notPublished: readonly YearlyRow[];
  readonly sums: Readonly<Record<FlowMeasure, number | null>>;
  readonly received: SameUnits;
  readonly flow: FlowBalance;
  readonly grantedShare: number | null;
  readonly granted: number | null;
  readonly unavailableShare: number | null;
  readonly largest: readonly YearlyRow[];
  /** The most that one unit had to handle: the full length of a bar. */
  readonly mostParts: number;
  readonly largestShare: number | null;
}

/** Units named for their share of the applications. */
const namedLargest = 3;

/** Everything the paper says in figures, each sum over the units that reported. */
export function yearlyFigures(
  units: readonly YearlyUnit[],
  series: readonly YearlySeries[],
  today: Day,
): YearlyFigures {
  const rows = units.map((unit) => rowOf(unit, series, today));
  const reported = rows.filter((row) => row.reported);
  const published = reported.filter((row) => row.unit.publishedOn !== null);
  const sumOf = (measure: FlowMeasure): number | null =>
    sumOfCountsKnown(reported.map(({ figures }) => figures[measure])).sum;
  const sums = record(sumOf);
  const granted = sumOfBoth(sums['applications.granted'], sums['applications.partlyGranted']);
  const largest = largestBy(reported, ({ figures }) => figures['applications.received'], namedLargest);
  return {
    rows,
    reported,
    missing: rows.filter((row) => !row.reported),
    filedKnown: reported.filter((row) => row.daysLate !== null),
    filedInTime: reported.filter((row) => row.daysLate === 0),
    filedLate: reported.filter((row) => (row.daysLate ?? 0) > 0),
    published,
    publishedInTime: published.filter((row) => row.publishedDaysLate === 0),
    publishedLate: published.filter((row) => (row.publishedDaysLate ?? 0) > 0),
    notPublished: reported.filter((row) => row.unit.publishedOn === null),
    sums,
    received: sumOverSameUnits(
      reported.map((row) => ({ from: row.receivedBefore, to: row.figures['applications.received'] })),
    ),
    flow: balanceOfFlow({
      received: sums['applications.received'],
      broughtForward: sums['applications.broughtForward'],
      handled: sums['applications.handled'],
      carriedForward: sums['applications.carriedForward'],
    }),
    granted,
    grantedShare: shareInPercent(granted, sums['applications.handled']),
    unavailableShare: shareInPercent(sums['applications.unavailable'], sums['applications.handled']),
    largest,
    mostParts: Math.max(0, ...reported.map(({ parts }) => parts?.all ?? 0)),
    largestShare: shareInPercent(
      sumOfCountsKnown(largest.map(({ figures }) => figures['applications.received'])).sum,
      sums['applications.received'],
    ),
  };
}

function rowOf(unit: YearlyUnit, series: readonly YearlySeries[], today: Day): YearlyRow {
  const own = series.filter((one) => one.unit === unit.code);
  const figureOf = (measure: FlowMeasure, year: 0 | 1): number | null => {
    const value = own.find((one) => one.measure === measure)?.values[year];
    return typeof value === 'number' ? value : null;
  };
  const figures = record((measure) => figureOf(measure, 1));
  const receivedBefore = figureOf('applications.received', 0);
  const received = figures['applications.received'];
  return {
    unit,
    reported: unit.version !== null,
    filedOn: unit.filedAt === null ? null : beijingDay(new Date(unit.filedAt)),
    // Where nobody knows the receipt, the lateness is that of publication.
    daysLate: unit.filedAt === null ? null : unit.daysLate,
    publishedDaysLate:
      unit.publicationDue === null ? null : daysLate(unit.publishedOn, unit.publicationDue, today),
    receivedBefore,
    change: sumOverSameUnits([{ from: receivedBefore, to: received }]).difference,
    figures,
    parts: partsOfFlow({
      granted: figures['applications.granted'],
      partlyGranted: figures['applications.partlyGranted'],
      handled: figures['applications.handled'],
      carriedForward: figures['applications.carriedForward'],
    }),
  };
}

function sumOfBoth(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : sumOfCountsKnown([one, other]).sum;
}

function record(valueOf: (measure: FlowMeasure) => number | null): Record<FlowMeasure, number | null> {
  return {
    'applications.received': valueOf('applications.received'),
    'applications.broughtForward': valueOf('applications.broughtForward'),
    'applications.granted': valueOf('applications.granted'),
    'applications.partlyGranted': valueOf('applications.partlyGranted'),
    'applications.refused': valueOf('applications.refused'),
    'applications.unavailable': valueOf('applications.unavailable'),
    'applications.notProcessed': valueOf('applications.notProcessed'),
    'applications.otherHandling': valueOf('applications.otherHandling'),
    'applications.handled': valueOf('applications.handled'),
    'applications.carriedForward': valueOf('applications.carriedForward'),
  };
}
