import { cellsOf, rowLabel } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import type { Figures } from '../report/report.js';
import { ruleById } from '../rules/catalogue.js';
import type { Judgement } from '../rules/judgement.js';
import type { Text } from '../text.js';
import { instanceOfJudgement } from './equation.js';

/** More cells than this are a form still being filled in, or copied whole: marking them all would mark nothing. */
const mostMarked = 12;

/**
 * The cells that the clerk will most likely have to change for a finding to go away. A rule names every cell that
 * it reads; marking all of them would hide the one to look at. No program knows which is wrong: this is where to
 * begin.
 */
export function suspectCells(
  finding: Judgement,
  format: Format,
  figures: Figures,
  isLocked: (cell: string) => boolean,
): readonly string[] {
  const rule = ruleById(finding.rule);
  if (rule.kind === 'identity') {
    const instance = instanceOfJudgement(finding, format);
    if (!instance) return [];
    const left = instance.left.filter(({ cell, previous }) => !previous && !isLocked(cell));
    const right = instance.right.filter(({ cell, previous }) => !previous && !isLocked(cell));
    const suspect = instance.left.length === 1 && left.length === 1 ? left[0] : (right.at(-1) ?? left.at(-1));
    return suspect ? [suspect.cell] : [];
  }
  // A county's report is written from its units' and typed into no form.
  if (rule.kind === 'consolidation') return [];
  if (rule.detect === 'all zero') {
    return finding.cells.filter((cell) => (figures.get(cell) ?? 0) !== 0);
  }
  if (rule.detect === 'tables present') return [];
  const open = finding.cells.filter(
    (cell) => !isLocked(cell) && (rule.detect !== 'totals and split' || !figures.has(cell)),
  );
  return open.length > mostMarked ? open.slice(0, 1) : open;
}

/** The column or row of which an identity's finding speaks; null when it speaks of single cells or of the report. */
export function findingPlace(finding: Judgement, format: Format): Text | null {
  const rule = ruleById(finding.rule);
  const [first] = finding.cells;
  const place = first === undefined ? undefined : cellsOf(format).get(first);
  if (rule.kind !== 'identity' || !place) return null;
  return rule.forEach === 'column' && place.table.layout !== 'list' ? place.column.label : rowLabel(place);
}
