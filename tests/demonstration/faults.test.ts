import { ruleById } from '@mingjian/domain';
import type { RuleId } from '@mingjian/domain';
import { faultOf, faults } from '@mingjian/server/demonstration/generator/faults';
import type { FaultId } from '@mingjian/server/demonstration/generator/faults';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import { drafts, plantedCases } from '@mingjian/server/demonstration/generator/planted';
import { describe, expect, test } from 'vitest';
import { failingRules, isTimely, judgedVersions, plannedRules, saidOfWordsAlone } from './judged-plan.js';

const plan = demonstrationPlan();
const versions = judgedVersions(plan);
const halfWritten = drafts.halfWritten;

/** Rules that look at whatever is there and always come to a verdict. */
const alwaysTold: readonly RuleId[] = [
  'T2-NONNEG',
  'T3-INT',
  'T3-NULL',
  'T4-INT',
  'CP-TAB',
  'CP-SEC',
  'CP-KEY',
];
/** The rules on the tables, sections and days of the form in force: each of them has its planted case. */
const rulesWithCases: readonly RuleId[] = [
  ...(['T2-RULE0', 'T2-NONNEG', 'T2-VALIDMIN', 'T3-BAL', 'T3-SUM', 'T3-ROW', 'T3-INT', 'T3-NULL'] as const),
  ...(['T4-SUM', 'T4-INT', 'YY-CARRY', 'CP-TAB', 'CP-SEC', 'CP-KEY', 'TM-SUBMIT', 'TM-DUE'] as const),
];
/** A unit that is expected has its dates: these two can't be told of a file checked by itself only. */
const toldWithDates: readonly RuleId[] = ['TM-SUBMIT', 'TM-DUE'];

describe('planted cases', () => {
  test('a report has the findings that were planted and no others', () => {
    for (const { plan: of, step, cases, judgements } of versions) {
      if (of.unit.code === halfWritten && step.act === 'SAVE_DRAFT') continue;
      expect(failingRules(judgements), `${of.unit.name} ${of.year}`).toEqual([
        ...saidOfWordsAlone(step.report),
        ...plannedRules(cases),
      ]);
    }
  });

  test('every planted case stands in a report, and every kind of fault is planted', () => {
    const standing = new Set(versions.flatMap(({ cases }) => cases));
    expect(plantedCases.filter((one) => !standing.has(one))).toEqual([]);
    const used = new Set<FaultId>(plantedCases.map(({ fault }) => fault));
    expect(Object.keys(faults).filter((id) => !used.has(id as FaultId))).toEqual([]);
  });

  test('what a case leaves open cannot be told', () => {
    for (const { plan: of, cases, judgements } of versions) {
      const untold = new Set(
        judgements.filter(({ outcome }) => outcome === 'CANNOT_TELL').map(({ rule }) => rule),
      );
      for (const { fault } of cases)
        for (const rule of faultOf(fault).untold)
          expect([...untold], `${of.unit.name} ${of.year} ${fault}`).toContain(rule);
    }
  });

  test.each(rulesWithCases)('%s fails in at least one report', (id) => {
    const found = versions.filter(({ judgements }) =>
      judgements.some(({ rule, outcome }) => rule === id && outcome === 'FAIL'),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(rulesWithCases.filter((id) => ![...alwaysTold, ...toldWithDates].includes(id)))(
    '%s cannot be told in at least one report',
    (id) => {
      const found = versions.filter(({ judgements }) =>
        judgements.some(({ rule, outcome }) => rule === id && outcome === 'CANNOT_TELL'),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );

  test('what blocks filing stands in reports of 2021 and 2022 taken over as found, and in drafts', () => {
    const blocking = versions.filter(({ judgements }) =>
      judgements.some(
        ({ rule, outcome, silencedBy }) =>
          outcome === 'FAIL' && silencedBy === null && ruleById(rule).effect === 'BLOCK',
      ),
    );
    expect(blocking.length).toBeGreaterThan(0);
    for (const { plan: of, step } of blocking) {
      if (step.act === 'SAVE_DRAFT') expect(of.year).toBe(2025);
      else {
        expect(step.act).toBe('TAKE_IN');
        expect([2021, 2022]).toContain(of.year);
      }
    }
  });

  test('a filed report gives the reason of its unit for every finding that asks for one', () => {
    for (const { step, judgements } of versions) {
      if (step.act !== 'FILE') continue;
      const asking = judgements.filter(
        ({ rule, outcome, silencedBy }) =>
          outcome === 'FAIL' && silencedBy === null && ruleById(rule).effect === 'EXPLAIN',
      );
      expect(step.explanations.map(({ rule, cells }) => ({ rule, cells }))).toEqual(
        asking.map(({ rule, cells }) => ({ rule, cells })),
      );
      for (const { reason } of step.explanations) expect(reason.length).toBeGreaterThan(15);
    }
    const reasons = plantedCases.flatMap(({ reason }) => reason ?? []);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test('a first version that the county returned was mended', () => {
    const returned = plan.filter(({ steps }) => steps.some(({ act }) => act === 'RETURN'));
    expect(returned.length).toBeGreaterThanOrEqual(3);
    for (const of of returned) {
      const acts = of.steps.map(({ act }) => act).slice(0, 3);
      expect(acts).toEqual(['FILE', 'RETURN', 'FILE']);
    }
  });
});

describe('the two drafts of the open year', () => {
  const draftOf = (code: string) => {
    const found = versions.find(
      ({ plan: { unit, year }, step }) => unit.code === code && year === 2025 && step.act === 'SAVE_DRAFT',
    );
    if (!found) throw new Error(`No draft of ${code}`);
    return found;
  };

  test('送庄镇 is complete but for one application that it counted twice', () => {
    const failed = draftOf(drafts.outOfBalance).judgements.filter(
      (one) => one.outcome === 'FAIL' && one.silencedBy === null && !isTimely(one),
    );
    // Its words have the right number.
    expect(failed.map(({ rule }) => rule)).toEqual(['T3-BAL', 'TX-NEW']);
    expect(failed[0]?.cells).toContain('applications.carriedForward.naturalPerson');
    const [left, right] = [failed[0]?.left, failed[0]?.right];
    expect(Number(left) - Number(right)).toBe(1);
  });

  test('the other is half written, and what is there has no slip', () => {
    const { judgements, step } = draftOf(halfWritten);
    expect(failingRules(judgements)).toEqual(['CP-SEC', 'CP-TAB']);
    expect(step.report.figures).toHaveLength(185);
    expect(step.report.sections.map(({ id }) => id)).toEqual(['overview', 'proactive', 'applications']);
  });
});
