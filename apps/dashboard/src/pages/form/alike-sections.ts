import { keptWords, tellingLikeness } from '@mingjian/domain';
import type { SectionId, Text } from '@mingjian/domain';
import { shareText } from '../../ui/figures';
import type { FormModel } from './form-model';

export interface AlikeSection {
  readonly id: SectionId;
  readonly name: Text;
  /** How much of it is last year's words, as it is shown. */
  readonly share: string;
}

/** Sections that say mostly what last year's report said, in printed order. */
export function alikeSections({ report, lastYear, format }: FormModel): readonly AlikeSection[] {
  return format.sections.flatMap(({ id, short }) => {
    const written = report.sections.find((section) => section.id === id)?.text ?? '';
    const before = lastYear?.sections.find((section) => section.id === id)?.text ?? '';
    const kept = keptWords(written, before, report.reportYear);
    return kept !== null && kept.likeness >= tellingLikeness
      ? [{ id, name: short, share: shareText(kept.likeness) }]
      : [];
  });
}
