import { isTownshipKind } from '@mingjian/domain';
import type { UnitPlan } from '../../units/laying-down.service.js';
import type { CountyUnit } from './county-unit.js';
import { countyOffice, departments } from './departments.js';
import { townships } from './townships.js';

/** 孟津县, which 孟津区 followed in 2021; its reports until 2020 were taken over from its archive. */
export const oldCounty = '410322';

/** Report years of the old county that the archive holds. */
export const archiveYears: readonly number[] = [2014, 2015, 2016, 2017, 2018, 2019, 2020];

/** Departments that bore another name before the reform of institutions of early 2019. */
const namesBefore2019: Readonly<Record<string, { readonly short: string; readonly name: string }>> = {
  zrj: { short: 'gtj', name: '国土资源局' },
  nyj: { short: 'nyj', name: '农业局' },
  wjw: { short: 'wjw', name: '卫生和计划生育委员会' },
};
const firstYearOfReform = 2019;
const [firstYear = 2014] = archiveYears;
const lastYear = 2020;

/** Towns of 孟津县 and its departments; the subdistricts were 吉利区's, whose archive is elsewhere. */
export const unitsOfOldCounty: readonly CountyUnit[] = [
  ...townships.filter(({ kind }) => kind === 'TOWN'),
  ...departments,
  countyOffice,
];

/** A unit of today as it was in a year of the old county: its code, its name, its report's title. */
export function asOfYear(unit: CountyUnit, year: number): CountyUnit {
  const number = unit.code.slice(6);
  if (isTownshipKind(unit.kind))
    return { ...unit, code: `${oldCounty}${number}`, fullName: `孟津县${unit.name}人民政府` };
  if (unit.kind === 'COUNTY_OFFICE')
    return { ...unit, code: `${oldCounty}${number}`, name: '县政府办公室', fullName: '孟津县人民政府办公室' };
  const before = year < firstYearOfReform ? namesBefore2019[number.slice(1)] : undefined;
  const { short, name } = before ?? { short: number.slice(1), name: unit.name };
  return { ...unit, code: `${oldCounty}-${short}`, name, fullName: `孟津县${name}` };
}

/** Departments and the office, as they are laid down: one line for each name that they bore. */
export function oldDepartments(): readonly UnitPlan[] {
  return unitsOfOldCounty
    .filter(({ kind }) => !isTownshipKind(kind))
    .flatMap((unit) => {
      const [early, late] = [asOfYear(unit, firstYear), asOfYear(unit, lastYear)];
      const plan = ({ code, name, kind }: CountyUnit): Pick<UnitPlan, 'code' | 'name' | 'kind'> => ({
        code,
        name,
        kind,
      });
      if (early.name === late.name)
        return [{ ...plan(late), from: firstYear, to: lastYear, predecessor: null }];
      return [
        { ...plan(early), from: firstYear, to: firstYearOfReform - 1, predecessor: null },
        { ...plan(late), from: firstYearOfReform, to: lastYear, predecessor: early.code },
      ];
    });
}
