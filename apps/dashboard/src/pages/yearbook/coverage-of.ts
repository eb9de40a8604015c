import type { Coverage } from '@mingjian/domain';
import type { BoundDocument } from '@mingjian/yearbook';

/** Of how many expected units a document speaks: the widest coverage of its figures; null where none adds up. */
export function coverageOf({ figures }: BoundDocument): Coverage | null {
  return figures.reduce<Coverage | null>((widest, { coverage }) => {
    if (coverage === null) return widest;
    if (widest === null || coverage.expected > widest.expected) return coverage;
    return coverage.expected === widest.expected && coverage.reported > widest.reported ? coverage : widest;
  }, null);
}
