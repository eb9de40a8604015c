import type { PracticeId } from '../report/practices.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Grade } from '../rules/rule.js';
import type { Text } from '../text.js';
import type { IndicatorId } from './catalogue.js';

/** What costs points. A cap is the most that one line takes, however many events there are. */
export type DeductionLine =
  /** So much for each finding of these grades that nothing silences. */
  | {
      readonly by: 'findings';
      readonly grades: readonly Grade[];
      /** Groups among the indicator's own; all of them where left out. */
      readonly groups?: readonly string[];
      readonly each: number;
      readonly cap?: number;
    }
  /** As above, but a finding that names several sections counts each. */
  | {
      readonly by: 'missing parts';
      readonly grades: readonly Grade[];
      readonly each: number;
      readonly cap?: number;
    }
  /** So much for each started span of days after the due day. */
  | {
      readonly by: 'days late';
      readonly rule: string;
      readonly each: number;
      readonly span: number;
      readonly cap?: number;
    }
  /** So much once when late. */
  | { readonly by: 'late once'; readonly rule: string; readonly points: number }
  /** So much for each time beyond those that a rule allows. */
  | { readonly by: 'times over'; readonly rule: RuleId; readonly each: number; readonly cap?: number }
  /** By how like another report is, in per cent: the highest step reached counts. */
  | {
      readonly by: 'likeness';
      readonly steps: readonly { readonly from: number; readonly points: number }[];
      readonly cap?: number;
    };

/** Points of one indicator. Those not signed give full marks unless lost; signed ones add to or take from the total. */
export interface SchemeItem {
  readonly indicator: IndicatorId;
  readonly points: number;
  readonly signed: boolean;
  /** The least it can come to: 0, or below for a signed one that also takes. */
  readonly floor: number;
  readonly deductions: readonly DeductionLine[];
  /** Points that a practice gives when it holds; one of which nothing is known counts neither way. */
  readonly practices: readonly { readonly practice: PracticeId; readonly points: number }[];
  /** The range of a reviewer's mark; null where none is asked for. */
  readonly mark: { readonly from: number; readonly to: number } | null;
}

/** From so many per cent of the points judged; in falling order, the last from 0. */
export interface SchemeGrade {
  readonly id: string;
  readonly label: Text;
  readonly from: number;
}

/** What must hold: while such a finding stands, the grade is this one at best, whatever the points. */
export interface Essential {
  readonly label: Text;
  readonly groups: readonly string[];
  readonly grades: readonly Grade[];
  readonly atBest: string;
}

export interface Scheme {
  readonly id: string;
  /** Changes with every change of what stands here; a version that was in use stays in the catalogue. */
  readonly version: string;
  readonly label: Text;
  /** After whose rules it is made. */
  readonly basis: string;
  readonly items: readonly SchemeItem[];
  readonly essentials: readonly Essential[];
  readonly grades: readonly SchemeGrade[];
  /** No grade is given before so many per cent of the full marks are judged. */
  readonly gradedFrom: number;
}

/** Full marks of a scheme: what signed items add comes on top. */
export function fullMarks({
  items,
}: {
  readonly items: readonly Pick<SchemeItem, 'signed' | 'points'>[];
}): number {
  return items.reduce((sum, { signed, points }) => sum + (signed ? 0 : points), 0);
}
