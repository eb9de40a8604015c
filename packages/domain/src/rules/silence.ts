import type { RuleId } from './catalogue.js';
import { ruleById } from './catalogue.js';
import { differenceOf, sumOfFigures } from './figure-sum.js';
import type { Judgement } from './judgement.js';

/** Marks findings that only repeat what another finding already says; a silenced finding stays listed. */
export function silence(judgements: readonly Judgement[]): readonly Judgement[] {
  const failed = judgements.filter(({ outcome }) => outcome === 'FAIL');
  if (failed.length === 0) return judgements;
  return judgements.map((judgement) =>
    judgement.outcome === 'FAIL'
      ? { ...judgement, silencedBy: silencerOf(judgement, judgements, failed) }
      : judgement,
  );
}

function silencerOf(
  finding: Judgement,
  all: readonly Judgement[],
  failed: readonly Judgement[],
): RuleId | null {
  for (const silencing of ruleById(finding.rule).silenced ?? []) {
    if (silencing.when === 'shares a cell') {
      const other = failed.find(
        ({ rule, cells }) =>
          silencing.with.includes(rule) && cells.some((cell) => finding.cells.includes(cell)),
      );
      if (other) return other.rule;
    } else if (columnOf(finding) === silencing.column && othersAddUp(finding, all)) {
      return finding.rule;
    }
  }
  return null;
}

function columnOf({ cells }: Judgement): string {
  const [first = ''] = cells;
  return first.slice(first.lastIndexOf('.') + 1);
}

/** Whether the other columns' differences, all of them known, add up to this column's own. */
function othersAddUp(finding: Judgement, all: readonly Judgement[]): boolean {
  const differences: number[] = [];
  for (const other of all) {
    if (other.rule !== finding.rule || other === finding) continue;
    const difference = differenceOf(other);
    if (difference === null) return false;
    differences.push(difference);
  }
  return sumOfFigures(differences) === differenceOf(finding);
}
