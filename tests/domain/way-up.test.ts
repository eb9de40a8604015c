import {
  defaultScheme,
  lineLosses,
  mendingWay,
  reportStates,
  scoreReport,
  stepsToNextGrade,
  totalOf,
  wayUp,
} from '@mingjian/domain';
import type { Judgement, Scheme } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesInTime, judge, soundReport } from './reports.js';

const { today } = datesInTime;

function finding(rule: Judgement['rule'], outcome: Judgement['outcome'] = 'FAIL'): Judgement {
  return { rule, outcome, cells: [], sections: [], passages: [], left: null, right: null, silencedBy: null };
}

const item = { signed: false, floor: 0, practices: [], mark: null, points: 20 } as const;
const capped: Scheme = {
  ...defaultScheme,
  gradedFrom: 0,
  items: [
    {
      ...item,
      indicator: 'consistentInside',
      deductions: [{ by: 'findings', grades: ['E'], each: 8, cap: 10 }],
    },
    { ...item, indicator: 'clean', deductions: [{ by: 'findings', grades: ['E'], each: 6 }] },
  ],
};
const passed = [finding('T3-SUM', 'PASS'), finding('PR-MOB', 'PASS')];

function scored(judgements: readonly Judgement[], scheme: Scheme = capped) {
  return scoreReport({ judgements, today, practices: [], marks: [] }, scheme);
}

describe('the way up', () => {
  test('is what the steps are worth one after the other, and together leads where it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('T3-BAL', 'T3-ROW', 'T4-SUM', 'PR-ID', 'EN-CORR'), { maxLength: 7 }),
        (rules) => {
          const judgements = [...passed, ...rules.map((rule) => finding(rule))];
          const scores = scored(judgements);
          const way = wayUp(scores, judgements, capped);
          const plain = stepsToNextGrade(scores, judgements, capped);
          if (way.kind !== 'STEPS') {
            expect(plain).toBeNull();
            return;
          }
          expect(way.points).toBe(plain?.points);
          expect(new Set(way.steps.map(({ judgement }) => judgement))).toEqual(new Set(plain?.mend));
          let left = judgements;
          let points = totalOf(scores)?.points ?? Number.NaN;
          for (const step of way.steps) {
            left = left.filter((one) => one !== step.judgement);
            points += step.points;
            expect(totalOf(scored(left))?.points).toBe(points);
          }
          expect(points).toBe(way.points);
        },
      ),
    );
  });

  test('at the best grade says so, and names no step', () => {
    const judgements = judge(soundReport);
    const way = wayUp(scored(judgements, defaultScheme), judgements, defaultScheme);
    expect(way).toMatchObject({ kind: 'AT_BEST', grade: { id: 'excellent' } });
  });

  test('says how far all that can be mended would lead where that is not enough', () => {
    const late = judge({ ...soundReport, publishedOn: '2026-05-01' });
    const only: Scheme = { ...defaultScheme, gradedFrom: 0, items: defaultScheme.items.slice(0, 1) };
    expect(wayUp(scored(late, only), late, only)).toMatchObject({
      kind: 'OUT_OF_REACH',
      grade: { id: 'fair' },
      points: 0,
    });
  });

  test('says what must be judged first where there is no grade', () => {
    const judgements = [finding('CP-SEC', 'PASS')];
    const way = wayUp(scored(judgements, defaultScheme), judgements, defaultScheme);
    expect(way).toEqual({ kind: 'NOT_GRADED', judged: 15, needed: 60 });
  });

  test('names what must hold and is broken by a step', () => {
    const judgements = [...judge(soundReport), finding('PR-ID')];
    const way = wayUp(scored(judgements, defaultScheme), judgements, defaultScheme);
    const broken = { judgement: { rule: 'PR-ID' }, points: 10, breaks: defaultScheme.essentials };
    expect(way).toMatchObject({ kind: 'STEPS', steps: [broken] });
  });
});

test('a line says what it took before and after its cap, and whether that can be got back', () => {
  const [score] = scored([...passed, finding('T3-BAL'), finding('T3-ROW')]);
  const [inside] = capped.items;
  expect(inside && lineLosses(inside, score)).toMatchObject([
    { by: 'findings', cap: 10, deduction: 16, lost: 10, isMendable: true },
  ]);
  const [published] = defaultScheme.items;
  expect(published && lineLosses(published, undefined)).toMatchObject([
    { by: 'days late', cap: null, deduction: 0, lost: 0, isMendable: false },
  ]);
});

test('how a report can still be mended follows from where it stands; in a closed year it cannot', () => {
  const ways = reportStates.map((state) => [state, mendingWay({ state, amendment: null }, false)]);
  expect(Object.fromEntries(ways)).toEqual({
    NOT_FILED: 'DRAFT',
    DRAFT: 'DRAFT',
    FILED: 'RETURN',
    RETURNED: 'DRAFT',
    ACCEPTED: 'AMENDMENT',
    PUBLISHED: 'AMENDMENT',
  });
  expect(mendingWay({ state: 'PUBLISHED', amendment: { state: 'DRAFT', n: null } }, false)).toBe('DRAFT');
  expect(mendingWay({ state: 'RETURNED', amendment: null }, true)).toBe('CLOSED');
});
