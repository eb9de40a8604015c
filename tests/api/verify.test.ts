import { eventAfter, eventHash, firstHead, sha256 } from '@mingjian/server/events/event';
import type { ChainedEvent, NewEvent } from '@mingjian/server/events/event';
import { canonicalJson } from '@mingjian/server/events/canonical-json';
import { EventLogRepository, eventParameters } from '@mingjian/server/events/event-log.repository';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import type { VerificationOutcome } from '@mingjian/server/filing/verification.service';
import { beforeEach, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { startWorld } from './world.js';
import type { World } from './world.js';

const world: World = await startWorld();
const town = '990101100';
const { regionId } = await world.county({
  units: [{ code: town }, { code: '990101101' }],
  years: [2024, 2025],
});
const clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });
receiptOf(await clerk.file(aReport(town, 2024, applications(3))));
receiptOf(await clerk.file(aReport(town, 2025, applications(7))));
const receipt = receiptOf(await clerk.file(aReport(town, 2025, applications(8)), { basedOn: 1 }));
await clerk.saveDraft(aReport('990101101', 2025), 0);

const tables = ['chain', 'event', 'report_version', 'fact', 'obligation'] as const;

/** Each test spoils the archive in its own way: before the next it is whole again. */
beforeEach(async () => {
  for (const table of tables)
    await world.database.query(`create table if not exists sound_${table} as table ${table}`);
  return async () => {
    await world.database.query(`
      delete from fact; delete from report_version; delete from event; delete from chain;
      ${tables
        .filter((table) => table !== 'obligation')
        .map((table) => `insert into ${table} table sound_${table};`)
        .join('\n')}
      update obligation o set state = s.state, latest_n = s.latest_n, filed_at = s.filed_at, published_on = s.published_on
      from sound_obligation s where s.unit_id = o.unit_id and s.report_year = o.report_year;
    `);
    expect(await verify()).toMatchObject({ kind: 'VERIFIED' });
  };
});

async function verify(head?: string): Promise<VerificationOutcome> {
  return world.get(VerificationService).verify(head === undefined ? {} : { head });
}

async function spoil(sql: string, parameters: readonly unknown[] = []): Promise<void> {
  await world.database.query(sql, parameters);
}

/** A difference whose sentences, in both languages, name all of these. */
function differenceNaming(...names: readonly string[]) {
  const all = (language: string) =>
    names.reduce((pattern, name) => `${pattern}(?=[^]*${name.replace(/[.[\]()]/g, '\\$&')})`, language);
  const text = expect.stringMatching(new RegExp(`^${all('')}`));
  return { kind: 'DIFFERENCE', where: { zh: text, en: text } };
}

const second = `report_year = 2025 and n = 2`;

test('an archive that nobody touched is as it was written, also for the holder of a receipt', async () => {
  expect(await verify()).toMatchObject({ kind: 'VERIFIED', versions: 3, obligations: 4 });
  expect(await verify(receipt.chainHead)).toMatchObject({ kind: 'VERIFIED' });
});

test('a fact that was altered is found, with unit, year, version, measure and cells', async () => {
  await spoil(`update fact set value = value + 1 where measure = 'applications.received' and ${second}`);
  expect(await verify()).toEqual(
    differenceNaming(
      '990101',
      town,
      '2025',
      '2',
      'applications.received',
      'applications.newlyReceived.total',
      '9',
    ),
  );
});

