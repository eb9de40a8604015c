import type { RuleId, RuleMark } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { soundReport } from './reports.js';

const said = { by: '王主任', at: '2026-01-25T17:30:00.000Z', reason: '附件打不开' };

/** What a person says of a rule; of a picture that is missing, unless told otherwise. */
export function markOf(part: Partial<RuleMark>): RuleMark {
  return { rule: 'CP-PIC', outcome: 'FAIL', count: null, other: null, said, ...part };
}

const neighbour = { reportYear: 2025, unitName: '麻屯镇', unitCode: '410308107', passages: [] };

/** Sound reports of which a person says that something is wrong. */
export const faultyByPeople: readonly FaultyReport[] = [
  {
    rule: 'CP-PIC',
    fault: 'the picture cannot be opened',
    report: soundReport,
    circumstances: { ruleMarks: [markOf({})] },
    findings: [{ rule: 'CP-PIC', cells: [], left: null, right: null, silencedBy: null }],
  },
  {
    rule: 'AG-DEDUP',
    fault: 'two applications that were passed on are counted by a neighbour as well',
    report: soundReport,
    circumstances: { ruleMarks: [markOf({ rule: 'AG-DEDUP', count: 2, other: neighbour })] },
    findings: [
      {
        rule: 'AG-DEDUP',
        cells: ['applications.newlyReceived.total'],
        left: 2,
        right: null,
        silencedBy: null,
      },
    ],
  },
];

const unsure = (
  rule: RuleId,
  why: string,
  ruleMarks: readonly RuleMark[],
  outcome: UnsureReport['outcome'],
): UnsureReport => ({ rule, why, report: soundReport, circumstances: { ruleMarks }, outcome, instances: 1 });

export const unsureByPeople: readonly UnsureReport[] = (['CP-PIC', 'AG-DEDUP'] as const).flatMap((rule) => [
  unsure(rule, 'whoever looked could not tell', [markOf({ rule, outcome: 'CANNOT_TELL' })], 'CANNOT_TELL'),
  unsure(rule, 'nobody has looked', [], 'NOT_APPLICABLE'),
]);
