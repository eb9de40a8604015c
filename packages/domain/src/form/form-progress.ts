import { cellsOf } from '../formats/cells.js';
import { formatById } from '../formats/catalogue.js';
import type { SectionId } from '../formats/format.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport } from '../report/report.js';
import type { Finding } from '../rules/finding.js';
import { asksForReason, blocks } from '../rules/finding.js';
import { explanationFor } from '../rules/explanation.js';
import type { ExplanationInput } from '../rules/explanation.js';
import { isSectionPresent } from '../rules/detectors/completeness.js';

export interface SectionProgress {
  readonly id: SectionId;
  readonly cells: number;
  readonly stated: number;
  readonly characters: number;
  readonly present: boolean;
}

/** How far a report is filled in, section by section as printed. */
export function progressOf(report: DisclosureReport): readonly SectionProgress[] {
  const format = formatById(report.formatFound);
  const figures = figuresOf(report);
  const places = [...cellsOf(format).values()];
  return format.sections.map(({ id }) => {
    const own = places.filter(({ section }) => section === id);
    const text = report.sections.find((section) => section.id === id)?.text ?? '';
    return {
      id,
      cells: own.length,
      stated: own.filter(({ cell }) => figures.has(cell)).length,
      characters: charactersIn(text),
      present: isSectionPresent(id, { report, figures, format }),
    };
  });
}

/** Cells of the whole form and how many of them are stated. */
export function filledCells(progress: readonly SectionProgress[]): {
  readonly cells: number;
  readonly stated: number;
} {
  return progress.reduce(
    (sum, section) => ({ cells: sum.cells + section.cells, stated: sum.stated + section.stated }),
    { cells: 0, stated: 0 },
  );
}

/** Characters as people count them: white space is none, and a rare character is one. */
export function charactersIn(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}

export interface OpenFindings {
  /** Filing is refused while there are any. */
  readonly blocking: readonly Finding[];
  /** Need a reason and have none yet. */
  readonly unexplained: readonly Finding[];
  readonly explained: readonly Finding[];
  readonly informing: readonly Finding[];
}

/** Findings by what they ask of the clerk; silenced ones are said by the finding that silences them. */
export function openFindings(
  findings: readonly Finding[],
  explanations: readonly ExplanationInput[],
): OpenFindings {
  const asking = findings.filter(asksForReason);
  const isExplained = (finding: Finding): boolean => explanationFor(finding, explanations) !== null;
  return {
    blocking: findings.filter(blocks),
    unexplained: asking.filter((finding) => !isExplained(finding)),
    explained: asking.filter(isExplained),
    informing: findings.filter(({ effect, silencedBy }) => effect === 'INFORM' && silencedBy === null),
  };
}
