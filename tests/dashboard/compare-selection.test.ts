import { describe, expect, test } from 'vitest';
import {
  readSelection,
  selectionSearch,
  usualMeasures,
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
