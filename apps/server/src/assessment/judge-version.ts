import { judgeReport, makesRules, withoutTimeliness } from '@mingjian/domain';
import type {
  DisclosureReport,
  DocumentReading,
  Judgement,
  ListedWord,
  RegionKind,
  UnitKind,
  UnitNames,
} from '@mingjian/domain';
import { anonymousRuleMarks } from './stored-rule-mark.js';
import type { StoredRuleMark } from './stored-rule-mark.js';
import { anonymousLikeness } from './stored-likeness.js';
import type { StoredLikeness } from './stored-likeness.js';

/** A version with everything that its judgements rest on, the clock excepted. */
export interface JudgeableVersion {
  readonly content: DisclosureReport;
  /** The latest versions that stand of the years looked back to, the latest year first. */
  readonly earlier: readonly DisclosureReport[];
  /** What it was read from; null for one that was filed. */
  readonly document: DocumentReading | null;
  /** Null until it was compared with others. */
  readonly likeness: StoredLikeness | null;
  /** What the unit and those beside it are called in the year. */
  readonly names: UnitNames;
  readonly unitKind: UnitKind;
  readonly regionKind: RegionKind;
  /** What the county does not want to read; null where it keeps no list. */
  readonly wordList: readonly ListedWord[] | null;
  /** What people say of rules that no program can judge. */
  readonly ruleMarks: readonly StoredRuleMark[];
}

/** Judges a version by every rule that looks at no day. */
export function judgeVersion({
  content,
  earlier,
  document,
  likeness,
  names,
  unitKind,
  regionKind,
  wordList,
  ruleMarks,
}: JudgeableVersion): readonly Judgement[] {
  const unitMakesRules = makesRules(unitKind, regionKind);
  return withoutTimeliness(
    judgeReport(content, {
      earlier,
      names,
      unitKind,
      unitMakesRules,
      dates: null,
      document,
      likeness: anonymousLikeness(likeness),
      wordList,
      ruleMarks: anonymousRuleMarks(ruleMarks, content.reportYear),
    }),
  );
}
