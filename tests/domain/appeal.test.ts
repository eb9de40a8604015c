import {
  appealState,
  appealVerdicts,
  badAppeal,
  badAppealAnswer,
  daysOfAppeal,
  defaultScheme,
  explainScore,
  formatById,
  isSameSubject,
  scoreReport,
  stepsToNextGrade,
  totalOf,
} from '@mingjian/domain';
import type { Mark } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesInTime, judge, soundReport } from './reports.js';

const { today } = datesInTime;
const total = { indicator: null, rule: null, cells: [] };
const substance = { ...total, indicator: 'substance' };

describe('an appeal', () => {
  test('is open until it is taken back or answered; the answer is what it ends with', () => {
    expect(appealState({ withdrawnAt: null, verdict: null })).toBe('OPEN');
    expect(appealState({ withdrawnAt: new Date(), verdict: null })).toBe('WITHDRAWN');
    for (const verdict of appealVerdicts) expect(appealState({ withdrawnAt: null, verdict })).toBe(verdict);
  });

  test('waits in Beijing days, and stops where it ends', () => {
    const madeAt = new Date('2026-02-03T15:59:00Z');
    expect(daysOfAppeal(madeAt, null, '2026-02-03')).toBe(0);
    expect(daysOfAppeal(madeAt, null, '2026-02-10')).toBe(7);
    expect(daysOfAppeal(madeAt, new Date('2026-02-03T16:01:00Z'), '2026-02-10')).toBe(1);
  });

  test('against a finding is another one where the cells are others', () => {
    const finding = { ...total, rule: 'T3-BAL', cells: ['a', 'b'] };
    expect(isSameSubject(finding, { ...finding })).toBe(true);
    expect(isSameSubject(finding, { ...finding, cells: ['a'] })).toBe(false);
    expect(isSameSubject(total, substance)).toBe(false);
  });

  test('names one thing that the year has, and says why', () => {
    const bad = (part: object) =>
      badAppeal({ ...total, reason: '有误', ...part }, defaultScheme).map(
        ({ path, reason }) => `${path} ${reason}`,
      );
    expect(bad({})).toEqual([]);
    expect(bad({ indicator: 'substance' })).toEqual([]);
    expect(bad({ rule: 'T3-BAL', cells: ['applications.granted.total'] })).toEqual([]);
    expect(bad({ indicator: 'trained' })).toEqual(['indicator UNKNOWN_NAME']);
    expect(bad({ rule: 'X', indicator: 'substance' })).toEqual(['rule TWICE', 'rule UNKNOWN_NAME']);
    expect(bad({ rule: 'T3-BAL', cells: Array<string>(201).fill('a') })).toEqual(['cells TOO_MANY']);
    expect(bad({ reason: ' ' })).toEqual(['reason EMPTY']);
  });

  test('is answered with points of its own item only, within what that can come to, and never where it is rejected', () => {
    const wanted = { verdict: 'UPHELD', indicator: 'substance', points: 5, reason: '属实' } as const;
    const bad = (part: object, subject: Parameters<typeof badAppealAnswer>[1] = substance) =>
      badAppealAnswer({ ...wanted, ...part }, subject, defaultScheme).map(({ path }) => path);
    expect(bad({})).toEqual([]);
    expect(bad({ indicator: null, points: null })).toEqual([]);
    expect(bad({ indicator: 'clean' })).toEqual(['indicator']);
    expect(bad({ indicator: 'clean' }, total)).toEqual([]);
    expect(bad({ indicator: 'handling', points: -5 }, total)).toEqual([]);
    expect(bad({ indicator: 'handling', points: -6 }, total)).toEqual(['points']);
    expect(bad({ points: 6 })).toEqual(['points']);
    expect(bad({ verdict: 'REJECTED' })).toEqual(['points']);
  });
});

describe('points that an answer awards', () => {
  const judgements = judge({ ...soundReport, publishedOn: '2026-02-08' });
  const scored = (awarded: readonly Mark[], marks: readonly Mark[] = []) =>
    scoreReport({ judgements, today, practices: [], marks, awarded }, defaultScheme);

  test('stand in the place of what rules and marks come to; every other item is as it was', () => {
    const items = defaultScheme.items.map(({ indicator, floor, points }) => ({ indicator, floor, points }));
    fc.assert(
      fc.property(
        fc.constantFrom(...items).chain((item) =>
          fc.record({
            indicator: fc.constant(item.indicator),
            points: fc.integer({ min: item.floor, max: item.points }),
          }),
        ),
        fc.integer({ min: 0, max: 5 }),
        (award, mark) => {
          const marks = [{ indicator: 'substance' as const, points: mark }];
          const before = scored([], marks);
          const after = scored([award], marks);
          for (const [at, score] of after.entries())
            if (score.indicator === award.indicator)
              expect(score).toMatchObject({ points: award.points, awarded: award.points, reason: null });
            else expect(score).toEqual(before[at]);
          const sum = after.reduce((all, { points }) => all + (points ?? 0), 0);
          expect(totalOf(after)?.points).toBe(sum);
        },
      ),
    );
  });

  test('are said to be the county’s, and cannot be mended into more', () => {
    const [late] = scored([]);
    expect(late).toMatchObject({ indicator: 'publishedOnTime', points: 10 });
    const awarded = scored([{ indicator: 'publishedOnTime', points: 15 }]);
    const [first] = awarded;
    if (!first) throw new Error('No score');
    expect(explainScore(first, formatById('revised-2021')).summary.zh).toBe(
      '满分20，区县答复申诉时定为15分。',
    );
    expect(stepsToNextGrade(awarded, judgements, defaultScheme)?.mend ?? []).toEqual([]);
  });
});
