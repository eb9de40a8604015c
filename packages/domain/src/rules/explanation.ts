import type { Finding } from './finding.js';
import type { Side } from './judgement.js';

/** A unit's reason for a finding, with both sides as it saw them. */
export interface Explanation {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly reason: string;
  readonly left: Side | null;
  readonly right: Side | null;
}

export type ExplanationInput = Pick<Explanation, 'rule' | 'cells' | 'reason'>;

/** The reason given for a finding: same rule, same cells in whatever order, and not empty. */
export function explanationFor<E extends ExplanationInput>(
  finding: Pick<Finding, 'rule' | 'cells'>,
  explanations: readonly E[],
): E | null {
  return (
    explanations.find(
      ({ rule, cells, reason }) =>
        rule === finding.rule && sameCells(cells, finding.cells) && reason.trim() !== '',
    ) ?? null
  );
}

function sameCells(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === new Set(other).size && other.every((cell) => set.has(cell));
}
