import type { FormatId } from '../formats/catalogue.js';
import { formatById } from '../formats/catalogue.js';
import type { Figures, FigureValue } from '../report/report.js';
import { rulesFor } from '../rules/catalogue.js';
import { identityInstances } from '../rules/judge-identity.js';

/** A cell that has to hold what last year's report says in another: what was carried out there is brought in here. */
export interface TakenOverCell {
  readonly cell: string;
  /** The cell of last year's report. */
  readonly from: string;
  readonly value: FigureValue;
}

/**
 * Cells that last year's report settles. They are not listed anywhere: a rule that holds a single cell of last year
 * against a single one of this year says which they are. What last year left blank settles nothing.
 */
export function takenOverCells(
  formatId: FormatId,
  reportYear: number,
  previous: Figures,
): readonly TakenOverCell[] {
  const format = formatById(formatId);
  return rulesFor(formatId, reportYear).flatMap((rule) => {
    if (rule.kind !== 'identity' || rule.is !== 'equal to') return [];
    return identityInstances(rule, format).flatMap(({ left, right }): TakenOverCell[] => {
      const [before, ...othersBefore] = left;
      const [now, ...othersNow] = right;
      if (!before?.previous || !now || now.previous || othersBefore.length + othersNow.length > 0) return [];
      const value = previous.get(before.cell);
      return value === undefined ? [] : [{ cell: now.cell, from: before.cell, value }];
    });
  });
}
