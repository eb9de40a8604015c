import { judgeReport, makesRules, withoutTimeliness } from '@mingjian/domain';
import type { DisclosureReport, DocumentReading, Judgement, RegionKind, UnitKind } from '@mingjian/domain';

/** A version with everything that its judgements rest on, the clock excepted. */
export interface JudgeableVersion {
  readonly content: DisclosureReport;
  /** Last year's latest version that stands; null where there is none. */
  readonly previous: DisclosureReport | null;
  /** What it was read from; null for one that was filed. */
  readonly document: DocumentReading | null;
  readonly unitKind: UnitKind;
  readonly regionKind: RegionKind;
}

/** Judges a version by every rule that looks at no day. */
export function judgeVersion({
  content,
  previous,
  document,
  unitKind,
  regionKind,
}: JudgeableVersion): readonly Judgement[] {
  const unitMakesRules = makesRules(unitKind, regionKind);
  return withoutTimeliness(judgeReport(content, { previous, unitMakesRules, dates: null, document }));
}
