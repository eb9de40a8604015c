import type { SectionId } from '../formats/format.js';
import { cellCodesOfTable, cellsOfTable } from '../formats/cells.js';
import type { CellPlace } from '../formats/cells.js';
import { fenFromTenThousandYuan } from '../report/money.js';
import { assertUnreachable } from '../text.js';
import type { Day } from '../time/day.js';
import type { RuleId } from './catalogue.js';
import { sumOfFigures } from './figure-sum.js';
import type { RuleContext } from './context.js';
import type { Judgement, Side } from './judgement.js';
import type { Detector, Outcome } from './rule.js';

type Judged = Omit<Judgement, 'rule' | 'silencedBy'>;

/** Judges a detector; each is a pure function of the report and its parameters. */
export function judgeDetector(rule: Detector & { readonly id: RuleId }, context: RuleContext): Judgement[] {
  return detect(rule, context).map((judged) => ({ rule: rule.id, silencedBy: null, ...judged }));
}

function detect(rule: Detector, context: RuleContext): readonly Judged[] {
  switch (rule.detect) {
    case 'whole numbers':
      return wholeNumbers(rule.table, context);
    case 'no blanks':
      return [noBlanks(rule.table, context)];
    case 'all zero':
      return [allZero(rule.table, rule.row, context)];
    case 'tables present':
      return tablesPresent(context);
    case 'sections present':
      return [sectionsPresent(context)];
    case 'statement present':
      return [statementPresent(rule.measure, context)];
    case 'filed in time':
      return [filedInTime(context)];
    case 'published in time':
      return [publishedInTime({ dates: context.dates, publishedOn: context.report.publishedOn })];
    default:
      return assertUnreachable(rule);
  }
}

function judged(outcome: Outcome, part: Partial<Omit<Judged, 'outcome'>> = {}): Judged {
  return { outcome, cells: [], sections: [], left: null, right: null, ...part };
}

/** One finding a cell; when all stated cells are right, one judgement for the table. */
function wholeNumbers(table: string, { figures, format }: RuleContext): readonly Judged[] {
  const stated = cellsOfTable(format, table).filter(({ cell }) => figures.has(cell));
  if (stated.length === 0) return [judged('NOT_APPLICABLE')];
  const wrong = stated.filter((place) => !isWholeOrMoney(place, figures.get(place.cell)));
  if (wrong.length === 0) return [judged('PASS', { cells: stated.map(({ cell }) => cell) })];
  return wrong.map(({ cell }) => judged('FAIL', { cells: [cell], left: figures.get(cell) ?? null }));
}

function isWholeOrMoney({ kind, column }: CellPlace, value: Side | undefined): boolean {
  if (kind === 'count')
    return typeof value === 'number' && Number.isInteger(value) && (value >= 0 || column.signed === true);
  const fen = typeof value === 'string' ? fenFromTenThousandYuan(value) : null;
  return fen !== null && fen >= 0n;
}

function noBlanks(table: string, { figures, format }: RuleContext): Judged {
  const cells = cellCodesOfTable(format, table);
  const blank = cells.filter((cell) => !figures.has(cell));
  if (blank.length === cells.length) return judged('NOT_APPLICABLE');
  return blank.length === 0
    ? judged('PASS', { cells, left: 0, right: 0 })
    : judged('FAIL', { cells: blank, left: blank.length, right: 0 });
}

/** A stated figure other than zero fails whatever its neighbours hold; only then do blanks matter. */
function allZero(table: string, row: string, { figures, format, unitMakesRules }: RuleContext): Judged {
  const cells = cellsOfTable(format, table)
    .filter((place) => place.row.id === row)
    .map(({ cell }) => cell);
  if (unitMakesRules || cells.length === 0) return judged('NOT_APPLICABLE', { cells });
  const values = cells.map((cell) => figures.get(cell)).filter((value) => typeof value === 'number');
  if (values.some((value) => value !== 0)) {
    return judged('FAIL', { cells, left: sumOfFigures(values), right: 0 });
  }
  return values.length < cells.length
    ? judged('CANNOT_TELL', { cells, right: 0 })
    : judged('PASS', { cells, left: 0, right: 0 });
}

function tablesPresent({ figures, format }: RuleContext): readonly Judged[] {
  return format.tables.map((table) => {
    const cells = cellCodesOfTable(format, table.id);
    return judged(cells.some((cell) => figures.has(cell)) ? 'PASS' : 'FAIL', { cells });
  });
}

function sectionsPresent(context: RuleContext): Judged {
  const mandatory = context.format.sections.filter((section) => section.mandatory).map(({ id }) => id);
  const missing = mandatory.filter((id) => !isSectionPresent(id, context));
  return missing.length === 0
    ? judged('PASS', { sections: mandatory })
    : judged('FAIL', { sections: missing });
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

function statementPresent(measure: string, { report }: RuleContext): Judged {
  return judged(report.statements.some((statement) => statement.measure === measure) ? 'PASS' : 'FAIL');
}

export function filedInTime({ dates }: Pick<RuleContext, 'dates'>): Judged {
  if (dates === null || dates.filingDue === null || dates.isReceiptUnknown) return judged('CANNOT_TELL');
  const { filedOn, filingDue, today } = dates;
  if (filedOn === null) return judged(today > filingDue ? 'FAIL' : 'NOT_APPLICABLE', { right: filingDue });
  return judged(filedOn <= filingDue ? 'PASS' : 'FAIL', { left: filedOn, right: filingDue });
}

/** Without a day of publication nothing is late before the due day has passed. */
export function publishedInTime({
  dates,
  publishedOn,
}: Pick<RuleContext, 'dates'> & { readonly publishedOn: Day | null }): Judged {
  if (dates === null) return judged('CANNOT_TELL');
  const { publicationDue, today } = dates;
  if (publishedOn === null)
    return judged(today > publicationDue ? 'FAIL' : 'NOT_APPLICABLE', { right: publicationDue });
  return judged(publishedOn <= publicationDue ? 'PASS' : 'FAIL', {
    left: publishedOn,
    right: publicationDue,
  });
}
