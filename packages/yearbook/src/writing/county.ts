import { cellsOfMeasure, daysBetween, figureOfAmount, measureById, unitKinds } from '@mingjian/domain';
import type { Amount, Coverage, Day, MeasureId } from '@mingjian/domain';
import type { Origin, ReportRef } from '../bound/figure.js';
import type { CountyFacts, UnitFacts, UnitYearFacts } from '../facts/county-facts.js';

/** A unit with its year of the document. */
export interface UnitNow {
  readonly unit: UnitFacts;
  readonly now: UnitYearFacts;
}

/** Units that are expected, by kind and then as the facts order them. */
export function expectedUnits({ units, year }: CountyFacts): readonly UnitNow[] {
  const kinds = unitKinds.map(({ id }) => id);
  return units
    .flatMap((unit) => {
      const now = unit.years.find((one) => one.year === year && one.isOfRegion);
      return now ? [{ unit, now }] : [];
    })
    .sort((one, other) => kinds.indexOf(one.unit.kind) - kinds.indexOf(other.unit.kind));
}

export function counted(units: readonly UnitNow[]): readonly UnitNow[] {
  return units.filter(({ now }) => now.version !== null);
}

/** Reports that name no day of publication although the day by which it was due is over. */
export function undated(units: readonly UnitNow[], { madeOn }: CountyFacts): readonly UnitNow[] {
  return counted(units).filter(
    ({ now }) => now.publishedOn === null && daysBetween(now.publicationDue, madeOn) > 0,
  );
}

export function coverageOf(units: readonly UnitNow[]): Coverage {
  return { expected: units.length, reported: counted(units).length };
}

export function refOf({ code, name, year, version }: UnitYearFacts): ReportRef {
  return { unit: code, name, year, version };
}

export function stateOrigin(year: UnitYearFacts): Origin {
  return { kind: 'STATE', report: refOf(year), state: year.state };
}

/** Where a measure's value stands in a report: its cells, or its words. */
export function originsOf(year: UnitYearFacts, measure: MeasureId): readonly Origin[] {
  const amount = year.amounts.get(measure);
  if (amount === undefined) return [];
  const { kind } = measureById(measure);
  const value = figureOfAmount(amount.amount, kind);
  const cells = year.format === null ? [] : cellsOfMeasure(measureById(measure), year.format);
  if (cells.length > 0 && cells.every((cell) => year.stated.has(cell)))
    return [{ kind: 'CELL', report: refOf(year), cell: cells.join(' '), value }];
  const said = year.report?.statements.find((statement) => statement.measure === measure);
  const section = year.report?.sections.find(({ id }) => id === said?.section);
  const quote = section?.title ?? '';
  return [{ kind: 'WORDS', report: refOf(year), quote, value, qualifier: amount.qualifier }];
}

export function amountOf(year: UnitYearFacts | undefined, measure: MeasureId): Amount | null {
  return year?.amounts.get(measure) ?? null;
}

export function yearOf({ years }: UnitFacts, year: number): UnitYearFacts | undefined {
  return years.find((one) => one.year === year);
}

/** The year before, where the unit was the same area in it: what it says can be held against it. */
export function yearBefore(unit: UnitFacts, { year, isSameArea }: UnitYearFacts): UnitYearFacts | undefined {
  return isSameArea ? yearOf(unit, year - 1) : undefined;
}

/** Days after the due day; 0 in time, null where the day is not known. */
export function daysAfter(day: Day | null, due: Day): number | null {
  return day === null ? null : Math.max(0, daysBetween(due, day));
}
