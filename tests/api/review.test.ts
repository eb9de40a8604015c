import { secretHash } from '@mingjian/server/accounts/secrets';
import { VerificationService } from '@mingjian/server/filing/verification.service';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { FilingClient, receiptOf } from './filing-client.js';
import { ReviewClient } from './review-client.js';
import { startWorld } from './world.js';
import type { World } from './world.js';

const year = 2025;
let world: World;
let units = 0;

interface Desk {
  readonly unit: string;
  readonly clerk: FilingClient;
  readonly clerkDesk: ReviewClient;
  readonly county: ReviewClient;
  readonly read: FilingClient;
}

beforeAll(async () => {
  world = await startWorld();
  await world.county({
    units: Array.from({ length: 20 }, (_, at) => ({ code: `9901011${String(at).padStart(2, '0')}` })),
    years: [year],
  });
});

/** A unit of its own for each test, with its clerk and the county's desk. */
async function desk(role: 'CLERK' | 'APPROVER' = 'CLERK'): Promise<Desk> {
  const unit = `9901011${String((units += 1)).padStart(2, '0')}`;
  const clerk = { token: await world.token(role, unit) };
  const supervisor = { token: await world.token('SUPERVISOR', '990101') };
  return {
    unit,
    clerk: new FilingClient(world, clerk),
    clerkDesk: new ReviewClient(world, clerk),
    county: new ReviewClient(world, supervisor),
    read: new FilingClient(world, supervisor),
  };
}

async function filed(): Promise<Desk> {
  const made = await desk();
  receiptOf(await made.clerk.file(aReport(made.unit, year)));
  return made;
}

describe('returning', () => {
  test('sends the remarks with a day, and the unit files the next version', async () => {
    const { unit, clerk, clerkDesk, county } = await filed();
    const cell = 'applications.newlyReceived.naturalPerson';
    const first = await county.remark({
      unit,
      year,
      basedOn: 1,
      cell,
      rule: 'TX-INSIDE',
      body: '与正文不一致',
    });
    world.clock.set(new Date('2026-01-15T02:01:00Z'));
    await county.remark({ unit, year, basedOn: 1, section: 'overview', quote: '主动公开', body: '写明件数' });
    expect(await clerkDesk.remarks(unit, year)).toEqual([]);
    expect(await county.remarks(unit, year)).toHaveLength(2);

    const input = { unit, year, basedOn: 1, dueOn: '2026-01-24', note: '请尽快更正' };
    expect(await county.do('returnReport', input)).toMatchObject({
      __typename: 'ReportReturned',
      report: { state: 'RETURNED', correctionDue: '2026-01-24' },
    });
    const review = await clerkDesk.review(unit, year);
    expect(review).toMatchObject({
      remarks: [
        { id: first, version: 1, cell, rule: 'TX-INSIDE', body: '与正文不一致', answers: [] },
        { section: 'overview', quote: '主动公开', cell: null },
      ],
      steps: [
        { act: 'REPORT_FILED', version: 1 },
        { act: 'REPORT_REMARKED' },
        { act: 'REPORT_REMARKED' },
        { act: 'REPORT_RETURNED', version: 1, note: '请尽快更正', dueOn: '2026-01-24' },
      ],
    });

    const answer = { id: randomUUID(), remark: first, body: '已改' };
    expect(await clerkDesk.do('answerRemark', answer)).toMatchObject({ __typename: 'RemarkKept' });
    expect(await clerkDesk.do('answerRemark', answer)).toMatchObject({ __typename: 'RemarkKept' });
    receiptOf(await clerk.file(aReport(unit, year), { basedOn: 1 }));
    expect(await county.remarks(unit, year)).toMatchObject([
      { id: first, answers: [{ id: answer.id, body: '已改' }], settledAt: null },
      { answers: [] },
    ]);
    expect(await county.do('settleRemark', { remark: first })).toMatchObject({ __typename: 'RemarkKept' });
    expect((await clerkDesk.remarks(unit, year))[0]).toMatchObject({ settledAt: expect.any(String) });
  });

  test('without a remark and without a note is none', async () => {
    const { unit, county } = await filed();
    const input = { unit, year, basedOn: 1, dueOn: '2026-01-24' };
    expect(await county.do('returnReport', input)).toMatchObject({ code: 'NOTHING_TO_MEND' });
    expect(await county.do('returnReport', { ...input, dueOn: '2026-01-14', note: '请核对' })).toMatchObject({
      places: [{ path: 'dueOn', reason: 'BEFORE_TODAY' }],
    });
    expect(await county.do('returnReport', { ...input, basedOn: 2, note: '请核对' })).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 1,
    });
  });

  test('a remark that was not sent is taken back; one that was sent is not', async () => {
    const { unit, county } = await filed();
    const remark = await county.remark({ unit, year, basedOn: 1, body: '请核对' });
    expect(await county.do('withdrawRemark', { remark })).toMatchObject({ __typename: 'RemarkKept' });
    expect(await county.remarks(unit, year)).toEqual([]);
    const sent = await county.remark({ unit, year, basedOn: 1, body: '请核对' });
    await county.do('returnReport', { unit, year, basedOn: 1, dueOn: '2026-01-24' });
    expect(await county.do('withdrawRemark', { remark: sent })).toMatchObject({ code: 'REPORT_LOCKED' });
  });

  test('a remark asked for twice is made once, and its id serves no other', async () => {
    const { unit, county } = await filed();
    const input = { id: randomUUID(), unit, year, basedOn: 1, body: '请核对' };
    await county.do('remark', input);
    expect(await county.do('remark', input)).toMatchObject({ __typename: 'RemarkKept' });
    expect(await county.do('remark', { ...input, body: '另一条' })).toMatchObject({
      places: [{ path: 'id', reason: 'TWICE' }],
    });
    expect(await county.remarks(unit, year)).toHaveLength(1);
  });

  test.each([
    ['an unknown cell', { cell: 'applications.none' }, { code: 'UNKNOWN_CELL' }],
    ['an unknown section', { section: 'none' }, { code: 'BAD_VALUE' }],
    ['a cell and a section', { cell: 'proactive.fee.amount', section: 'fees' }, { code: 'BAD_VALUE' }],
    ['no words', { body: ' ' }, { code: 'BAD_VALUE' }],
    ['half a character', { body: '\ud800' }, { code: 'BAD_VALUE' }],
    ['an id that is none', { id: 'x' }, { code: 'BAD_VALUE' }],
    ['a rule that is none', { rule: 'X' }, { code: 'BAD_VALUE' }],
  ])('a remark with %s is refused', async (_, wrong, problem) => {
    const unit = '990101100';
    const supervisor = new ReviewClient(world, { token: await world.token('SUPERVISOR', '990101') });
    const input = { id: randomUUID(), unit, year, basedOn: 1, body: '请核对', ...wrong };
    expect(await supervisor.do('remark', input)).toMatchObject(problem);
  });
});

