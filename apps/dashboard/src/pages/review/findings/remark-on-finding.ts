import type { DeskModel, PlacedFinding } from '../desk/desk-model';
import { onCell, onSection, wholeReport } from '../remarks/remark-place';
import type { RemarkPlace } from '../remarks/remark-place';
import type { Remark, ReviewFinding } from '../review-queries';

/** Where a remark about a finding is pinned: the cell to look at first, the words, the section, or the report. */
export function placeOfFinding({ cells, sections, finding }: PlacedFinding, model: DeskModel): RemarkPlace {
  const [cell] = cells;
  if (cell !== undefined) return onCell(cell);
  const [passage] = finding.passages;
  if (passage?.section != null) {
    const text = model.report.sections.find(({ id }) => id === passage.section)?.text ?? '';
    // Personal data are masked in a quote, so that it is not in the text: then the section is pointed to.
    return onSection(passage.section, text.includes(passage.quote) ? passage.quote : null);
  }
  const [section] = sections;
  return section === undefined ? wholeReport : onSection(section);
}

/** What a remark about a finding begins with. The unit reads it: it is in the language of the report. */
export function sentenceOfFinding({ message, mend }: Pick<ReviewFinding, 'message' | 'mend'>): string {
  const ended = (sentence: string): string => (/[。！？]$/u.test(sentence) ? sentence : `${sentence}。`);
  return [message.zh, mend.zh]
    .filter((sentence) => sentence.trim() !== '')
    .map(ended)
    .join('');
}

/** The unsettled remark that a finding led to. */
export function remarkOnFinding(
  { finding, cells }: PlacedFinding,
  remarks: readonly Remark[],
): Remark | null {
  return (
    remarks.find(
      ({ rule, cell = null, settledAt }) =>
        settledAt === null &&
        rule === finding.rule &&
        (cell === null || cells.includes(cell) || finding.cells.includes(cell)),
    ) ?? null
  );
}
