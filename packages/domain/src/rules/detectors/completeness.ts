import { formatDue } from '../../formats/catalogue.js';
import { cellCodesOfTable, cellsOf } from '../../formats/cells.js';
import type { SectionId } from '../../formats/format.js';
import { isMeasureId, measureById } from '../../measures/catalogue.js';
import { cellsOfMeasure, measureValue } from '../../measures/measure-value.js';
import type { DocumentReading } from '../../reading/reading.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Passage } from '../passage.js';
import type { DetectionOf } from '../rule.js';

export function tablesPresent({ figures, format }: RuleContext): readonly Judged[] {
  return format.tables.map((table) => {
    const cells = cellCodesOfTable(format, table.id);
    return judged(cells.some((cell) => figures.has(cell)) ? 'PASS' : 'FAIL', { cells });
  });
}

/** Whether anything of the form annexed to the words was filled in. */
export function formStated({ figures, format }: RuleContext): Judged {
  const cells = [...cellsOf(format).keys()];
  return judged(cells.some((cell) => figures.has(cell)) ? 'PASS' : 'FAIL');
}

/**
 * Sections that are missing, and in a document those that have lost their heading or stand in the wrong place:
 * the latter have a passage, an empty one where the heading should be, else the heading itself.
 */
export function sectionsPresent(context: RuleContext): Judged {
  const { format, document } = context;
  const mandatory = format.sections.filter((section) => section.mandatory).map(({ id }) => id);
  const missing = mandatory.filter((id) => !isSectionPresent(id, context));
  const order = format.sections.map(({ id }) => id);
  const passages = document === null ? [] : [...withoutHeading(document), ...outOfOrder(document, order)];
  const named = new Set<SectionId | null>([...missing, ...passages.map(({ section }) => section)]);
  const sections = order.filter((id) => named.has(id));
  return sections.length === 0
    ? judged('PASS', { sections: mandatory })
    : judged('FAIL', { sections, passages });
}

function withoutHeading({ sections }: DocumentReading): Passage[] {
  return sections
    .filter(({ heading }) => heading === null)
    .map(({ id, start }) => ({ section: id, start, end: start, quote: '' }));
}

/** Headings after which one follows that should have come before. */
function outOfOrder({ sections, text }: DocumentReading, order: readonly SectionId[]): Passage[] {
  const passages: Passage[] = [];
  let furthest = -1;
  for (const { id, heading } of sections) {
    const place = order.indexOf(id);
    if (place < furthest && heading !== null) {
      const { start, end } = heading;
      passages.push({ section: id, start, end, quote: text.slice(start, end) });
    }
    furthest = Math.max(furthest, place);
  }
  return passages;
}

/** A section is there when its table has a stated cell, it has words, or it says that there is nothing to report. */
export function isSectionPresent(
  id: SectionId,
  { report, figures, format }: Pick<RuleContext, 'report' | 'figures' | 'format'>,
): boolean {
  const section = report.sections.find((one) => one.id === id);
  if (section && (section.nothingToReport || (section.text ?? '').trim() !== '')) return true;
  return format.tables
    .filter((table) => table.section === id)
    .some((table) => cellCodesOfTable(format, table.id).some((cell) => figures.has(cell)));
}

/** A measure is told by a statement, or by a cell where the form has one. */
export function measureTold(measure: string, { report, figures }: RuleContext): Judged {
  const said = report.statements.some((statement) => statement.measure === measure);
  const cells = isMeasureId(measure) ? cellsOfMeasure(measureById(measure), report.formatFound) : [];
  return judged(said || cells.some((cell) => figures.has(cell)) ? 'PASS' : 'FAIL');
}

/** What was handed in against what was due. A filed report in another form is refused before any rule. */
export function formatOfTheYear({ report, document }: RuleContext): Judged {
  const due = formatDue(report.reportYear);
  if (due === null) return judged('CANNOT_TELL');
  const sides = { left: report.formatFound, right: due.id };
  if (report.formatFound !== due.id) return judged('FAIL', sides);
  return judged(document === null ? 'NOT_APPLICABLE' : 'PASS', sides);
}

/** At least so many problems, and no fewer improvements than problems. */
export function problemsAnswered(
  { least }: DetectionOf<'problems answered'>,
  { report, figures }: RuleContext,
): Judged {
  const told = (id: 'improvement.problems' | 'improvement.measures'): number | null => {
    const value = measureValue(report, measureById(id), figures);
    return value === null ? null : Number(value.amount);
  };
  const left = told('improvement.problems');
  const right = told('improvement.measures');
  const sides = { sections: ['problems'] as const, left, right };
  if (left !== null && left < least) return judged('FAIL', sides);
  if (left === null || right === null) return judged('CANNOT_TELL', sides);
  return judged(right >= left ? 'PASS' : 'FAIL', sides);
}
