import { LayingDownService } from '@mingjian/server/units/laying-down.service';
import { expect, test } from 'vitest';
import { layDownMengjin, newDistrict, plan, town } from './mengjin.js';
import { startWorld } from './world.js';
import type { World } from './world.js';

const world = await startWorld();
const service = world.get(LayingDownService);

interface Row {
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
}

async function rowsOf(of: World, codes: readonly string[]): Promise<readonly Row[]> {
  return of.database.query<Row>(
    `select unit_id as unit, code, name, valid_from as from, valid_to as to from unit_validity
     where code = any ($1) order by valid_from, code`,
    [codes],
  );
}

async function successionsInto(code: string): Promise<readonly string[]> {
  const rows = await world.database.query<{ readonly code: string }>(
    `select f.code from succession s join unit_validity f on f.unit_id = s.from_unit_id
     where s.to_unit_id = (select unit_id from unit_validity where code = $1 limit 1) order by f.code`,
    [code],
  );
  return rows.map((row) => row.code);
}

async function eventsOf(regionId: string): Promise<readonly string[]> {
  const rows = await world.database.query<{ readonly act: string }>(
    'select act from event where region_id = $1 order by sequence',
    [regionId],
  );
  return rows.map(({ act }) => act);
}

test('孟津: a town that came to another county stays one unit; the same list twice changes nothing', async () => {
  const { regionId } = await layDownMengjin(world);
  const [before, after] = await rowsOf(world, ['410322103', '410308103']);
  expect(before).toMatchObject({ code: '410322103', from: 2008, to: 2020 });
  expect(after).toMatchObject({ code: '410308103', from: 2021, to: null, unit: before?.unit });

  expect(await service.layDown(newDistrict, null)).toEqual({ regionId, added: 0, changed: 0, unchanged: 3 });
  expect(await eventsOf(regionId)).toEqual(['UNITS_LAID_DOWN']);
  const [counted] = await world.database.query('select count(*) as n from succession');
  expect(counted).toEqual({ n: 4 });
});

test('two subdistricts that were merged end in favour of a new unit', async () => {
  const [one, other, merged] = await rowsOf(world, ['410306001', '410306002', '410308006']);
  expect(new Set([one?.unit, other?.unit, merged?.unit]).size).toBe(3);
  expect(await successionsInto('410308006')).toEqual(['410306001', '410306002']);
});

test('a town that was split goes on; what was split off is a new unit that succeeds it', async () => {
  const towns = [town('990201101', '老镇', 2015), town('990201102', '新镇', 2020, null, '990201101')];
  await service.layDown(plan({ code: '990201' }, towns), null);
  const [old, split] = await rowsOf(world, ['990201101', '990201102']);
  expect(old).toMatchObject({ to: null });
  expect(split?.unit).not.toBe(old?.unit);
  expect(await successionsInto('990201102')).toEqual(['990201101']);
});

test('a township that became a town under the same code is one unit with two names', async () => {
  const names = [
    town('990202101', '北乡', 2015, 2018),
    town('990202101', '北镇', 2019, 2021, '990202101'),
    town('990202101', '北山镇', 2022, null, '990202101'),
  ];
  await service.layDown(plan({ code: '990202' }, names), null);
  const rows = await rowsOf(world, ['990202101']);
  expect(rows.map(({ name }) => name)).toEqual(['北乡', '北镇', '北山镇']);
  expect(new Set(rows.map(({ unit }) => unit)).size).toBe(1);
});

test('of two units that name the same predecessor neither is its continuation', async () => {
  const towns = [
    town('990203101', '大镇', 2015, 2019),
    town('990203102', '东镇', 2020, null, '990203101'),
    town('990203103', '西镇', 2020, null, '990203101'),
  ];
  await service.layDown(plan({ code: '990203' }, towns), null);
  const rows = await rowsOf(world, ['990203101', '990203102', '990203103']);
  expect(new Set(rows.map(({ unit }) => unit)).size).toBe(3);
});

