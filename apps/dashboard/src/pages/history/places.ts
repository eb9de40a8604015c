import type { PracticeStanding } from '@mingjian/domain';
import { addressOfUnit } from '../../shell/addresses';
import type { YearOfSeries } from './history-series';

/**
 * The report of a year, at the cell that gives a figure or at the section whose words do; null for a figure that was
 * added up of several reports.
 */
export function addressOfFigure(
  region: string,
  asked: string,
  { year, cell, section, unit = asked }: YearOfSeries,
): string | null {
  if (unit === null) return null;
  if (cell !== null) return addressOfUnit(region, unit, year, { cell });
  return addressOfWords(region, unit, year, section);
}

export function addressOfWords(region: string, unit: string, year: number, section: string | null): string {
  const address = addressOfUnit(region, unit, year);
  return section === null ? address : `${address}#section-${section}`;
}

/** Marks of a practice in a year: shape and word, never colour alone. */
export const standingMarks: Readonly<Record<PracticeStanding, string>> = {
  HOLDS: '●',
  DENIED: '✕',
  CONTRADICTORY: '±',
  NOT_SAID: '·',
  NO_REPORT: '',
};
