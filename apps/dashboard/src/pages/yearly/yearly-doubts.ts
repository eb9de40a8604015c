import { sumOfCountsKnown } from '@mingjian/domain';
import type { Text } from '@mingjian/domain';

/** A finding that a unit's report still has, and what the unit says to it. */
export interface PaperFinding {
  readonly rule: string;
  readonly message: Text;
  readonly reason: string | null;
}

export interface UnitFindings {
  readonly code: string;
  readonly name: string;
  /** Null while nobody can tell: no report, or not the version that the paper's figures are of. */
  readonly findings: readonly PaperFinding[] | null;
  /** False where the unit's words are not shown to the reader: then nobody can say that there are none. */
  readonly reasonsKnown: boolean;
}

/** Findings that stand side by side and were answered in the same words. */
export interface SharedAnswer {
  readonly reason: string | null;
  readonly findings: readonly PaperFinding[];
}

export interface Doubts {
  readonly faulty: readonly UnitFindings[];
  readonly all: number;
  /** Null while the words of a unit that has findings are not known. */
  readonly explained: number | null;
}

/** What stands against the reports of these units, all in all. */
export function doubtsOf(units: readonly UnitFindings[]): Doubts {
  const faulty = units.filter(({ findings }) => (findings?.length ?? 0) > 0);
  const all = faulty.flatMap(({ findings }) => findings ?? []);
  return {
    faulty,
    all: all.length,
    explained: faulty.every(({ reasonsKnown }) => reasonsKnown)
      ? all.filter(({ reason }) => reason !== null).length
      : null,
  };
}

/** How many findings each unit has, added up over those of which it is known. */
export function sumOfDoubts(units: readonly UnitFindings[]): number | null {
  return sumOfCountsKnown(units.map(({ findings }) => findings?.length ?? null)).sum;
}

/** A unit's words are said once for the findings they answer, and whole. */
export function bySharedAnswer(findings: readonly PaperFinding[]): readonly SharedAnswer[] {
  return findings.reduce<readonly SharedAnswer[]>((answers, finding) => {
    const last = answers.at(-1);
    return last?.reason === finding.reason
      ? [...answers.slice(0, -1), { ...last, findings: [...last.findings, finding] }]
      : [...answers, { reason: finding.reason, findings: [finding] }];
  }, []);
}
