import { VerificationService } from '@mingjian/server/filing/verification.service';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isUnionType } from 'graphql';
import type { GraphQLOutputType, GraphQLUnionType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { factsOf, FilingClient, filingInput, receiptOf } from './filing-client.js';
import type { Facts } from './filing-client.js';
import { IntakeClient } from './intake-client.js';
import { PapersClient } from './papers-client.js';
import { ReviewClient } from './review-client.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

/**
 * Every mutation of the API against a year that is closed: each is refused as CYCLE_CLOSED and writes nothing, and is
 * done once the year is open again. So it was the closing that refused it, and the closing alone.
 */
const year = 2025;
const world = await startWorld();
const codes = Array.from({ length: 40 }, (_, place) => `9901011${String(place).padStart(2, '0')}`);
await world.county({ units: codes.map((code) => ({ code, name: `镇${code.slice(-2)}` })), years: [year] });
const clerkToken = { token: await world.token('CLERK', '990101') };
const supervisorToken = { token: await world.token('SUPERVISOR', '990101') };
const administratorToken = { token: await world.token('ADMINISTRATOR', '990101') };
const clerk = new FilingClient(world, clerkToken);
const desk = new ReviewClient(world, clerkToken);
const county = new ReviewClient(world, supervisorToken);
const schema = buildSchema(
  readFileSync(new URL('../../apps/server/schema.graphql', import.meta.url), 'utf8'),
);

interface Act {
  readonly by: Asking;
  /** Brings the unit's report to where the act can follow, and answers what the act is sent. */
  readonly prepare: (unit: string) => Promise<Facts>;
}

const report = (unit: string, received = 3) => aReport(unit, year, applications(received));
const key = (unit: string, basedOn = 1): Facts => ({ unit, year, basedOn });

async function filed(unit: string): Promise<Facts> {
  receiptOf(await clerk.file(report(unit)));
  return key(unit);
}

async function accepted(unit: string): Promise<Facts> {
  expect(await county.do('acceptReport', await filed(unit))).toMatchObject({ __typename: 'ReportAccepted' });
  return key(unit);
}

async function amending(unit: string): Promise<Facts> {
  await accepted(unit);
  expect(await desk.do('amendReport', { ...key(unit), reason: '数字有误' })).toMatchObject({
    __typename: 'ReportAmended',
  });
  return key(unit);
}

/** Returned with one remark; its id. */
async function returned(unit: string): Promise<string> {
  const remark = await county.remark({ ...(await filed(unit)), body: '与正文不一致' });
  const input = { ...key(unit), dueOn: '2026-01-24', note: '请更正' };
  expect(await county.do('returnReport', input)).toMatchObject({ __typename: 'ReportReturned' });
  return remark;
}

/** An appeal against the total; its id. */
async function appealed(unit: string): Promise<string> {
  const id = randomUUID();
  const input = { ...(await filed(unit)), id, reason: '按期公开，有截图' };
  expect(await desk.do('appeal', input)).toMatchObject({ __typename: 'AppealKept' });
  return id;
}

async function attached(unit: string): Promise<string> {
  await filed(unit);
  const { body } = await new PapersClient(world, clerkToken, unit, year).post('attachments', {
    body: `%PDF-1.7 ${unit}`,
  });
  return String(at(body, 'id'));
}

async function brought(unit: string): Promise<Facts> {
  const text = `第${unit}镇${year}年工作情况\n一、概述\n本年度培训3次。`;
  const sha256 = await new IntakeClient(world, supervisorToken).bring(text);
  return { sha256, basedOn: 0, idempotencyKey: unit, corrections: { unit, reportYear: year } };
}

const softening = { rule: 'TX-INSIDE', effect: 'INFORM', reason: '口径不同', validUntil: '2026-06-30' };

const acts: Readonly<Record<string, Act>> = {
  saveDraft: {
    by: clerkToken,
    prepare: async (unit) => Promise.resolve({ report: report(unit), explanations: [], basedOn: 0 }),
  },
  takeStep: {
    by: clerkToken,
    prepare: async (unit) => {
      const { revision } = await clerk.saveDraft(report(unit), 0);
      return { ...key(unit, Number(revision)), step: 'SELF_CHECK' };
    },
  },
  fileReport: { by: clerkToken, prepare: async (unit) => Promise.resolve(filingInput(report(unit))) },
  fileReports: {
    by: clerkToken,
    prepare: async (unit) => Promise.resolve({ reports: [filingInput(report(unit))] }),
  },
  recallReport: { by: clerkToken, prepare: filed },
  markReport: {
    by: supervisorToken,
    prepare: async (unit) => {
      await filed(unit);
      return { unit, year, indicator: 'substance', points: 4, reason: '问题具体，措施可行', basedOn: 0 };
    },
  },
  markRule: {
    by: supervisorToken,
    prepare: async (unit) => {
      await filed(unit);
      return { unit, year, rule: 'CP-PIC', outcome: 'FAIL', reason: '没有图解', basedOn: 0 };
    },
  },
  appeal: {
    by: clerkToken,
    prepare: async (unit) => ({ ...(await filed(unit)), id: randomUUID(), reason: '按期公开，有截图' }),
  },
  withdrawAppeal: { by: clerkToken, prepare: async (unit) => ({ appeal: await appealed(unit) }) },
  answerAppeal: {
    by: supervisorToken,
    prepare: async (unit) => ({ appeal: await appealed(unit), verdict: 'REJECTED', reason: '截图无日期' }),
  },
  remark: {
    by: supervisorToken,
    prepare: async (unit) => ({ ...(await filed(unit)), id: randomUUID(), body: '请核对' }),
  },
  withdrawRemark: {
    by: supervisorToken,
    prepare: async (unit) => ({ remark: await county.remark({ ...(await filed(unit)), body: '请核对' }) }),
  },
  answerRemark: {
    by: clerkToken,
    prepare: async (unit) => ({ id: randomUUID(), remark: await returned(unit), body: '已更正' }),
  },
  settleRemark: { by: supervisorToken, prepare: async (unit) => ({ remark: await returned(unit) }) },
  returnReport: {
    by: supervisorToken,
    prepare: async (unit) => ({ ...(await filed(unit)), dueOn: '2026-01-24', note: '请更正' }),
  },
  acceptReport: { by: supervisorToken, prepare: filed },
  acceptReports: { by: supervisorToken, prepare: async (unit) => ({ reports: [await filed(unit)] }) },
  publishReport: {
    by: clerkToken,
    prepare: async (unit) => ({ ...(await accepted(unit)), publishedOn: '2026-01-14' }),
  },
  amendReport: {
    by: clerkToken,
    prepare: async (unit) => ({ ...(await accepted(unit)), reason: '数字有误' }),
  },
  withdrawAmendment: {
    by: clerkToken,
    prepare: async (unit) => {
      await amending(unit);
      return { unit, year };
    },
  },
  softenRule: {
    by: supervisorToken,
    prepare: async (unit) => {
      await filed(unit);
      return { unit, year, ...softening };
    },
  },
  withdrawSoftening: {
    by: supervisorToken,
    prepare: async (unit) => {
      await filed(unit);
      await county.do('softenRule', { unit, year, ...softening });
      return { unit, year, rule: softening.rule };
    },
  },
  withdrawAttachment: { by: clerkToken, prepare: async (unit) => ({ id: await attached(unit) }) },
  importDocument: { by: supervisorToken, prepare: brought },
  extendDue: {
    by: supervisorToken,
    prepare: async (unit) => Promise.resolve({ unit, year, due: '2026-02-01', reason: '办公地点搬迁' }),
  },
  withdrawExpectation: {
    by: administratorToken,
    prepare: async (unit) => Promise.resolve({ unit, year, reason: '已撤并' }),
  },
  openCycle: {
    by: administratorToken,
    prepare: async () => Promise.resolve({ region: '990101', year, filingDue: '2026-01-21' }),
  },
  chooseScheme: {
    by: administratorToken,
    prepare: async () =>
      Promise.resolve({ region: '990101', year, scheme: 'practices-2015', reason: '试行', basedOn: 0 }),
  },
  setOpeningBalances: {
    by: administratorToken,
    prepare: async (unit) =>
      Promise.resolve({
        region: '990101',
        year,
        rows: [{ unit, cells: [{ cell: 'applications.carriedForward.total', value: 2 }] }],
      }),
  },
};

/** What is said of a year and changes nothing in it: why each may go on while the year is closed. */
const goesOn: Readonly<Record<string, string>> = {
  closeCycle: 'closes it',
  reopenCycle: 'opens it again',
  noteCell: 'a note is no record, and is wanted next year',
  orderDocument: 'a closed year is what documents are made of',
  editParagraph: 'the words of a document are the county’s, no report changes',
};

function field(name: string) {
  const found = schema.getMutationType()?.getFields()[name];
  if (!found) throw new Error(`The schema has no mutation ${name}`);
  return found;
}

const problem = '__typename ... on Problem { code message }';

/** What is asked of an answer; a batch answers for each of its reports. */
function selectionOf(type: GraphQLUnionType): string {
  const outcomes = type.getTypes().flatMap((object) => {
    const inner = object.getFields()['outcomes'];
    return inner ? [`... on ${object.name} { outcomes { ${selectionOf(unionOf(inner.type))} } }`] : [];
  });
  const closing = type.getTypes().some(({ name }) => name === 'CycleClosed');
  return [problem, ...(closing ? ['... on CycleClosed { year closedOn }'] : []), ...outcomes].join(' ');
}

function unionOf(type: GraphQLOutputType): GraphQLUnionType {
  const named = getNamedType(type);
  if (!isUnionType(named)) throw new Error(`${named.name} is no union`);
  return named;
}

async function sent(name: string, input: Facts, by: Asking): Promise<Facts> {
  const { args, type } = field(name);
  const query = `mutation M($input: ${String(args[0]?.type)}) { it: ${name}(input: $input) { ${selectionOf(unionOf(type))} } }`;
  const { body } = await world.graphql(query, { input }, by);
  expect(at(body, 'errors')).toBeUndefined();
  const it = at(body, 'data', 'it');
  return factsOf(at(it, 'outcomes', 0) ?? it);
}

/** Every row of every table that a report, a year or the log could be kept in. */
async function everything(): Promise<unknown> {
  const tables = await world.database.query<{ readonly name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'
     and table_type = 'BASE TABLE' and table_name not in ('token', 'session', 'account') order by 1`,
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables)
    [rows[name]] = await world.database.query(
      `select count(*) as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from "${name}" t`,
    );
  return rows;
}

const close = (): Promise<Facts> => sent('closeCycle', { region: '990101', year }, administratorToken);
const reopen = (): Promise<Facts> =>
  sent('reopenCycle', { region: '990101', year, reason: '经批准补报' }, administratorToken);

const inputs = new Map<string, Facts>();
const unitOf = (name: string): string => codes[Object.keys(acts).indexOf(name)] ?? '';
const [scanned, amended, kept, silent] = codes.slice(-4) as [string, string, string, string];
const closed = { __typename: 'CycleClosed', code: 'CYCLE_CLOSED', year, closedOn: '2026-01-15' };

beforeAll(async () => {
  for (const [name, { prepare }] of Object.entries(acts)) inputs.set(name, await prepare(unitOf(name)));
  await attached(scanned);
  await amending(amended);
  await filed(kept);
  expect(await close()).toMatchObject({ __typename: 'CycleFrozen' });
});

test('every mutation that speaks of a year is among those tried, or it is said why it goes on', () => {
  const ofYear = Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ args }) => args.some(({ type }) => namesYear(getNamedType(type))))
    .map(({ name }) => name);
  expect(ofYear.length).toBeGreaterThan(15);
  expect(ofYear.filter((name) => !(name in acts) && !(name in goesOn))).toEqual([]);
});

function namesYear(type: unknown): boolean {
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    ({ name, type: inner }) => /^(?:year|reportYear)$/.test(name) || namesYear(getNamedType(inner)),
  );
}

describe('while the year is closed', () => {
  test.each(Object.keys(acts))('%s is refused and leaves nothing behind', async (name) => {
    const before = await everything();
    const answer = await sent(name, inputs.get(name) ?? {}, acts[name]?.by ?? {});
    expect(answer).toMatchObject(closed);
    expect(answer['message']).toContain('2025年度已于 2026-01-15 关闭，不能再改');
    expect(await everything()).toEqual(before);
  });

  test('no scan is attached, and nobody is offered to', async () => {
    const papers = new PapersClient(world, clerkToken, scanned, year);
    const before = await everything();
    const { status, body } = await papers.post('attachments', { body: '%PDF-1.7 another' });
    expect([status, at(body, 'errors', 0, 'extensions')]).toMatchObject([
      400,
      { code: 'BAD_REQUEST', reason: 'CYCLE_CLOSED', year, closedOn: '2026-01-15' },
    ]);
    expect(at(body, 'errors', 0, 'message')).toContain('2025年度已于 2026-01-15 关闭');
    expect(await everything()).toEqual(before);
    expect(at(await papers.papers(), 'data', 'reportPapers')).toMatchObject({
      mayAttach: false,
      attachments: [{ version: 1 }],
    });
  });

  test('an amendment that was open waits; the version before stands and is what everybody reads', async () => {
    const reader = new FilingClient(world, supervisorToken);
    expect(await reader.report(amended, year)).toMatchObject({ version: 1, state: 'ACCEPTED' });
    expect(await clerk.report(amended, year)).toMatchObject({ revision: expect.any(Number) });
    expect(await clerk.file(report(amended, 5), { basedOn: 1 })).toMatchObject(closed);
  });

  test('reports are read, checked and taken away as before, and notes are written', async () => {
    expect(await clerk.report(kept, year)).toMatchObject({ version: 1, state: 'FILED' });
    expect(await clerk.check(report(kept))).toMatchObject({ problems: [] });
    const docx = await new PapersClient(world, clerkToken, kept, year).get('report.docx');
    expect(docx.status).toBe(200);
    const note = { unit: kept, year, cell: 'proactive.fee.amount', text: '财政所', basedOn: 0 };
    expect(await sent('noteCell', note, clerkToken)).toMatchObject({ __typename: 'CellNoted' });
  });

  test('the next year is opened beside it, and begins with balances of who never reported, which change nothing in it', async () => {
    const next = { region: '990101', year: year + 1, filingDue: '2027-01-20' };
    expect(await sent('openCycle', next, administratorToken)).toMatchObject({ __typename: 'CycleOpened' });
    const standing = (): Promise<unknown> =>
      world.database.query('select * from obligation where report_year = $1 order by unit_id', [year]);
    const before = await standing();
    const balances = (unit: string): Facts => ({
      region: '990101',
      year: year + 1,
      rows: [{ unit, cells: [{ cell: 'applications.carriedForward.total', value: 2 }] }],
    });
    expect(await sent('setOpeningBalances', balances(silent), administratorToken)).toMatchObject({
      __typename: 'OpeningBalancesSet',
    });
    expect(await sent('setOpeningBalances', balances(kept), administratorToken)).toMatchObject({
      code: 'BAD_VALUE',
    });
    expect(await standing()).toEqual(before);
  });
});

describe('once it is open again', () => {
  beforeAll(async () => {
    expect(await reopen()).toMatchObject({ __typename: 'CycleReopened' });
  });

  test.each(Object.keys(acts))('%s is done', async (name) => {
    const answer = await sent(name, inputs.get(name) ?? {}, acts[name]?.by ?? {});
    expect(answer['code']).toBeUndefined();
  });

  test('the scan is attached, the amendment filed and accepted', async () => {
    const papers = new PapersClient(world, clerkToken, scanned, year);
    expect((await papers.post('attachments', { body: '%PDF-1.7 another' })).status).toBe(200);
    receiptOf(await clerk.file(report(amended, 5), { basedOn: 1 }));
    expect(await county.do('acceptReport', key(amended, 2))).toMatchObject({ __typename: 'ReportAccepted' });
  });

  test('all of it stands in the chain as it is in the tables', async () => {
    expect(await world.get(VerificationService).verify()).toMatchObject({ kind: 'VERIFIED' });
  });
});
