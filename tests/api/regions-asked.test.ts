import { beforeAll, describe, expect, test } from 'vitest';
import { at, startWorld } from './world.js';

const world = await startWorld();
let token = '';

beforeAll(async () => {
  await world.county({ code: '990101', name: '孟津县', units: [{ code: '990101100' }], years: [2024] });
  token = await world.token('SUPERVISOR', '990101');
});

async function named(code: string): Promise<unknown> {
  const query = `{ regionYears(code: "${code}", years: [2024]) { region { code name } } }`;
  return at((await world.graphql(query, {}, { token })).body, 'data', 'regionYears', 'region');
}

describe('a region that is asked for again and again', () => {
  test('goes by its new name and code as soon as they are written, whichever server wrote them', async () => {
    expect(await named('990101')).toEqual({ code: '990101', name: '孟津县' });
    await world.database.query(
      `update region_validity set name = '孟津区', code = '990108' where code = '990101'`,
    );
    expect(await named('990108')).toEqual({ code: '990108', name: '孟津区' });
    expect(await named('990101')).toBeUndefined();
    await world.database.query(`update region_validity set code = '990101' where code = '990108'`);
    expect(await named('990101')).toEqual({ code: '990101', name: '孟津区' });
  });
});