test('a list that is completed adds units, corrects names and sets ends', async () => {
  const first = plan({ code: '990204' }, [town('990204101', '东镇', 2015), town('990204102', '西镇', 2015)]);
  await service.layDown(first, null);
  const completed = plan({ code: '990204' }, [
    town('990204101', '东镇', 2015, 2024),
    town('990204102', '西山镇', 2015),
    town('990204103', '南镇', 2015),
  ]);
  expect(await service.layDown(completed, null)).toMatchObject({ added: 1, changed: 2, unchanged: 0 });
  expect(await rowsOf(world, ['990204101', '990204102', '990204103'])).toMatchObject([
    { name: '东镇', to: 2024 },
    { name: '西山镇' },
    { name: '南镇' },
  ]);
});

test.each([
  ['a code for two units in one year', [town('990205101', '东镇', 2015), town('990205101', '东山镇', 2018)]],
  ['a code of another county', [town('990204102', '西镇', 2016)]],
  ['a predecessor that nobody knows', [town('990205101', '东镇', 2020, null, '990205999')]],
  ['an end before the beginning', [town('990205101', '东镇', 2020, 2019)]],
  ['a name with a NUL', [town('990205101', '东\0镇', 2020)]],
])('%s is told, and nothing of the list is taken', async (_, units) => {
  await expect(service.layDown(plan({ code: '990205' }, units), null)).rejects.toThrow(/./);
  const [counted] = await world.database.query(
    `select count(*) as n from region_validity where code = '990205'`,
  );
  expect(counted).toEqual({ n: 0 });
});

test('a county that was renamed is one region with two names', async () => {
  const units = [town('990206101', '东镇', 2015)];
  const before = await service.layDown(plan({ code: '990206', name: '北县' }, units), null);
  const after = await service.layDown(plan({ code: '990206', name: '北区', from: 2023 }, units), null);
  expect(after.regionId).toBe(before.regionId);
  const rows = await world.database.query(
    `select name, valid_from as from, valid_to as to from region_validity where code = '990206' order by 2`,
  );
  expect(rows).toEqual([
    { name: '北县', from: 2015, to: 2022 },
    { name: '北区', from: 2023, to: null },
  ]);
});

test('lists that are laid down at once wait for one another', async () => {
  const twice = [0, 1].map(() =>
    service.layDown(plan({ code: '990207' }, [town('990207101', '东镇', 2015)]), null),
  );
  const counts = (await Promise.all(twice)).map(({ added }) => added).sort();
  expect(counts).toEqual([0, 1]);
});

test('parts that changed hands are weighed, what a unit that goes on kept included; weights may come later', async () => {
  const weighed = (weight: number) => ({ weighed: { weight, by: '2020年常住人口' } });
  const units = [
    town('990208101', '大镇', 2015, 2019),
    town('990208101', '大镇', 2020, null, '990208101'),
    town('990208102', '新镇', 2020, null, '990208101'),
  ] as const;
  await service.layDown(plan({ code: '990208' }, units), null);
  const [before, after, added] = await world.database.query<{ readonly unit: string }>(
    `select unit_id as unit from unit_validity where code like '990208%' order by code, valid_from`,
  );
  expect(before?.unit).toBe(after?.unit);
  expect(added?.unit).not.toBe(after?.unit);
  const weights = () =>
    world.database.query(
      `select (s.from_unit_id = s.to_unit_id) as kept, s.weight, s.weighed_by as by from succession s
       where s.from_unit_id = $1 order by 1`,
      [before?.unit],
    );
  expect(await weights()).toEqual([{ kept: false, weight: null, by: null }]);
  const [first, kept, part] = units;
  const completed = plan({ code: '990208' }, [
    first,
    { ...kept, ...weighed(30_000) },
    { ...part, ...weighed(10_000) },
  ]);
  await service.layDown(completed, null);
  const told = [
    { kept: false, weight: 10_000, by: '2020年常住人口' },
    { kept: true, weight: 30_000, by: '2020年常住人口' },
  ];
  expect(await weights()).toEqual(told);
  // A list without weights takes none away.
  await service.layDown(plan({ code: '990208' }, units), null);
  expect(await weights()).toEqual(told);
});
