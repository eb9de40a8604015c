import type { DocumentReading } from '@mingjian/domain';
import { placesOfFinding } from './reading-finding';
import type { ReadingFinding } from './reading-finding';
import { improvementKey, practiceKey } from './text/text-mark';
import type { Passage } from './text/text-mark';

/** Words that are shown when somebody asks for them: those of practices and promises, sections that findings name. */
export function passagesOf(
  reading: DocumentReading,
  findings: readonly ReadingFinding[],
): readonly Passage[] {
  return [
    ...reading.practices.map(({ start, end }, index) => ({ key: practiceKey(index), start, end })),
    ...reading.improvements.map(({ start, end }, index) => ({ key: improvementKey(index), start, end })),
    ...findings.flatMap((finding, index) => placesOfFinding(finding, index, reading)),
  ];
}
