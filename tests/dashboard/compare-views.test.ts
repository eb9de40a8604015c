import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import type { UnitSeries } from '../../apps/dashboard/src/pages/compare/compare-rows';
import {
  multiplesSearch,
  readMultiples,
  readScatter,
  readView,
  scatterSearch,
  searchOfView,
} from '../../apps/dashboard/src/pages/compare/compare-view';
import { extremesOfLastYear } from '../../apps/dashboard/src/pages/compare/multiples/extremes';
import {
  areCountedAlike,
  multiplesOfMeasures,
  multiplesOfUnits,
} from '../../apps/dashboard/src/pages/compare/multiples/multiples-spec';
import { heldUnits } from '../../apps/dashboard/src/pages/compare/scatter/scatter-answer';
import { scatterOf } from '../../apps/dashboard/src/pages/compare/scatter/scatter-spec';

const years = [2018, 2019, 2020, 2021];
const received: MeasureId = 'applications.received';

function series(
  unit: string,
  values: UnitSeries['values'],
  more: Partial<Pick<UnitSeries, 'measure' | 'qualifiers' | 'unknown'>> = {},
): UnitSeries {
  return {
    unit,
    measure: received,
    values,
    qualifiers: values.map((value) => (value === null ? null : 'EXACT')),
    unknown: values.map((value) => (value === null ? 'NOT_REPORTED' : null)),
    changes: values.map(() => null),
    percents: values.map(() => null),
    versions: values.map(() => 1),
    cells: [],
    failed: values.map(() => []),
    ...more,
  };
}

const drawn = { years, nameOf: (unit: string) => unit, show: (value: unknown) => String(value) };

describe('the address of a way to look', () => {
  test('names it, keeps what is compared, and reads back to the same', () => {
    const search = new URLSearchParams('units=a,b&years=2024,2025');
    const looked = new URLSearchParams(searchOfView(search, 'multiples'));
    expect(readView(looked)).toBe('multiples');
    expect(looked.get('units')).toBe('a,b');
    expect(searchOfView(looked, 'table')).toBe(search.toString());
    expect(readView(new URLSearchParams('view=made-up'))).toBe('table');
  });

  test('holds what the charts are set to; what is usual is left out', () => {
    const choice = { each: 'measures', measure: 'training.attendees', scale: 'OWN' } as const;
    expect(readMultiples(multiplesSearch(new URLSearchParams(), choice), received)).toEqual(choice);
    expect(readMultiples(new URLSearchParams('of=made.up&each=x'), received)).toEqual({
      each: 'units',
      measure: received,
      scale: 'SAME',
    });
    const usual = multiplesSearch(new URLSearchParams('scale=own'), { each: 'units', scale: 'SAME' });
    expect(usual.toString()).toBe('');
    const scatter = { x: 'decisions.penalty', y: received, year: 2020 } as const;
    expect(readScatter(scatterSearch(new URLSearchParams(), scatter), years, 2021)).toEqual(scatter);
    expect(readScatter(new URLSearchParams('at=1900'), years, 2021).year).toBe(2021);
  });
});