describe('what the county has begun to look at', () => {
  test('its unit cannot take back; before the first remark it can', async () => {
    const { unit, clerk, county } = await filed();
    expect(await clerk.recall(unit, year, 1)).toMatchObject({ __typename: 'ReportRecalled' });
    receiptOf(await clerk.file(aReport(unit, year), { basedOn: 1 }));
    await county.remark({ unit, year, basedOn: 2, body: '请核对' });
    expect(await clerk.recall(unit, year, 2)).toMatchObject({ code: 'REPORT_LOCKED', state: 'FILED' });
  });
});

describe('accepting and publishing', () => {
  test('is answered alike when it is asked for again', async () => {
    const { unit, county, clerkDesk } = await filed();
    const input = { unit, year, basedOn: 1 };
    for (let time = 0; time < 2; time += 1)
      expect(await county.do('acceptReport', input)).toMatchObject({ __typename: 'ReportAccepted' });
    const published = {
      ...input,
      publishedOn: '2026-01-14',
      address: 'https://www.mengjin.gov.cn/nb/1.html',
    };
    for (let time = 0; time < 2; time += 1)
      expect(await clerkDesk.do('publishReport', published)).toMatchObject({
        report: { state: 'PUBLISHED', publishedOn: '2026-01-14', publishedAddress: published.address },
      });
    const { steps } = await county.review(unit, year);
    expect(steps).toMatchObject([
      { act: 'REPORT_FILED' },
      { act: 'REPORT_ACCEPTED' },
      { act: 'REPORT_PUBLISHED' },
    ]);
  });

  test('many at once: one that changed meanwhile keeps none of the others back', async () => {
    const [one, other] = [await filed(), await filed()];
    receiptOf(await other.clerk.file(aReport(other.unit, year), { basedOn: 1 }));
    const reports = [one, other].map(({ unit }) => ({ unit, year, basedOn: 1 }));
    expect(await one.county.do('acceptReports', { reports })).toMatchObject({
      outcomes: [{ __typename: 'ReportAccepted' }, { code: 'REPORT_CHANGED_MEANWHILE', current: 2 }],
    });
  });

  test('many at once: one that is not for the asker to accept keeps none of the others back', async () => {
    const [one, own, other] = [await filed(), await filed(), await filed()];
    const token = await world.token('SUPERVISOR', '990101');
    const [{ account_id: accountId } = { account_id: '' }] = await world.database.query<{
      readonly account_id: string;
    }>('select account_id from token where sha256 = $1', [secretHash(token)]);
    // A clerk of one unit who supervises others: the county as a whole is no longer hers.
    await world.database.query('delete from account_grant where account_id = $1', [accountId]);
    for (const [role, unit] of [
      ['SUPERVISOR', one.unit],
      ['CLERK', own.unit],
      ['SUPERVISOR', other.unit],
    ] as const)
      await world.database.query(
        `insert into account_grant (account_id, role, unit_id)
         select $1, $2, unit_id from unit_validity where code = $3`,
        [accountId, role, unit],
      );
    const reports = [one, own, other].map(({ unit }) => ({ unit, year, basedOn: 1 }));
    expect(await new ReviewClient(world, { token }).do('acceptReports', { reports })).toMatchObject({
      outcomes: [{ __typename: 'ReportAccepted' }, { code: 'NOT_FOUND' }, { __typename: 'ReportAccepted' }],
    });
  });

  test.each([
    ['a day ahead', { publishedOn: '2026-01-16' }, 'AFTER_TODAY'],
    ['no day', { publishedOn: 'gestern' }, 'NOT_A_DAY'],
    ['no address', { publishedOn: '2026-01-14', address: 'javascript:alert(1)' }, 'NOT_AN_ADDRESS'],
  ])('%s is refused', async (_, wrong, reason) => {
    const unit = '990101100';
    const clerk = { token: await world.token('CLERK', unit) };
    const county = new ReviewClient(world, { token: await world.token('SUPERVISOR', '990101') });
    const lastN = (await new FilingClient(world, clerk).report(unit, year))?.['version'] ?? 0;
    if (lastN === 0) receiptOf(await new FilingClient(world, clerk).file(aReport(unit, year)));
    await county.do('acceptReport', { unit, year, basedOn: 1 });
    expect(await county.do('publishReport', { unit, year, basedOn: 1, ...wrong })).toMatchObject({
      places: [{ reason }],
    });
  });
});

