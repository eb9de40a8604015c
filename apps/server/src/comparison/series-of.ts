import {
  cellsOfMeasure,
  figureOfAmount,
  formatDue,
  isAskedStatement,
  isFormatId,
  measures,
  medianFigure,
} from '@mingjian/domain';
import type {
  Amount,
  FigureValue,
  FormatId,
  Judgement,
  Measure,
  MeasureId,
  Qualifier,
  Unknown,
} from '@mingjian/domain';
import type { FailedReport } from '../assessment/failed-reports.repository.js';
import type { FiguresOfMeasure } from './comparison.repository.js';
import { changesBetween, figuresOfAmounts } from './sums-of.js';

export type ComparedMeasure = Measure & { readonly id: MeasureId };

export interface AskedUnit {
  readonly unitId: string;
  /** The code by which it was asked for. */
  readonly code: string;
}

/** One unit's figures of one measure, parallel to the years. */
export interface SeriesOfUnit {
  readonly unit: string;
  readonly measure: string;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly unknown: readonly (Unknown | null)[];
  readonly changes: readonly (FigureValue | null)[];
  readonly percents: readonly (number | null)[];
  readonly versions: readonly (number | null)[];
  readonly cells: readonly string[];
  readonly findings: readonly string[];
}

export interface MedianOfAll {
  readonly measure: string;
  readonly values: readonly (FigureValue | null)[];
  readonly reported: readonly number[];
}

/** Measures that a form of these years asks for, in a cell or in words, in the order of the catalogue. */
export function measuresAskedIn(years: readonly number[]): readonly ComparedMeasure[] {
  return measures.filter((measure) =>
    years.some((year) => isCollected(measure, formatDue(year)?.id ?? null)),
  );
}

/** Whether a form asks for a measure, in a cell or in words. */
export function isCollected(measure: ComparedMeasure, format: FormatId | null): boolean {
  return format !== null && (cellsOfMeasure(measure, format).length > 0 || isAskedStatement(measure.id));
}

export interface SeriesFacts {
  readonly units: readonly AskedUnit[];
  readonly years: readonly number[];
  readonly measures: readonly ComparedMeasure[];
  /** With the places of these units. */
  readonly figures: readonly FiguresOfMeasure[];
  /** Reports expected of these units in these years. */
  readonly reports: readonly FailedReport[];
  readonly isVisible: (unit: AskedUnit, year: number) => boolean;
}

/** Every unit by every measure, in the order asked for. */
export function seriesOf(facts: SeriesFacts): readonly SeriesOfUnit[] {
  const { units, years, measures: compared, figures, isVisible } = facts;
  const amounts = new Map(
    figures.map((figure) => [`${figure.year} ${figure.measure}`, amountsByUnit(figure, units.length)]),
  );
  const columns = compared.map(({ id }) => years.map((year) => amounts.get(`${year} ${id}`) ?? []));
  const reports = new Map(facts.reports.map((report) => [`${report.unitId} ${report.year}`, report]));
  return units.flatMap((unit, place) => {
    const places = years.map((year): Place => {
      const visible = isVisible(unit, year);
      const report = visible ? (reports.get(`${unit.unitId} ${year}`) ?? null) : null;
      return { year, visible, report, failed: report ? failedByCell(report.failed) : nothingFailed };
    });
    return compared.map((measure, at) =>
      seriesOfUnit(
        unit,
        measure,
        places,
        (columns[at] ?? []).map((ofUnits) => ofUnits[place] ?? null),
      ),
    );
  });
}

const nothingFailed: ReadonlyMap<string, ReadonlySet<string>> = new Map();

function amountsByUnit({ amounts, places }: FiguresOfMeasure, units: number): readonly (Amount | null)[] {
  const byUnit = Array.from({ length: units }, (): Amount | null => null);
  for (const [at, place] of places.entries()) if (place !== null) byUnit[place] = amounts[at] ?? null;
  return byUnit;
}

interface Place {
  readonly year: number;
  readonly visible: boolean;
  readonly report: FailedReport | null;
  readonly failed: ReadonlyMap<string, ReadonlySet<string>>;
}

function seriesOfUnit(
  unit: AskedUnit,
  measure: ComparedMeasure,
  places: readonly Place[],
  said: readonly (Amount | null)[],
): SeriesOfUnit {
  const amounts = places.map(({ visible }, at) => (visible ? (said[at] ?? null) : null));
  const years = places.map(({ year }) => year);
  const changes = changesBetween(amounts, years, measure);
  const latest = formatDue(Math.max(...years))?.id ?? null;
  return {
    unit: unit.code,
    measure: measure.id,
    values: figuresOfAmounts(amounts, measure),
    qualifiers: amounts.map((amount) => amount?.qualifier ?? null),
    unknown: places.map((place, at) => (amounts[at] ? null : unknownReason(measure, place))),
    changes: changes.map((change) =>
      change === null ? null : figureOfAmount(change.difference, measure.kind),
    ),
    percents: changes.map((change) => change?.percent ?? null),
    versions: places.map(({ report }) => report?.n ?? null),
    cells: latest === null ? [] : cellsOfMeasure(measure, latest),
    findings: places.map((place) => failedOn(measure, place)),
  };
}

function unknownReason(measure: ComparedMeasure, { year, visible, report }: Place): Unknown {
  if (!visible) return 'NOT_VISIBLE';
  if (report === null || report.n === null) return 'NO_REPORT';
  const format = isFormatId(report.format) ? report.format : (formatDue(year)?.id ?? null);
  return isCollected(measure, format) ? 'NOT_REPORTED' : 'NOT_COLLECTED';
}

/** Rules that failed on the measure's cells, joined by a space. */
function failedOn(measure: ComparedMeasure, { report, failed }: Place): string {
  if (report === null || failed.size === 0 || !isFormatId(report.format)) return '';
  const cells = cellsOfMeasure(measure, report.format);
  return [...new Set(cells.flatMap((cell) => [...(failed.get(cell) ?? [])]))].join(' ');
}

/** Rules that failed, by the cells they read; what a finding of another rule already says is left out. */
export function failedByCell(judgements: readonly Judgement[]): ReadonlyMap<string, ReadonlySet<string>> {
  if (judgements.length === 0) return nothingFailed;
  const rules = new Map<string, Set<string>>();
  for (const { rule, outcome, silencedBy, cells } of judgements) {
    // A total that its own rule says nothing of beside its columns is wrong all the same.
    if (outcome !== 'FAIL' || (silencedBy !== null && silencedBy !== rule)) continue;
    for (const cell of cells) rules.set(cell, (rules.get(cell) ?? new Set()).add(rule));
  }
  return rules;
}

/** Medians over all units of the region that say a measure. */
export function mediansOf(
  years: readonly number[],
  compared: readonly ComparedMeasure[],
  figures: readonly FiguresOfMeasure[],
): readonly MedianOfAll[] {
  const byPlace = new Map(figures.map(({ year, measure, amounts }) => [`${year} ${measure}`, amounts]));
  return compared.map(({ id, kind }) => {
    const amounts = years.map((year) => byPlace.get(`${year} ${id}`) ?? []);
    return {
      measure: id,
      values: amounts.map((each) =>
        medianFigure(
          each.map(({ amount }) => amount),
          kind,
        ),
      ),
      reported: amounts.map(({ length }) => length),
    };
  });
}
