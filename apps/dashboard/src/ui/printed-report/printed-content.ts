import type { Effect, Figures, SectionId, Text } from '@mingjian/domain';

/** One section as the unit wrote it. */
export interface PrintedSection {
  readonly id: string;
  readonly text: string | null;
  readonly nothingToReport: boolean;
}

/** A finding as far as the paper shows it: where it stands and how grave it is. */
export interface PrintedFinding {
  readonly rule: string;
  readonly effect: Effect;
  readonly cells: readonly string[];
  readonly sections: readonly string[];
  readonly message: Text;
}

/** What is needed to print a report as the national form prints it. */
export interface PrintedContent {
  readonly title: string;
  readonly figures: Figures;
  readonly sections: readonly PrintedSection[];
}

export interface PrintedMarks {
  readonly findings: readonly PrintedFinding[];
  /** The cell that stands framed; it is scrolled to when it changes. */
  readonly cell: string | null;
  /** Further cells that belong to what is looked at. */
  readonly related: readonly string[];
  readonly onCell: ((cell: string) => void) | null;
}

export const noMarks: PrintedMarks = { findings: [], cell: null, related: [], onCell: null };

const gravity: readonly Effect[] = ['BLOCK', 'EXPLAIN', 'INFORM'];

/** The gravest effect of the findings that name a cell. */
export function effectOnCell(findings: readonly PrintedFinding[], cell: string): Effect | null {
  const effects = findings.filter(({ cells }) => cells.includes(cell)).map(({ effect }) => effect);
  return gravity.find((effect) => effects.includes(effect)) ?? null;
}

export function findingsOnSection(
  findings: readonly PrintedFinding[],
  section: SectionId,
): readonly PrintedFinding[] {
  return findings.filter(({ sections }) => sections.includes(section));
}
