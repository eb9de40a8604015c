import { describe, expect, test } from 'vitest';
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
});
