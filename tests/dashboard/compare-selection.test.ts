import { describe, expect, test } from 'vitest';
import {
  changedSelection,
  readSelection,
  selectionSearch,
  usualMeasures,
  usualUnits,
} from '../../apps/dashboard/src/pages/compare/compare-selection';

describe('the address of a comparison', () => {
  test('says what is compared, and reads back to the same', () => {
    const selection = {
      units: ['410308103', '410308102'],
      years: [2023, 2025],
      measures: ['applications.received', 'training.attendees'] as const,
    };
    expect(readSelection(selectionSearch(selection, new URLSearchParams()))).toEqual(selection);
  });

  test('leaves out what is usual and keeps what belongs to others', () => {
    const search = selectionSearch(
      { units: ['a'], years: [2025], measures: usualMeasures },
      new URLSearchParams('basis=ACCEPTED&measures=x'),
    );
    expect(search.toString()).toBe('basis=ACCEPTED&units=a&years=2025');
  });

  test('what cannot be meant is left out: made-up measures, doubled units, years that are none', () => {
    const search = new URLSearchParams('units=a,a,b&years=2025,abc,2024.5,99999&measures=made.up');
    expect(readSelection(search)).toEqual({ units: ['a', 'b'], years: [2025], measures: usualMeasures });
  });

  test('takes at most four units and four years', () => {
    const { units, years } = readSelection(
      new URLSearchParams('units=a,b,c,d,e&years=2020,2021,2022,2023,2024'),
    );
    expect(units).toHaveLength(4);
    expect(years).toEqual([2021, 2022, 2023, 2024]);
  });
});

describe('what is compared until somebody chooses', () => {
  const units = ['a', 'b', 'c', 'd'].map((code) => ({ code, kind: 'TOWN' as const }));
  const figures = (values: Record<string, readonly (number | null)[]>) =>
    Object.entries(values).map(([unit, ofUnit]) => ({ unit, values: ofUnit }));

  test('the two townships with the largest figure among those that have one in both years', () => {
    const known = figures({ a: [null, 7], b: [9, 12], c: [18, null], d: [8, 5] });
    expect(usualUnits(units, known)).toEqual(['b', 'd']);
  });

  test('a reported zero is a figure; ties go by code', () => {
    expect(usualUnits([...units].reverse(), figures({ a: [null, 3], c: [4, 0], d: [0, 0] }))).toEqual([
      'c',
      'd',
    ]);
  });

  test('with no two figures to compare whoever is expected is shown, those with figures first', () => {
    expect(usualUnits(units, figures({ c: [1, 2] }))).toEqual(['c', 'a']);
    expect(usualUnits(units, [])).toEqual(['a', 'b']);
  });

  test('departments come in only where there are no two townships, and nobody who is not expected', () => {
    const department = { code: 'z', kind: 'DEPARTMENT' as const };
    const known = figures({ a: [1, 1], b: [1, 1], z: [90, 90] });
    expect(usualUnits([...units, department], known)).toEqual(['a', 'b']);
    expect(usualUnits([{ code: 'a', kind: 'TOWN' }, department], known)).toEqual(['z', 'a']);
    expect(usualUnits([{ code: 'a', kind: 'TOWN', expected: false }, ...units.slice(1)], known)).toEqual([
      'b',
      'c',
    ]);
  });
});

describe('a change made on a page that is still being drawn', () => {
  const shown = { units: ['a'], years: [2024, 2025], measures: usualMeasures };

  test('is done to what the address holds by now: a choice made just before stays', () => {
    const now = { ...shown, units: ['a', 'b'] };
    expect(changedSelection(now, shown, { ...shown, years: [2023, 2024, 2025] })).toEqual({
      units: ['a', 'b'],
      years: [2023, 2024, 2025],
      measures: usualMeasures,
    });
    expect(changedSelection(now, shown, { ...shown, units: ['a', 'c'] }).units).toEqual(['a', 'b', 'c']);
    expect(changedSelection(now, shown, { ...shown, units: [] }).units).toEqual(['b']);
  });

  test('is done to what the page chose by itself where the address leaves the choice to it', () => {
    const now = { units: [], years: [], measures: usualMeasures };
    expect(changedSelection(now, shown, { ...shown, units: ['a', 'c'] })).toEqual({
      ...shown,
      units: ['a', 'c'],
    });
  });
});