test('a fact that was taken out, added or made less exact is found', async () => {
  await spoil(`delete from fact where measure = 'disclosure.items' and ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', 'disclosure.items', '120 EXACT'));
  await spoil(`insert into fact select unit_id, report_year, n, 'disclosure.items', region_id, 120, 'AT_LEAST'
    from report_version where ${second}`);
  expect(await verify()).toEqual(differenceNaming('disclosure.items', '120 AT_LEAST'));
  await spoil(`update fact set qualifier = null`);
  await spoil(`insert into fact select unit_id, report_year, n, 'training.sessions', region_id, 3, null
    from report_version where ${second}`);
  expect(await verify()).toEqual(differenceNaming('training.sessions', '3 EXACT'));
});

test('a fact of a version that never was is found', async () => {
  await spoil(`insert into fact select unit_id, report_year, 9, 'training.sessions', region_id, 3, null
    from report_version where ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', '9', 'training.sessions'));
});

/** Puts another figure into the version, and the hash that fits it into the version's own row. */
async function alterContent(): Promise<{ readonly content: unknown; readonly hash: string }> {
  await spoil(
    `update report_version set content = jsonb_set(content, '{figures}', (
       select jsonb_agg(case when f ->> 'cell' = 'applications.newlyReceived.total' then f || '{"value": 80}' else f end)
       from jsonb_array_elements(content -> 'figures') f)) where ${second}`,
  );
  const [row] = await world.database.query<{ content: unknown }>(
    `select content from report_version where ${second}`,
  );
  const hash = sha256(canonicalJson(row?.content));
  await spoil(`update report_version set sha256 = $1 where ${second}`, [hash]);
  return { content: row?.content, hash };
}

test('a version that was altered is found though its own hash was made to fit, down to the cell', async () => {
  await alterContent();
  expect(await verify()).toEqual(
    differenceNaming(town, '2025', '2', String(receipt.sequence), 'applications.newlyReceived.total'),
  );
  await spoil(`update fact set value = 80 where measure = 'applications.received' and ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', '2', String(receipt.sequence)));
});

test('columns and reasons of a version that were altered are found', async () => {
  await spoil(`update report_version set sha256 = 'x' where ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025'));
  await spoil(
    `update report_version set sha256 = $1, filed_at = filed_at - interval '9 days' where ${second}`,
    [receipt.sha256],
  );
  expect(await verify()).toEqual(differenceNaming(town, '2025', 'filed_at', '2026-01-06'));
  await spoil(
    `update report_version set filed_at = filed_at + interval '9 days', filed_by = null where ${second}`,
  );
  expect(await verify()).toEqual(differenceNaming(town, '2025', 'filed_by', 'null'));
  await spoil(`update report_version v set filed_by = s.filed_by,
    explanations = '[{"rule": "YY-CARRY", "cells": [], "reason": "补", "left": null, "right": null}]'
    from sound_report_version s where (s.unit_id, s.report_year, s.n) = (v.unit_id, v.report_year, v.n) and v.n = 2`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', String(receipt.sequence)));
});

test('a version that was taken out, or put in without the log, is found', async () => {
  await spoil(`delete from fact where ${second}`);
  await spoil(`delete from report_version where ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', '2'));
  await spoil(`insert into report_version table sound_report_version on conflict do nothing`);
  await spoil(`insert into fact table sound_fact on conflict do nothing`);
  await spoil(`insert into report_version select unit_id, report_year, 3, region_id, format, origin, content,
    explanations, sha256, filed_at, filed_by from report_version where ${second}`);
  expect(await verify()).toEqual(differenceNaming(town, '2025', '3'));
});

test('an event that was altered is found, by its number and its report', async () => {
  await spoil(`update event set at = at - interval '9 days' where sequence = $1`, [receipt.sequence]);
  expect(await verify()).toEqual(
    differenceNaming('990101', town, '2025', String(receipt.sequence), 'REPORT_FILED'),
  );
});

test('an event that was altered together with its hash is found by the next one, which hung on it', async () => {
  const [last] = await world.get(EventLogRepository).after(world.database, regionId, receipt.sequence - 1, 1);
  if (!last) throw new Error('No event');
  const { hash, ...said } = last;
  expect(hash).toBe(receipt.chainHead);
  const forged = { ...said, actorId: null };
  await spoil('update event set actor_id = null, hash = $2 where sequence = $1 and region_id = $3', [
    receipt.sequence,
    eventHash(forged),
    regionId,
  ]);
  expect(await verify()).toEqual(
    differenceNaming('990101', '990101101', '2025', String(receipt.sequence + 1)),
  );
});

test('an event that was taken out, in the middle or at the end, is found', async () => {
  await spoil(`delete from event where sequence = $1`, [receipt.sequence]);
  expect(await verify()).toEqual(differenceNaming('990101', String(receipt.sequence)));
  await spoil(`delete from event where sequence >= $1`, [receipt.sequence]);
  expect(await verify()).toEqual(differenceNaming('990101', String(receipt.sequence)));
});

test('a chain whose end was set back or is gone is found', async () => {
  await spoil(`update chain set sequence = sequence - 1 where region_id = $1`, [regionId]);
  expect(await verify()).toEqual(differenceNaming('990101'));
  await spoil(`delete from chain where region_id = $1`, [regionId]);
  expect(await verify()).toEqual(differenceNaming('990101'));
});

test('an obligation that stands elsewhere than its events lead is found', async () => {
  await spoil(`update obligation set state = 'ACCEPTED' where report_year = 2024 and latest_n = 1`);
  expect(await verify()).toEqual(differenceNaming('990101', town, '2024', 'state', 'ACCEPTED', 'FILED'));
  await spoil(`update obligation set state = 'FILED', filed_at = filed_at - interval '9 days'
    where report_year = 2024 and latest_n = 1`);
  expect(await verify()).toEqual(differenceNaming(town, '2024', 'filed_at', '2026-01-06'));
});

test('a log that was rewritten whole agrees with itself, and not with a receipt', async () => {
  const { hash } = await alterContent();
  await spoil(`update fact set value = 80 where measure = 'applications.received' and ${second}`);
  const events = await world.get(EventLogRepository).after(world.database, regionId, 0, 1000);
  let end = { regionId, sequence: 0, head: firstHead(regionId) };
  for (const event of events) {
    const isAltered = event.sequence === receipt.sequence;
    const { parameters, hash: head } = eventParameters(
      eventAfter(end, asNew(event, isAltered ? hash : event.versionSha256)),
    );
    await spoil(
      `update event set version_sha256 = $2, previous_hash = $3, hash = $4 where sequence = $1 and region_id = $5`,
      [event.sequence, parameters[8], parameters[10], head, regionId],
    );
    end = { regionId, sequence: event.sequence, head };
  }
  await spoil('update chain set head = $2 where region_id = $1', [regionId, end.head]);

  expect(await verify()).toMatchObject({ kind: 'VERIFIED' });
  const outcome = await verify(receipt.chainHead);
  expect(outcome).toMatchObject({ kind: 'DIFFERENCE' });
  if (outcome.kind === 'DIFFERENCE') {
    expect(outcome.where.en).toContain("The receipt's head is in no chain");
    expect(outcome.where.zh).toContain('回执上的链头不在任何一条哈希链中');
  }
});

/** An event of the log as it would be written anew, for a version of another hash. */
function asNew(event: ChainedEvent, versionSha256: string | null): NewEvent {
  const { at, act, actorId, unitId, reportYear, versionN, detail } = event;
  return {
    at,
    act: act as NewEvent['act'],
    actorId,
    detail: detail as NonNullable<NewEvent['detail']>,
    ...(unitId !== null && { unitId }),
    ...(reportYear !== null && { reportYear }),
    ...(versionN !== null && versionSha256 !== null && { version: { n: versionN, sha256: versionSha256 } }),
  };
}