describe('amending', () => {
  test('the old version stands, for the county and the public, until the new one is accepted', async () => {
    const { unit, clerk, clerkDesk, county, read } = await filed();
    const seen = { unit, year, basedOn: 1 };
    await county.do('acceptReport', seen);
    await county.do('publishReport', { ...seen, publishedOn: '2026-01-13' });
    const amended = await clerkDesk.do('amendReport', { ...seen, reason: '漏计一件' });
    expect(amended).toMatchObject({
      report: { state: 'PUBLISHED', amendment: { state: 'DRAFT', n: null }, revision: expect.any(Number) },
    });
    const mended = aReport(unit, year, { 'proactive.licensing.decisions': 1 });
    receiptOf(await clerk.file(mended, { basedOn: 1 }));
    expect(await read.report(unit, year)).toMatchObject({ version: 1, state: 'PUBLISHED' });
    expect(await read.report(unit, year, 2)).toMatchObject({ version: 2 });
    const nobody = new FilingClient(world, {});
    expect(await nobody.report(unit, year, 2)).toBeNull();
    expect(await nobody.report(unit, year)).toMatchObject({ version: 1 });

    await county.do('remark', { id: randomUUID(), unit, year, basedOn: 2, body: '请附清单' });
    await county.do('returnReport', { unit, year, basedOn: 2, dueOn: '2026-01-20' });
    receiptOf(await clerk.file(mended, { basedOn: 2 }));
    const accepted = await county.do('acceptReport', { unit, year, basedOn: 3 });
    expect(accepted).toMatchObject({ report: { state: 'ACCEPTED', version: 3, amendment: null } });
    expect(await nobody.report(unit, year)).toMatchObject({ version: 1 });
    await clerkDesk.do('publishReport', { unit, year, basedOn: 3, publishedOn: '2026-01-15' });
    // The day of the first publication counts.
    expect(await nobody.report(unit, year)).toMatchObject({ version: 3, publishedOn: '2026-01-13' });
  });

  test('said again, the amended version’s publication is done once and leaves the first day as it was', async () => {
    const { unit, clerk, clerkDesk, county } = await filed();
    const publish = (basedOn: number, publishedOn: string) =>
      clerkDesk.do('publishReport', { unit, year, basedOn, publishedOn });
    await county.do('acceptReport', { unit, year, basedOn: 1 });
    await publish(1, '2026-01-12');
    await clerkDesk.do('amendReport', { unit, year, basedOn: 1, reason: '漏计一件' });
    receiptOf(await clerk.file(aReport(unit, year), { basedOn: 1 }));
    await county.do('acceptReport', { unit, year, basedOn: 2 });
    for (const day of ['2026-01-14', '2026-01-14', '2026-01-15'])
      expect(await publish(2, day)).toMatchObject({ report: { version: 2, publishedOn: '2026-01-12' } });
    const { steps } = await county.review(unit, year);
    const said = (steps as readonly { readonly act: string }[]).filter(
      ({ act }) => act === 'REPORT_PUBLISHED',
    );
    expect(said).toHaveLength(3);
  });

  test('that was returned and has no draft has no step to be taken: the answer tells of it, not of the report', async () => {
    const { unit, clerk, clerkDesk, county } = await filed();
    await county.do('acceptReport', { unit, year, basedOn: 1 });
    await clerkDesk.do('amendReport', { unit, year, basedOn: 1, reason: '漏计一件' });
    receiptOf(await clerk.file(aReport(unit, year), { basedOn: 1 }));
    await county.do('returnReport', { unit, year, basedOn: 2, dueOn: '2026-01-24', note: '请核对' });
    const step = { unit, year, step: 'SELF_CHECK', basedOn: 0 };
    expect(await clerkDesk.do('takeStep', step)).toMatchObject({ code: 'REPORT_LOCKED', state: 'RETURNED' });
  });

  test('is given up without a trace in the figures; a filed one is taken back first', async () => {
    const { unit, clerk, clerkDesk, county } = await filed();
    await county.do('acceptReport', { unit, year, basedOn: 1 });
    await clerkDesk.do('amendReport', { unit, year, basedOn: 1, reason: '漏计一件' });
    receiptOf(await clerk.file(aReport(unit, year), { basedOn: 1 }));
    expect(await clerkDesk.do('withdrawAmendment', { unit, year })).toMatchObject({ code: 'REPORT_LOCKED' });
    expect(await clerk.recall(unit, year, 2)).toMatchObject({ __typename: 'ReportRecalled' });
    expect(await clerkDesk.do('withdrawAmendment', { unit, year })).toMatchObject({
      report: { state: 'ACCEPTED', version: 1, amendment: null, revision: null },
    });
    const again = { unit, year, basedOn: 1, reason: ' ' };
    expect(await clerkDesk.do('amendReport', again)).toMatchObject({ places: [{ path: 'reason' }] });
  });

  test('a report that is not accepted is returned, not amended', async () => {
    const { unit, clerkDesk } = await filed();
    const input = { unit, year, basedOn: 1, reason: '漏计一件' };
    expect(await clerkDesk.do('amendReport', input)).toMatchObject({ code: 'REPORT_LOCKED', state: 'FILED' });
  });
});

