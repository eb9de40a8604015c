import {
  breakBetween,
  changeBetween,
  figureOfAmount,
  followUpOverYears,
  mandateChain,
  measures,
  practicesOverYears,
  pointOfParts,
} from '@mingjian/domain';
import type {
  DisclosureReport,
  DocumentReading,
  FigureValue,
  GapReason,
  Judgement,
  Mandate,
  Measure,
  MeasureId,
  Part,
  PointOverYears,
  PracticeOverYears,
  PromiseOverYears,
  Qualifier,
} from '@mingjian/domain';
import { failedByCell } from '../comparison/series-of.js';
import type { RegionAbove } from './unit-history.repository.js';

/** One year as the viewer sees it, whether a report was expected or not. */
export interface YearOfHistory {
  readonly year: number;
  readonly report: DisclosureReport | null;
  /** What it was read from, with its corrections; null for a report that was filed, and where the viewer may not look. */
  readonly reading: DocumentReading | null;
  /** Whether there is nothing that the viewer may not see. */
  readonly visible: boolean;
  readonly judgements: readonly Judgement[];
  readonly unitName: string | null;
  readonly regions: readonly RegionAbove[];
}

/** One measure over the years; all lists run parallel to them. */
export interface MeasureOverYears {
  readonly measure: MeasureId;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly gaps: readonly (GapReason | null)[];
  readonly changes: readonly (FigureValue | null)[];
  readonly cells: readonly (string | null)[];
  readonly sections: readonly (string | null)[];
  readonly words: readonly (string | null)[];
  readonly findings: readonly string[];
}

/** A year with what it is made up of: itself, or what the unit was then on the map that was asked for. */
export interface YearOfParts extends YearOfHistory {
  readonly parts: readonly (Part & { readonly shown: YearOfHistory })[];
}

/** Every measure of the catalogue, in its order, those that no year says included. */
export function measuresOverYears(years: readonly YearOfParts[]): readonly MeasureOverYears[] {
  const failed = years.map(({ judgements }) => failedByCell(judgements));
  return measures.map((measure) => {
    const points = years.map(({ year, parts }) =>
      pointOfParts(
        measure,
        year,
        parts.map(({ shown, ...part }) => ({ ...part, year: shown })),
      ),
    );
    return {
      measure: measure.id,
      values: points.map(({ amount }) =>
        amount === null ? null : figureOfAmount(amount.amount, measure.kind),
      ),
      qualifiers: points.map(({ amount }) => amount?.qualifier ?? null),
      gaps: points.map(({ gap }) => gap),
      changes: changesIn(points, measure),
      cells: points.map((point) =>
        point.amount === null || point.cells.length === 0 ? null : point.cells.join(' '),
      ),
      sections: points.map((point) => (point.amount === null ? null : point.section)),
      words: points.map((point, at) => wordsOf(measure.id, point, years[at]?.reading ?? null)),
      findings: points.map((point, at) =>
        point.amount === null
          ? ''
          : [...new Set(point.cells.flatMap((cell) => [...(failed[at]?.get(cell) ?? [])]))].join(' '),
      ),
    };
  });
}

/** Where the words of a figure stand in the document, as `12-18`: of its first cell, else of its statement. */
function wordsOf(measure: MeasureId, point: PointOverYears, reading: DocumentReading | null): string | null {
  if (reading === null || point.amount === null) return null;
  const [cell] = point.cells;
  const said =
    cell === undefined
      ? reading.statements.find((statement) => statement.measure === measure)
      : reading.figures.find((figure) => figure.cell === cell);
  return said ? `${said.start}-${said.end}` : null;
}

function changesIn(
  points: readonly PointOverYears[],
  { breaks, kind }: Measure,
): readonly (FigureValue | null)[] {
  return points.map(({ year, amount }, at) => {
    const before = points[at - 1];
    if (before === undefined) return null;
    const change = changeBetween(before.amount, amount, breakBetween(breaks, before.year, year), kind);
    return change === null ? null : figureOfAmount(change.difference, kind);
  });
}

/** A practice over the years with the words that say it; both lists run parallel to the years. */
export interface PracticeWithWords extends PracticeOverYears {
  /** Where they stand in the text of the document, as `12-18`; null for a report that was filed. */
  readonly words: readonly (string | null)[];
  readonly quotes: readonly (string | null)[];
}

export function practicesIn(years: readonly YearOfHistory[]): readonly PracticeWithWords[] {
  return practicesOverYears(
    years.map(({ year, report }) => ({ year, practices: report?.practices ?? null })),
  ).map((one) => {
    const read = years.map(
      ({ reading }) => reading?.practices.find(({ practice }) => practice === one.practice) ?? null,
    );
    return {
      ...one,
      words: read.map((evidence) => evidence && `${evidence.start}-${evidence.end}`),
      quotes: read.map((evidence) => evidence && evidence.quote),
    };
  });
}

export function promisesIn(years: readonly YearOfHistory[]): readonly PromiseOverYears[] {
  const names = years.flatMap(({ unitName, regions }) => [
    ...(unitName === null ? [] : [unitName]),
    ...regions.map(({ name }) => name),
  ]);
  return followUpOverYears(
    years.map(({ year, report, reading }) => ({
      year,
      words: report && { sections: report.sections, reading },
    })),
    [...new Set(names)].sort((a, b) => b.length - a.length),
  );
}

/** Documents cited in a year, from the nation down. */
export interface MandatesOfYear {
  readonly year: number;
  readonly mandates: readonly Mandate[];
}

export function mandatesIn(years: readonly YearOfHistory[]): readonly MandatesOfYear[] {
  return years.flatMap(({ year, report, unitName, regions }) => {
    const references = report?.references ?? [];
    if (references.length === 0) return [];
    return [{ year, mandates: mandateChain(references, { unitName: unitName ?? '', regions }) }];
  });
}
