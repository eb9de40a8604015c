import { sectionIds } from '@mingjian/domain';
import type { SectionText } from '@mingjian/domain';
import type { ReportOfTexts } from './texts-queries';

/** The sections of an answer that the domain knows, in its shape. */
export function sectionsOf(answer: ReportOfTexts | null): readonly SectionText[] {
  return (answer?.report?.sections ?? []).flatMap(({ id, text, nothingToReport }) => {
    const known = sectionIds.find((one) => one === id);
    return known === undefined ? [] : [{ id: known, title: null, text: text ?? null, nothingToReport }];
  });
}