describe('softening a rule for one report', () => {
  test('lets it be filed with a reason until the day is over, and the unit sees why', async () => {
    const { unit, clerk, clerkDesk, county } = await desk();
    const faulty = aReport(unit, year, { 'applications.newlyReceived.naturalPerson': 1 });
    expect(await clerk.file(faulty)).toMatchObject({ code: 'REPORT_HAS_ERRORS' });
    const softened = {
      unit,
      year,
      rule: 'T3-BAL',
      effect: 'INFORM',
      reason: '系统合并',
      validUntil: '2026-01-20',
    };
    expect(await county.do('softenRule', softened)).toMatchObject({
      review: { waivers: [{ rule: 'T3-BAL', effect: 'INFORM' }] },
    });
    world.clock.set(new Date('2026-01-15T02:02:00Z'));
    await county.do('softenRule', { ...softened, rule: 'T3-ROW' });
    expect((await clerkDesk.review(unit, year))['waivers']).toMatchObject([
      { rule: 'T3-BAL', reason: '系统合并', validUntil: '2026-01-20' },
      { rule: 'T3-ROW' },
    ]);
    expect(await clerk.check(faulty)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'T3-BAL', effect: 'INFORM' })]),
    });
    await county.do('withdrawSoftening', { unit, year, rule: 'T3-ROW' });
    expect(await clerk.file(faulty)).toMatchObject({ code: 'REPORT_HAS_ERRORS' });
    await county.do('softenRule', { ...softened, rule: 'T3-ROW' });
    receiptOf(await clerk.file(faulty));
    world.clock.set(new Date('2026-01-21T02:00:00Z'));
    expect(await clerk.file(faulty, { basedOn: 1 })).toMatchObject({ code: 'REPORT_HAS_ERRORS' });
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
  });

  test.each([
    ['to what it is already', { effect: 'EXPLAIN', rule: 'T2-VALIDMIN' }, 'NOT_SOFTER'],
    ['without a reason', { reason: '' }, 'EMPTY'],
    ['until yesterday', { validUntil: '2026-01-14' }, 'BEFORE_TODAY'],
    ['that is none', { rule: 'T9' }, 'UNKNOWN_NAME'],
  ])('%s is refused', async (_, wrong, reason) => {
    const county = new ReviewClient(world, { token: await world.token('SUPERVISOR', '990101') });
    const input = {
      unit: '990101100',
      year,
      rule: 'T3-BAL',
      effect: 'INFORM',
      reason: '合并',
      validUntil: '2026-01-20',
    };
    expect(await county.do('softenRule', { ...input, ...wrong })).toMatchObject({ places: [{ reason }] });
  });
});

