import type { HistoryYear, UnitHistory } from './history-queries';

export type PartOfUnit = HistoryYear['parts'][number];

/** Years that follow each other in which a unit's figures were made of the same others. */
export interface PartsOfYears {
  readonly from: number;
  readonly to: number;
  /** None where nothing of the unit was there. */
  readonly parts: readonly PartOfUnit[];
}

/** Whether a year's figures are those of one report, its own or that of what the unit was then. */
export function isOneReport({ parts }: Pick<HistoryYear, 'parts'>): boolean {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 && only.share === 1;
}

/** What the years are made of, those left out in which the unit was itself. */
export function partsOverYears({
  unit,
  years,
}: Pick<UnitHistory, 'unit' | 'years'>): readonly PartsOfYears[] {
  const bands: { from: number; to: number; parts: readonly PartOfUnit[] }[] = [];
  for (const { year, parts } of years) {
    const last = bands.at(-1);
    if (last && last.to === year - 1 && nameOf(last.parts) === nameOf(parts)) last.to = year;
    else bands.push({ from: year, to: year, parts });
  }
  return bands.filter(
    ({ parts }) => !(isOneReport({ parts }) && parts.every((part) => part.unit.id === unit.id)),
  );
}

function nameOf(parts: readonly PartOfUnit[]): string {
  return parts.map((part) => `${part.unit.id} ${part.share}`).join(',');
}

/** The year on whose map the years are joined: the last in which the unit was there. */
export function lastMapOf({ unit, years }: Pick<UnitHistory, 'unit' | 'years'>): number {
  const ends = unit.names.map(({ validTo }) => validTo);
  const last = Math.max(...ends.map((end) => end ?? Infinity));
  return Number.isFinite(last) ? last : (years.at(-1)?.year ?? unit.year);
}
