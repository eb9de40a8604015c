import { sumOfAmounts } from '../comparison/sum.js';
import { figureOfAmount } from '../comparison/figure-amount.js';
import { formatById } from '../formats/catalogue.js';
import { measures } from '../measures/catalogue.js';
import { measureValue } from '../measures/measure-value.js';
import type { DisclosureReport, Figure, Statement } from '../report/report.js';
import { consolidate } from './consolidate.js';

/**
 * What several units' reports of a year say together, as one report: a cell and a told figure only where every one of
 * them says it. Words, practices and days are nobody's together. Null where their forms differ, for nothing then adds
 * up cell by cell. In any order the same.
 */
export function joinedReport(unit: string, reports: readonly DisclosureReport[]): DisclosureReport | null {
  const [first] = reports;
  if (first === undefined || reports.some(({ formatFound }) => formatFound !== first.formatFound))
    return null;
  const cells = consolidate(formatById(first.formatFound), reports);
  const figures = [...cells].flatMap(([cell, { value, coverage }]): Figure[] =>
    value !== null && coverage.reported === coverage.expected ? [{ cell, value }] : [],
  );
  return onlyFigures(unit, first, figures, toldTogether(reports));
}

/** A report that says these figures and nothing else. */
export function onlyFigures(
  unit: string,
  { reportYear, formatFound }: Pick<DisclosureReport, 'reportYear' | 'formatFound'>,
  figures: readonly Figure[],
  statements: readonly Statement[] = [],
): DisclosureReport {
  return {
    unit,
    reportYear,
    formatFound,
    publishedOn: null,
    title: null,
    references: [],
    figures,
    statements,
    practices: [],
    sections: [],
  };
}

function toldTogether(reports: readonly DisclosureReport[]): readonly Statement[] {
  return measures.flatMap((measure): Statement[] => {
    const told = reports.map((report) => measureValue({ ...report, figures: [] }, measure));
    const known = told.filter((value) => value !== null);
    const sum = known.length < told.length ? null : sumOfAmounts(known);
    if (sum === null) return [];
    const value = figureOfAmount(sum.amount, measure.kind);
    return [{ measure: measure.id, value, qualifier: sum.qualifier, section: null }];
  });
}
