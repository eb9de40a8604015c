import type { RuleId } from '../rules/catalogue.js';
import type { Text } from '../text.js';

/** How points are lost. Every form is data; `scoreIndicator` knows how to apply each. */
export type Scoring =
  /** So many points for each finding of grade E of these rules that nothing silences. */
  | {
      readonly by: 'findings';
      readonly rules: readonly RuleId[];
      readonly each: number;
      readonly grades: readonly ('E' | 'W')[];
    }
  /** As above, but a finding that names several sections counts each. */
  | { readonly by: 'missing parts'; readonly rules: readonly RuleId[]; readonly each: number }
  /** So many points for each started span of days after the due day. */
  | { readonly by: 'days late'; readonly rule: RuleId; readonly each: number; readonly span: number }
  /** So many points once when late. */
  | { readonly by: 'late once'; readonly rule: RuleId; readonly points: number }
  /** No machine judgement exists for it so far. */
  | { readonly by: 'not built' };

export interface Indicator {
  readonly id: string;
  readonly label: Text;
  /** What it says, in one sentence. */
  readonly explanation: Text;
  readonly scoring: Scoring;
}
