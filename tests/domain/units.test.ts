import {
  dueOfKind,
  dueOfKinds,
  holdsIn,
  isTownshipKind,
  isUnitKind,
  makesRules,
  predecessorsOf,
  townshipKinds,
  unitKinds,
  validIn,
} from '@mingjian/domain';
import type { Succession, UnitKind } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

describe('a unit in a year', () => {
  const songzhuang = [
    { code: '410308103', county: '孟津区', validFrom: 2021, validTo: null },
    { code: '410322103', county: '孟津县', validFrom: 2000, validTo: 2020 },
  ];

  test.each([
    [2000, '410322103'],
    [2020, '410322103'],
    [2021, '410308103'],
    [2040, '410308103'],
  ])('送庄镇 in %d bears %s', (year, code) => {
    expect(validIn(songzhuang, year)?.code).toBe(code);
  });

  test('before its first year it is called as in its first', () => {
    expect(validIn(songzhuang, 1990)?.code).toBe('410322103');
  });

  test('after its last year, and in a gap, it is called as it was last called', () => {
    const gone = [
      { code: 'a', validFrom: 2010, validTo: 2012 },
      { code: 'b', validFrom: 2015, validTo: 2018 },
    ];
    expect(validIn(gone, 2013)?.code).toBe('a');
    expect(validIn(gone, 2014)?.code).toBe('a');
    expect(validIn(gone, 2019)?.code).toBe('b');
  });

  test('without any row it is nothing', () => {
    expect(validIn([], 2025)).toBeNull();
  });

  test('both years of a row are inside it', () => {
    expect([2009, 2010, 2012, 2013].map((year) => holdsIn({ validFrom: 2010, validTo: 2012 }, year))).toEqual(
      [false, true, true, false],
    );
  });
});

describe('a region and those before it', () => {
  const successions: readonly Succession[] = [
    { year: 2021, from: '孟津县', to: '孟津区' },
    { year: 2021, from: '吉利区', to: '孟津区' },
    { year: 1990, from: '孟津老县', to: '孟津县' },
    { year: 2021, from: '偃师市', to: '偃师区' },
  ];

  test('孟津区 may read the years of 孟津县 and 吉利区, and of what was before them', () => {
    expect(new Set(predecessorsOf('孟津区', successions))).toEqual(
      new Set(['孟津区', '孟津县', '吉利区', '孟津老县']),
    );
  });

  test('never those of its successor or of a neighbour', () => {
    expect(predecessorsOf('吉利区', successions)).toEqual(['吉利区']);
    expect(predecessorsOf('洛龙区', successions)).toEqual(['洛龙区']);
  });

  test('a circle in the rows does not hang, and names everybody once', () => {
    const circle = [
      { year: 2020, from: 'a', to: 'b' },
      { year: 2021, from: 'b', to: 'a' },
    ];
    expect(predecessorsOf('a', circle)).toEqual(['a', 'b']);
  });
});

describe('kinds of units', () => {
  test('are those of the contract', () => {
    expect(unitKinds.map(({ id, label }) => `${id} ${label.zh}`)).toEqual([
      'TOWN 镇',
      'TOWNSHIP 乡',
      'SUBDISTRICT 街道',
      'DEPARTMENT 部门',
      'COUNTY_OFFICE 区县政府办公室',
      'OTHER 其他',
    ]);
    expect(isUnitKind('TOWN')).toBe(true);
    expect(isUnitKind('town')).toBe(false);
  });

  test('towns, townships and subdistricts are 乡镇街道; subdistricts file as townships do', () => {
    expect(unitKinds.map(({ id }) => id).filter(isTownshipKind)).toEqual([...townshipKinds]);
    expect(townshipKinds).toEqual(['TOWN', 'TOWNSHIP', 'SUBDISTRICT']);
  });

  test('nobody in a county makes rules (规章); the office of a city or province speaks for one that does', () => {
    const kinds: readonly UnitKind[] = unitKinds.map(({ id }) => id);
    expect(kinds.filter((kind) => makesRules(kind, 'COUNTY'))).toEqual([]);
    expect(kinds.filter((kind) => makesRules(kind, 'PREFECTURE'))).toEqual(['COUNTY_OFFICE']);
    expect(kinds.filter((kind) => makesRules(kind, 'PROVINCE'))).toEqual(['COUNTY_OFFICE']);
  });
});

describe('until when units file', () => {
  const days = { filingDue: '2026-01-20', dates: [{ kinds: townshipKinds, filingDue: '2026-01-15' }] };

  test('goes by the kind where the county set a day of its own for it', () => {
    expect(dueOfKind(days, 'TOWN')).toBe('2026-01-15');
    expect(dueOfKind(days, 'DEPARTMENT')).toBe('2026-01-20');
  });

  test('of several kinds is each day once, the earliest first; of none, the county’s own', () => {
    expect(dueOfKinds(days, ['DEPARTMENT', 'TOWN', 'SUBDISTRICT'])).toEqual(['2026-01-15', '2026-01-20']);
    expect(dueOfKinds(days, ['TOWN'])).toEqual(['2026-01-15']);
    expect(dueOfKinds(days, [])).toEqual(['2026-01-20']);
    expect(
      dueOfKinds(
        { ...days, dates: [] },
        unitKinds.map(({ id }) => id),
      ),
    ).toEqual(['2026-01-20']);
  });
});
