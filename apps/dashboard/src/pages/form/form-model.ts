import {
  balanceByColumn,
  cellField,
  cellInReport,
  figuresOf,
  filledCells,
  findingsOf,
  formatById,
  lockedCells,
  openFindings,
  practicesOfForm,
  progressOf,
  reasonsGiven,
  reportOfEntry,
  reportOfYear,
  soften,
  takenOverCells,
  typedText,
  unlockedField,
} from '@mingjian/domain';
import type {
  CellOfYear,
  ColumnBalance,
  Day,
  DisclosureReport,
  ExplanationInput,
  Figures,
  Finding,
  FormEntry,
  Format,
  OpenFindings,
  PracticeOfForm,
  ReportCircumstances,
  SectionProgress,
  TakenOverCell,
  UnreadableField,
  Waiver,
} from '@mingjian/domain';
import { cellMarks } from './cell-marks';
import type { CellMarks } from './cell-marks';
import type { Judge } from './judge';

/** What the form was opened with and what its rules look at besides what is typed. */
export interface OpenedForm {
  readonly report: DisclosureReport;
  readonly circumstances: ReportCircumstances;
  readonly judge: Judge;
  /** Rules that the county has softened for this report. */
  readonly waivers: readonly Waiver[];
  readonly today: Day;
}

/** Everything a screen shows of a form that follows from what stands in its fields. */
export interface FormModel {
  readonly entry: FormEntry;
  readonly format: Format;
  readonly report: DisclosureReport;
  readonly figures: Figures;
  readonly previous: Figures | null;
  readonly lastYear: DisclosureReport | null;
  readonly practices: readonly PracticeOfForm[];
  /** Cells that last year's report settles, each with whether it holds what it has to. */
  readonly takenOver: ReadonlyMap<string, TakenOverCell & { readonly isTaken: boolean }>;
  readonly unreadable: readonly UnreadableField[];
  readonly findings: readonly Finding[];
  readonly open: OpenFindings;
  readonly explanations: readonly ExplanationInput[];
  readonly progress: readonly SectionProgress[];
  readonly filled: { readonly cells: number; readonly stated: number };
  /** What the rule that balances a table says of each of its columns. */
  balanceOf(rule: string): ReadonlyMap<string, ColumnBalance>;
  readonly tones: CellMarks['tones'];
  readonly described: CellMarks['described'];
  isLocked(cell: string): boolean;
  /** What last year's report says in a cell of this form; null where there is no such report. */
  lastYearOf(cell: string): CellOfYear | null;
  /** Fields that keep the report from being filed: findings that block and texts that are no figures. */
  readonly mustMend: number;
}

/**
 * Judges what is typed with the rules of the server. `refused` are findings with which the server refused the same
 * content; they take the place of our own until something is typed.
 */
export function formModel(
  entry: FormEntry,
  opened: OpenedForm,
  refused: readonly Finding[] | null,
): FormModel {
  const format = formatById(opened.report.formatFound);
  const { report, unreadable } = reportOfEntry(
    entry,
    opened.report,
    opened.circumstances.dates?.today ?? null,
  );
  const figures = figuresOf(report);
  const judgements = opened.judge(report, opened.circumstances);
  const findings = refused ?? soften(findingsOf(judgements, format), opened.waivers, opened.today);
  const explanations = reasonsGiven(entry, findings);
  const open = openFindings(findings, explanations);
  const progress = progressOf(report);
  const locked = new Set(lockedCells(format, (table) => !entry.has(unlockedField(table))));
  const isLocked = (cell: string): boolean => locked.has(cell);
  const lastYear = reportOfYear(opened.circumstances.earlier, opened.report.reportYear - 1);
  const previous = lastYear === null ? null : figuresOf(lastYear);
  return {
    entry,
    format,
    report,
    figures,
    previous,
    lastYear,
    practices: practicesOfForm(entry, lastYear),
    takenOver: takenOverIn(entry, opened.report, previous, isLocked),
    unreadable,
    findings,
    open,
    explanations,
    progress,
    filled: filledCells(progress),
    balanceOf: (rule) => balanceByColumn(judgements, rule),
    ...cellMarks({ open, unreadable, format, figures, isLocked }),
    isLocked,
    lastYearOf: (cell) => (lastYear === null ? null : cellInReport(cell, opened.report, lastYear)),
    mustMend: open.blocking.length + unreadable.length,
  };
}

function takenOverIn(
  entry: FormEntry,
  { formatFound, reportYear }: DisclosureReport,
  previous: Figures | null,
  isLocked: (cell: string) => boolean,
): FormModel['takenOver'] {
  if (previous === null) return new Map();
  return new Map(
    takenOverCells(formatFound, reportYear, previous)
      .filter(({ cell }) => !isLocked(cell))
      .map((one) => [one.cell, { ...one, isTaken: entry.get(cellField(one.cell)) === typedText(one.value) }]),
  );
}
