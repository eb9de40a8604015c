import type { Qualifier } from '@mingjian/domain';
import { at, listAt } from '../json.js';
import type { CoverageOfYear } from './trend-answer.js';

/** Part of a query: who is expected and who reported, year by year. */
export const coverageFrom = `allExpectedUnits(condition: { regionId: $region }) {
        groupedAggregates(groupBy: [REPORT_YEAR]) { keys distinctCount { unitId } sum { reported } }
      }`;

export function yearsCovered(data: unknown, years: readonly number[]): readonly CoverageOfYear[] {
  const groups = listAt(data, 'allExpectedUnits', 'groupedAggregates').map((group) => ({
    year: Number(listAt(group, 'keys')[0]),
    expected: Number(at(group, 'distinctCount', 'unitId')),
    reported: Number(at(group, 'sum', 'reported')),
  }));
  return years.map(
    (year) => groups.find((group) => group.year === year) ?? { year, expected: 0, reported: 0 },
  );
}

/** Lower quartile, median, upper quartile. */
export function quartilesOf(spread: unknown, column = 'quartiles'): readonly [number, number, number] {
  const [lower, median, upper] = listAt(spread, column).map(Number);
  if (lower === undefined || median === undefined || upper === undefined)
    throw new Error(`No quartiles in ${JSON.stringify(spread)}`);
  return [lower, median, upper];
}

export function qualifierOf(text: unknown): Qualifier {
  if (text === 'EXACT' || text === 'AT_LEAST' || text === 'AT_MOST' || text === 'ABOUT') return text;
  throw new Error(`No such qualifier: ${String(text)}`);
}
