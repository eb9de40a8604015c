import { matchingPassages, plainer, textParts } from '@mingjian/domain';
import type { Passage, SectionText, TextPart } from '@mingjian/domain';

/** One section in both reports, with what both say in it. */
export interface AlikeSection {
  readonly section: SectionText['id'];
  readonly one: TextPart | null;
  readonly other: TextPart | null;
  readonly inOne: readonly Passage[];
  readonly inOther: readonly Passage[];
}

/** Section by section, in the order of either report; a passage is looked for in the same section of the other. */
export function alikeSections(
  one: readonly SectionText[],
  other: readonly SectionText[],
  names: readonly string[],
): readonly AlikeSection[] {
  const plain = plainer(names);
  const parts = { one: textParts({ sections: one }, null), other: textParts({ sections: other }, null) };
  const sections = [...new Set([...one, ...other].map(({ id }) => id))];
  return sections.map((section) => {
    const own = parts.one.find((part) => part.section === section) ?? null;
    const theirs = parts.other.find((part) => part.section === section) ?? null;
    const alike = own && theirs ? matchingPassages([own], [theirs], plain) : { own: [], other: [] };
    return { section, one: own, other: theirs, inOne: alike.own, inOther: alike.other };
  });
}