describe("the unit's own steps", () => {
  const asked = { region: '990101', ownSteps: true, approverFiles: true, secondPerson: true };

  test('are taken in their order by different people before an approver files', async () => {
    const administrator = { token: await world.token('ADMINISTRATOR', '990101') };
    const office = new ReviewClient(world, administrator);
    expect(await office.do('configureReview', asked)).toMatchObject({ settings: { ownSteps: true } });
    try {
      const { unit, clerk, clerkDesk } = await desk();
      const approver = { token: await world.token('APPROVER', unit) };
      const [approving, signing] = [new FilingClient(world, approver), new ReviewClient(world, approver)];
      expect(await clerk.saveDraft(aReport(unit, year), 0)).toMatchObject({ revision: 1 });
      expect(await approving.file(aReport(unit, year))).toMatchObject({ code: 'STEPS_MISSING' });

      const step = (name: string, basedOn = 1) => ({ unit, year, step: name, basedOn });
      expect(await clerkDesk.do('takeStep', step('REVIEW'))).toMatchObject({ why: 'OUT_OF_ORDER' });
      expect(await clerkDesk.do('takeStep', step('SELF_CHECK'))).toMatchObject({
        left: ['FIRST_REVIEW', 'REVIEW', 'SIGN_OFF'],
      });
      expect(await clerkDesk.do('takeStep', step('FIRST_REVIEW'))).toMatchObject({ why: 'SAME_PERSON' });
      await signing.do('takeStep', step('FIRST_REVIEW'));
      await clerkDesk.do('takeStep', step('REVIEW'));
      expect(await signing.do('takeStep', step('SIGN_OFF'))).toMatchObject({ left: [] });

      // Whoever writes on undoes what was signed.
      await clerk.saveDraft(aReport(unit, year, { 'proactive.licensing.decisions': 1 }), 1);
      expect(await approving.file(aReport(unit, year))).toMatchObject({ code: 'STEPS_MISSING' });
      for (const [who, name] of [
        [clerkDesk, 'SELF_CHECK'],
        [signing, 'FIRST_REVIEW'],
        [clerkDesk, 'REVIEW'],
        [signing, 'SIGN_OFF'],
      ] as const)
        expect(await who.do('takeStep', step(name, 2))).toMatchObject({ __typename: 'StepTaken' });
      const { body } = await clerk.answer('fileReport', {
        input: { report: aReport(unit, year), basedOn: 0, idempotencyKey: randomUUID() },
      });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      // What was signed is what is filed: the draft of that revision, and nothing else.
      expect(await approving.file(aReport(unit, year))).toMatchObject({
        code: 'STEPS_MISSING',
        steps: ['SELF_CHECK', 'FIRST_REVIEW', 'REVIEW', 'SIGN_OFF'],
      });
      receiptOf(await approving.file(aReport(unit, year, { 'proactive.licensing.decisions': 1 })));
    } finally {
      await office.do('configureReview', {
        ...asked,
        ownSteps: false,
        approverFiles: false,
        secondPerson: false,
      });
    }
  });
});

test('after all of this the archive is whole', async () => {
  expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
});
