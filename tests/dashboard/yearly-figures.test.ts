import { describe, expect, test } from 'vitest';
import { yearlyFindings } from '../../apps/dashboard/src/pages/yearly/yearly-answer';
import { bySharedAnswer, doubtsOf, sumOfDoubts } from '../../apps/dashboard/src/pages/yearly/yearly-doubts';
import type { PaperFinding } from '../../apps/dashboard/src/pages/yearly/yearly-doubts';
import { flowMeasures, yearlyFigures } from '../../apps/dashboard/src/pages/yearly/yearly-figures';
import type { YearlySeries, YearlyUnit } from '../../apps/dashboard/src/pages/yearly/yearly-figures';

const today = '2026-02-10';

function unit(code: string, more: Partial<YearlyUnit> = {}): YearlyUnit {
  return {
    code,
    name: code,
    kind: 'TOWN',
    filedAt: '2026-01-19T16:30:00Z',
    daysLate: 0,
    publishedOn: '2026-01-25',
    publicationDue: '2026-01-31',
    version: 1,
    ...more,
  };
}

/** A unit's figures of this year; those not named are 0, all of last year's are 1. */
function series(code: string, values: Partial<Record<string, number | null>>): YearlySeries[] {
  return flowMeasures.map((measure) => ({
    unit: code,
    measure,
    values: [1, measure in values ? (values[measure] ?? null) : 0],
  }));
}

const flow = {
  'applications.received': 8,
  'applications.broughtForward': 1,
  'applications.granted': 4,
  'applications.partlyGranted': 1,
  'applications.unavailable': 3,
  'applications.handled': 8,
  'applications.carriedForward': 1,
};

describe('the figures of the yearly paper', () => {
  test('a unit without a report is named as missing and is in no sum', () => {
    const figures = yearlyFigures([unit('a'), unit('b', { version: null })], series('a', flow), today);
    expect(figures.missing.map((row) => row.unit.code)).toEqual(['b']);
    expect(figures.reported).toHaveLength(1);
    expect(figures.sums['applications.received']).toBe(8);
  });

  test('what came in equals what was handled or is open, and the shares are of those handled', () => {
    const figures = yearlyFigures([unit('a')], series('a', flow), today);
    expect(figures.flow).toEqual({ due: 9, accounted: 9, balanced: true });
    expect(figures.grantedShare).toBe(62.5);
    expect(figures.unavailableShare).toBe(37.5);
  });

  test('the change is told over the units that have both years', () => {
    const both = series('a', flow);
    const newcomer = series('b', { ...flow, 'applications.received': 5 }).map((one) => ({
      ...one,
      values: [null, one.values[1] ?? null],
    }));
    const figures = yearlyFigures([unit('a'), unit('b')], [...both, ...newcomer], today);
    expect(figures.sums['applications.received']).toBe(13);
    expect(figures.received).toMatchObject({ from: 1, to: 8, difference: 7, units: 1 });
  });

  test('an unknown figure stays unknown in its row and is left out of the sum', () => {
    const figures = yearlyFigures([unit('a')], series('a', { ...flow, 'applications.handled': null }), today);
    expect(figures.rows[0]?.figures['applications.handled']).toBeNull();
    expect(figures.flow.balanced).toBeNull();
  });

  test('the day of filing is the Beijing day of its first receipt', () => {
    const figures = yearlyFigures([unit('a')], series('a', flow), today);
    expect(figures.rows[0]?.filedOn).toBe('2026-01-20');
  });

  test('publication after the day of the law is late; a day nobody reported is neither', () => {
    const figures = yearlyFigures(
      [unit('a', { publishedOn: '2026-02-03' }), unit('b', { publishedOn: null })],
      [...series('a', flow), ...series('b', flow)],
      today,
    );
    expect(figures.publishedLate.map((row) => [row.unit.code, row.publishedDaysLate])).toEqual([['a', 3]]);
    expect(figures.notPublished.map((row) => row.unit.code)).toEqual(['b']);
  });

  test('a bar is what was handled and what is open, and the longest is the full length', () => {
    const figures = yearlyFigures(
      [unit('a'), unit('b'), unit('c', { version: null })],
      [...series('a', flow), ...series('b', {}), ...series('c', { 'applications.handled': 99 })],
      today,
    );
    expect(figures.rows[0]?.parts).toEqual({ disclosed: 5, otherwise: 3, open: 1, all: 9 });
    expect(figures.rows[1]?.parts).toEqual({ disclosed: 0, otherwise: 0, open: 0, all: 0 });
    expect(figures.mostParts).toBe(9);
  });

  test('where a part is unknown there is no bar, rather than a shorter one', () => {
    const unknown = { ...flow, 'applications.carriedForward': null };
    const figures = yearlyFigures([unit('a')], series('a', unknown), today);
    expect(figures.rows[0]?.parts).toBeNull();
    expect(figures.mostParts).toBe(0);
  });
});

