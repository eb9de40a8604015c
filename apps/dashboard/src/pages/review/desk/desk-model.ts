import { changedCells, figuresOf, formatById, isFormatId, isRuleId, suspectCells } from '@mingjian/domain';
import type { ChangedCell, Figures, Format, Judgement, UnitKind, UnitNames } from '@mingjian/domain';
import type { Remark, ReviewFinding, Version } from '../review-queries';

/** Another report that the one under review is held against. */
export interface ComparedReport {
  readonly year: number;
  readonly version: number;
  readonly report: Version;
  readonly figures: Figures;
  readonly sections: Version['sections'];
}

/** A finding with the cells to look at: a rule may read a whole column, and marking it all would hide the place. */
export interface PlacedFinding {
  readonly key: string;
  readonly finding: ReviewFinding;
  readonly cells: readonly string[];
  readonly sections: readonly string[];
}

/** One version as it lies on the desk. */
export interface DeskModel {
  readonly unit: string;
  readonly unitName: string;
  readonly year: number;
  readonly version: number;
  /** When this version was received. */
  readonly filedAt: string | null;
  readonly report: Version;
  readonly format: Format;
  readonly figures: Figures;
  readonly lastYear: ComparedReport | null;
  /** The version before it; null for a first one. */
  readonly before: ComparedReport | null;
  readonly changes: ReadonlyMap<string, ChangedCell>;
  /** Those that say something of their own. */
  readonly findings: readonly PlacedFinding[];
  readonly silenced: number;
  readonly remarks: readonly Remark[];
  readonly unitKind: UnitKind;
  /** What the unit and those beside it are called in the year. */
  readonly names: UnitNames | null;
  /** Whether the unit speaks for a government that makes rules (规章). */
  readonly unitMakesRules: boolean;
}

interface DeskParts {
  readonly unit: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly names: UnitNames | null;
  readonly unitMakesRules: boolean;
  readonly filedAt: string | null;
  readonly report: Version;
  readonly found: readonly ReviewFinding[];
  readonly lastYear: Version | null;
  readonly before: Version | null;
  readonly remarks: readonly Remark[];
}

/** Null where this dashboard does not know the report's form. */
export function deskModel({ report, found, lastYear, before, ...parts }: DeskParts): DeskModel | null {
  if (!isFormatId(report.formatFound)) return null;
  const format = formatById(report.formatFound);
  const figures = figuresOf(report);
  const open = found.filter(({ silencedBy }) => silencedBy === null);
  return {
    ...parts,
    year: report.year,
    version: report.version,
    report,
    format,
    figures,
    lastYear: lastYear && compared(lastYear),
    before: before && compared(before),
    changes: new Map(before ? changedCells(before, report).map((change) => [change.cell, change]) : []),
    findings: open.map((finding) => placed(finding, format, figures)),
    silenced: found.length - open.length,
  };
}

function compared(report: Version): ComparedReport {
  const { year, version, sections } = report;
  return { year, version, report, figures: figuresOf(report), sections };
}

function placed(finding: ReviewFinding, format: Format, figures: Figures): PlacedFinding {
  const asked = judgementOf(finding, format);
  const suspects = asked ? suspectCells(asked, format, figures, () => false) : [];
  const passages = finding.passages.flatMap(({ section }) => section ?? []);
  return {
    key: `${finding.rule} ${finding.cells.join(' ')} ${finding.sections.join(' ')}`,
    finding,
    cells: suspects.length > 0 ? suspects : finding.cells,
    sections: [...new Set([...finding.sections, ...passages])],
  };
}

/** The server's finding as a judgement of the domain; null when its rule is not known here. */
export function judgementOf(finding: ReviewFinding, format: Format): Judgement | null {
  const { rule, cells, left = null, right = null } = finding;
  if (!isRuleId(rule)) return null;
  const sections = format.sections.map(({ id }) => id).filter((id) => finding.sections.includes(id));
  return { rule, outcome: 'FAIL', cells, sections, passages: [], left, right, silencedBy: null };
}

/** Remarks that the unit was sent and that nobody has settled, and those that only the county sees. */
export function openRemarks(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.filter(({ sentAt, settledAt }) => sentAt !== null && settledAt === null);
}

export function unsentRemarks(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.filter(({ sentAt }) => sentAt === null);
}