describe('small multiples', () => {
  const of = (all: readonly UnitSeries[], more: Partial<Parameters<typeof multiplesOfUnits>[0]> = {}) =>
    multiplesOfUnits({
      ...drawn,
      series: all,
      measure: received,
      scale: 'SAME',
      medians: [null, 1, 2, 3],
      marked: [],
      words: { unit: 'unit', median: 'median' },
      ...more,
    });

  test('there is one for each unit that says anything, its unknown years gaps, the median behind it', () => {
    const { panels } = of([series('甲', [1, null, 3, 0]), series('乙', [null, null, null, null])]);
    expect(panels.map(({ name }) => name)).toEqual(['甲']);
    const [median, line] = panels[0]?.lines ?? [];
    expect(line?.values.map((value) => value?.value ?? null)).toEqual([1, null, 3, 0]);
    expect(median).toMatchObject({ tone: 'context' });
    expect(median?.values.map((value) => value?.value ?? null)).toEqual([null, 1, 2, 3]);
  });

  test('where others are not to be seen there is no median and no stroke for it', () => {
    const { strokes, panels } = of([series('甲', [1, 2, 3, 4])], { medians: [null, null, null, null] });
    expect(strokes).toEqual([{ name: 'unit', tone: 'first' }]);
    expect(panels[0]?.lines).toHaveLength(1);
  });

  test('a change of meaning interrupts each, and years whose form has no such item are not called unknown', () => {
    const measure = 'disclosure.normativeInForce';
    expect(measureById(measure).breaks.map(({ year }) => year)).toEqual([2021]);
    const inForce = series('甲', [null, 4, 4, 2], {
      measure,
      unknown: ['NOT_COLLECTED', null, null, null],
    });
    expect(of([inForce], { measure }).panels[0]).toMatchObject({ breaks: [2021], notCollected: [2018] });
  });

  test('for measures there is one for each measure with a line for each unit, in the order chosen', () => {
    const trained = series('乙', [1, 1, 1, 1], { measure: 'training.attendees' });
    const { panels, strokes } = multiplesOfMeasures({
      ...drawn,
      series: [series('甲', [1, 2, 3, 4]), series('乙', [null, null, null, 5]), trained],
      measures: [received, 'training.attendees', 'decisions.penalty'],
      units: ['甲', '乙'],
      scale: 'OWN',
      titleOf: (measure) => measure,
    });
    expect(panels.map(({ name, lines }) => [name, lines.map((line) => line.name)])).toEqual([
      [received, ['甲', '乙']],
      ['training.attendees', ['乙']],
    ]);
    expect(strokes.map(({ tone }) => tone)).toEqual(['first', 'second']);
  });

  test('one scale is offered only for what is counted alike', () => {
    expect(areCountedAlike([received, 'applications.granted'])).toBe(true);
    expect(areCountedAlike([received, 'fees.administrative'])).toBe(false);
  });

  test('the headline tells of the last year with figures, and of all that are tied', () => {
    const all = [series('甲', [9, 0, 0, null]), series('乙', [9, 5, 0, null]), series('丙', [9, 5, 7, null])];
    expect(extremesOfLastYear(years, all)).toEqual({
      year: 2020,
      said: 3,
      most: 7,
      highest: ['丙'],
      least: 0,
      lowest: ['甲', '乙'],
    });
    expect(extremesOfLastYear(years, [series('甲', [null, null, null, null])])).toBeNull();
  });
});

describe('a scatter', () => {
  const measures = { x: received, y: 'decisions.penalty' } as const;
  const units = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const town = (
    unit: string,
    x: number | null,
    y: number | null,
    qualifier: 'EXACT' | 'AT_LEAST' = 'EXACT',
  ) => [series(unit, [x], { qualifiers: [qualifier] }), series(unit, [y], { measure: measures.y })];
  const scatter = (all: readonly UnitSeries[], marked: readonly string[] = []) => {
    const held = heldUnits(units, all, measures);
    return {
      held,
      spec: scatterOf({
        held,
        measures,
        marked,
        nameOf: (unit) => unit,
        axisOf: (measure) => ({ name: measure, unit: '' }),
        medianOf: String,
      }),
    };
  };
  const quiet = units.slice(0, 8).flatMap((unit, at) => town(unit, at, 50));

  test('names who lies far out and who is looked for, and nobody else', () => {
    const { spec } = scatter([...quiet, ...town('9', 3, 500)], ['2']);
    expect(spec.points.filter(({ isNamed }) => isNamed).map(({ name, tone }) => [name, tone])).toEqual([
      ['2', 'first'],
      ['9', 'second'],
    ]);
    expect(spec.medians).toMatchObject({ x: { value: 3 }, y: { value: 50 } });
  });

  test('who has only one of the figures is missing and not drawn at zero; what is not exact is hollow', () => {
    const { held, spec } = scatter([
      ...quiet.slice(2),
      ...town('1', 4, 50, 'AT_LEAST'),
      ...town('9', null, 500),
    ]);
    expect(held.missing.map(({ item, axes }) => [item.unit, axes])).toEqual([['9', ['x']]]);
    expect(spec.points.find(({ name }) => name === '1')?.tone).toBe('outline');
  });

  test('a measure held against itself is a line of points, with no figure lost', () => {
    const held = heldUnits(units, quiet, { x: received, y: received });
    expect(held.points.map(({ x, y }) => [x.amount, y.amount])).toEqual(
      units.slice(0, 8).map((_, at) => [BigInt(at), BigInt(at)]),
    );
  });
});
