import type { RuleId } from '../rules/catalogue.js';
import type { Finding } from '../rules/finding.js';
import type { Effect } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import type { SofterEffect } from './softening.js';

/** A rule that the county has softened for one report, for a reason and until a day. */
export interface Waiver {
  readonly rule: RuleId;
  readonly effect: SofterEffect;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly validUntil: Day;
}

const strength: Readonly<Record<Effect, number>> = { BLOCK: 2, EXPLAIN: 1, INFORM: 0 };

export function isSofter(effect: Effect, than: Effect): boolean {
  return strength[effect] < strength[than];
}

/** Findings with the county's waivers of a day. What is found, and its grade for scoring, stay as they are. */
export function soften(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: Day,
): readonly Finding[] {
  const standing = waivers.filter(({ validUntil }) => validUntil >= today);
  if (standing.length === 0) return findings;
  return findings.map((finding) => {
    const waiver = standing.find(
      ({ rule, effect }) => rule === finding.rule && isSofter(effect, finding.effect),
    );
    if (waiver === undefined) return finding;
    const { effect, reason, validUntil } = waiver;
    return { ...finding, effect, softened: { effect: finding.effect, reason, validUntil } };
  });
}
