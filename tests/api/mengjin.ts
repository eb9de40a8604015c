import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import type { World } from './world.js';

type Plan = Parameters<LayingDownService['layDown']>[0];
type PlannedUnit = Plan['units'][number];

/** 孟津县 and 吉利区, which became 孟津区 in 2021; 送庄镇 came along, 吉利街道 was made of two. */
export const oldCounty: Plan = plan({ code: '410322', name: '孟津县', from: 2008, to: 2020 }, [
  town('410322103', '送庄镇', 2008, 2020),
  town('410322104', '白鹤镇', 2008, 2020),
]);
export const oldDistrict: Plan = plan({ code: '410306', name: '吉利区', from: 2008, to: 2020 }, [
  { ...town('410306001', '西霞院街道', 2008, 2020), kind: 'SUBDISTRICT' },
  { ...town('410306002', '康乐街道', 2008, 2020), kind: 'SUBDISTRICT' },
]);
export const newDistrict: Plan = plan(
  { code: '410308', name: '孟津区', from: 2021, to: null, predecessors: ['410322', '410306'] },
  [
    town('410308103', '送庄镇', 2021, null, '410322103'),
    town('410308104', '白鹤镇', 2021, null, '410322104'),
    { ...town('410308006', '吉利街道', 2021, null, '410306001'), kind: 'SUBDISTRICT' },
    { ...town('410308006', '吉利街道', 2021, null, '410306002'), kind: 'SUBDISTRICT' },
  ],
);

export async function layDownMengjin(world: World): Promise<{ readonly regionId: string }> {
  const service = world.get(LayingDownService);
  await service.layDown(oldCounty, null);
  await service.layDown(oldDistrict, null);
  return service.layDown(newDistrict, null);
}

export function plan(region: Partial<Plan['region']>, units: readonly PlannedUnit[]): Plan {
  const usual = { code: '990101', name: '试验县', from: 2015, to: null, parent: null, predecessors: [] };
  return { region: { ...usual, kind: 'COUNTY', ...region }, units, demonstration: false };
}

export function town(
  code: string,
  name: string,
  from: number,
  to: number | null = null,
  predecessor: string | null = null,
): PlannedUnit {
  return { code, name, kind: 'TOWN', from, to, predecessor };
}
