import { expect, test } from 'vitest';
import { post, startWorld } from '../api/world.js';

const world = await startWorld();

test('a connection to the database that breaks in the middle of a move takes the move back, and nothing else ends', async () => {
  const moved = world.database.transaction(async (tx) => {
    await tx.query(`insert into region (demonstration) values (true)`);
    const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
    await world.database.query('select pg_terminate_backend($1, 10000)', [own?.pid]);
    await tx.query('select 1');
  });
  await expect(moved).rejects.toThrow();
  expect(await world.database.query('select from region')).toEqual([]);
  expect((await post(world.origin, { query: '{ measures { id } }' })).status).toBe(200);
  expect((await fetch(`${world.origin}/health/ready`)).status).toBe(200);
});
