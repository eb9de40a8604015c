import {
  balanceByColumn,
  cellOfField,
  figuresOf,
  filledCells,
  findingsOf,
  formatById,
  judgeReport,
  lockedCells,
  openFindings,
  progressOf,
  reasonsGiven,
  reportOfEntry,
  suspectCells,
  unlockedField,
} from '@mingjian/domain';
import type {
  ColumnBalance,
  DisclosureReport,
  ExplanationInput,
  Figures,
  Finding,
  FormEntry,
  Format,
  OpenFindings,
  ReportCircumstances,
  SectionProgress,
  UnreadableField,
} from '@mingjian/domain';

/** What the form was opened with and what its rules look at besides what is typed. */
export interface OpenedForm {
  readonly report: DisclosureReport;
  readonly circumstances: ReportCircumstances;
}

export type CellTone = 'bad' | 'warn';

/** Everything a screen shows of a form that follows from what stands in its fields. */
export interface FormModel {
  readonly entry: FormEntry;
  readonly format: Format;
  readonly report: DisclosureReport;
  readonly figures: Figures;
  readonly previous: Figures | null;
  readonly unreadable: readonly UnreadableField[];
  readonly findings: readonly Finding[];
  readonly open: OpenFindings;
  readonly explanations: readonly ExplanationInput[];
  readonly progress: readonly SectionProgress[];
  readonly filled: { readonly cells: number; readonly stated: number };
  readonly balance: ReadonlyMap<string, ColumnBalance>;
  readonly tones: ReadonlyMap<string, CellTone>;
  isLocked(cell: string): boolean;
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
  const judgements = judgeReport(report, opened.circumstances);
  const findings = refused ?? findingsOf(judgements, format);
  const explanations = reasonsGiven(entry, findings);
  const open = openFindings(findings, explanations);
  const progress = progressOf(report);
  const locked = new Set(lockedCells(format, (table) => !entry.has(unlockedField(table))));
  const isLocked = (cell: string): boolean => locked.has(cell);
  return {
    entry,
    format,
    report,
    figures,
    previous: opened.circumstances.previous === null ? null : figuresOf(opened.circumstances.previous),
    unreadable,
    findings,
    open,
    explanations,
    progress,
    filled: filledCells(progress),
    balance: balanceByColumn(judgements, 'T3-BAL'),
    tones: tonesOf(open, unreadable, format, figures, isLocked),
    isLocked,
    mustMend: open.blocking.length + unreadable.length,
  };
}

function tonesOf(
  open: OpenFindings,
  unreadable: readonly UnreadableField[],
  format: Format,
  figures: Figures,
  isLocked: (cell: string) => boolean,
): ReadonlyMap<string, CellTone> {
  const tones = new Map<string, CellTone>();
  const mark = (findings: readonly Finding[], tone: CellTone): void => {
    for (const finding of findings)
      for (const cell of suspectCells(finding, format, figures, isLocked)) tones.set(cell, tone);
  };
  // The graver mark is set last and stays.
  mark(open.unexplained, 'warn');
  mark(open.blocking, 'bad');
  for (const { field } of unreadable) {
    const cell = cellOfField(field);
    if (cell !== null) tones.set(cell, 'bad');
  }
  return tones;
}
