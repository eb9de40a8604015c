import type { RegionPlan, UnitPlan } from '../../units/laying-down.service.js';
import type { CountyUnit } from './county-unit.js';
import { countyOffice, departments } from './departments.js';
import { oldCounty, oldDepartments } from './old-county.js';
import { townships } from './townships.js';

/** Every unit that reports, in the order of the county's list: 14 townships and subdistricts, then the departments. */
export const countyUnits: readonly CountyUnit[] = [...townships, ...departments, countyOffice];

/** The region that the demonstration is of. */
export const demonstrationCounty = '410308';

export interface LaidDownRegion {
  readonly region: RegionPlan;
  readonly units: readonly UnitPlan[];
}

/** The year of the first reports under the Regulation; nothing is known here of what was before. */
const firstYear = 2008;
/** 吉利区 had other bodies until about 2015. */
const firstYearOfSubdistricts = 2016;
const lastYearOfOldCounties = 2020;
const firstYearOfDistrict = 2021;

/** The code a unit bore until 2020: subdistricts in 吉利区, all others in 孟津县. */
export function codeBefore2021({ code, kind }: Pick<CountyUnit, 'code' | 'kind'>): string {
  return code.replace(/^410308/, kind === 'SUBDISTRICT' ? '410306' : oldCounty);
}

function oldUnits(kind: CountyUnit['kind'], from: number): readonly UnitPlan[] {
  return townships
    .filter((unit) => unit.kind === kind)
    .map((unit) => ({
      code: codeBefore2021(unit),
      name: unit.name,
      kind,
      from,
      to: lastYearOfOldCounties,
      predecessor: null,
    }));
}

/**
 * Province, prefecture, the two counties until 2020 and the district that followed both, in the order in which they
 * can be laid down. Departments begin with the archive of 孟津县: nothing is known here of those before.
 */
export const laidDownRegions: readonly LaidDownRegion[] = [
  {
    region: {
      code: '41',
      name: '河南省',
      kind: 'PROVINCE',
      from: firstYear,
      to: null,
      parent: null,
      predecessors: [],
    },
    units: [],
  },
  {
    region: {
      code: '4103',
      name: '洛阳市',
      kind: 'PREFECTURE',
      from: firstYear,
      to: null,
      parent: '41',
      predecessors: [],
    },
    units: [],
  },
  {
    region: {
      code: oldCounty,
      name: '孟津县',
      kind: 'COUNTY',
      from: firstYear,
      to: lastYearOfOldCounties,
      parent: '4103',
      predecessors: [],
    },
    units: [...oldUnits('TOWN', firstYear), ...oldDepartments()],
  },
  {
    region: {
      code: '410306',
      name: '吉利区',
      kind: 'COUNTY',
      from: firstYear,
      to: lastYearOfOldCounties,
      parent: '4103',
      predecessors: [],
    },
    units: oldUnits('SUBDISTRICT', firstYearOfSubdistricts),
  },
  {
    region: {
      code: demonstrationCounty,
      name: '孟津区',
      kind: 'COUNTY',
      from: firstYearOfDistrict,
      to: null,
      parent: '4103',
      predecessors: [oldCounty, '410306'],
    },
    units: countyUnits.map((unit) => ({
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      from: firstYearOfDistrict,
      to: null,
      predecessor: codeBefore2021(unit),
    })),
  },
];