function finding(rule: string, reason: string | null = null): PaperFinding {
  return { rule, reason, message: { zh: rule, en: rule } };
}

describe('the doubts of the yearly paper', () => {
  const sees = () => true;
  const answer = (version: number, ...findings: readonly object[]) =>
    ({
      reports: {
        nodes: [{ id: 'r', version, unit: { id: 'u', code: 'a', year: 2024 }, findings }],
      },
    }) as unknown as Parameters<typeof yearlyFindings>[1];

  const standing = { ...finding('T3-BAL', '登记有误'), effect: 'EXPLAIN', silencedBy: null };

  test('are those that ask for an answer; hints and what another finding says are left out', () => {
    const read = answer(
      1,
      standing,
      { ...standing, rule: 'T3-HINT', effect: 'INFORM' },
      { ...standing, rule: 'T3-ROW', silencedBy: 'T3-BAL' },
    );
    expect(yearlyFindings([unit('a')], read, sees)[0]?.findings).toEqual([finding('T3-BAL', '登记有误')]);
  });

  test('of another version than the figures are unknown, and none is not nothing', () => {
    expect(yearlyFindings([unit('a', { version: 1 })], answer(2, standing), sees)[0]?.findings).toBeNull();
    expect(yearlyFindings([unit('a', { version: null })], answer(2, standing), sees)[0]?.findings).toBeNull();
    expect(yearlyFindings([unit('a')], undefined, sees)[0]?.findings).toBeNull();
    expect(yearlyFindings([unit('a')], answer(1), sees)[0]?.findings).toEqual([]);
  });

  test('are counted over the units of which they are known', () => {
    const units = [
      {
        code: 'a',
        name: 'a',
        findings: [finding('T3-BAL', '登记有误'), finding('T3-ROW')],
        reasonsKnown: true,
      },
      { code: 'b', name: 'b', findings: [], reasonsKnown: false },
      { code: 'c', name: 'c', findings: null, reasonsKnown: true },
    ];
    expect(doubtsOf(units)).toMatchObject({ all: 2, explained: 1, faulty: [{ code: 'a' }] });
    expect(sumOfDoubts(units)).toBe(2);
    expect(sumOfDoubts([{ code: 'c', name: 'c', findings: null, reasonsKnown: true }])).toBeNull();
  });

  test('whose answers the reader may not see are not called unanswered', () => {
    const [own, other] = yearlyFindings([unit('a'), unit('b')], answer(1, standing), (code) => code === 'b');
    expect(own?.reasonsKnown).toBe(false);
    expect(other?.reasonsKnown).toBe(true);
    expect(doubtsOf(own ? [own] : [])).toMatchObject({ all: 1, explained: null });
  });

  test('answered in the same words stand together, and the words once and whole', () => {
    const words = '上年12月29日收到的1件当时按信访件登记，2024年1月经甄别转为政府信息公开申请。';
    const [one, other, last] = [finding('YY-A', words), finding('YY-B', words), finding('T3-NULL')];
    expect(bySharedAnswer([one, other, last])).toEqual([
      { reason: words, findings: [one, other] },
      { reason: null, findings: [last] },
    ]);
  });
});
