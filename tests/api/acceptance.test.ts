import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { factsOf, filingInput, findingsOf, receiptOf, said } from './filing-client.js';
import type { FilingOf } from './filing-client.js';
import { at, startWorld } from './world.js';
import type { Asking } from './world.js';

const world = await startWorld();
const county = '990101';
const towns = Array.from({ length: 200 }, (_, place) => `${county}${100 + place}`);
const town = (place: number): string => towns[place] ?? '';
let token = '';

beforeAll(async () => {
  await world.county({ units: towns.map((code) => ({ code })), years: [2025] });
  token = await world.token('CLERK', county);
});

const fileReport = `mutation F($input: FileReportInput!) { fileReport(input: $input) { __typename
  ... on Problem { code message } ... on ReportHasErrors { findings { ...Finding } }
  ... on IdempotencyKeyReused { idempotencyKey }
  ... on ReportFiled { receipt { version filedAt sha256 chainHead sequence } findings { ...Finding } } } }
  fragment Finding on Finding { rule grade effect cells left right silencedBy message { zh en } mend { zh en } }`;

async function filed(report: ReturnType<typeof aReport>, filing: FilingOf = {}, asking: Asking = {}) {
  const variables = { input: filingInput(report, filing) };
  const { status, body } = await world.graphql(fileReport, variables, { token, ...asking });
  expect([status, at(body, 'errors')]).toEqual([200, undefined]);
  return factsOf(at(body, 'data', 'fileReport'));
}

const column = (name: string, ...rows: readonly string[]): readonly string[] =>
  rows.map((row) => `applications.${row}.${name}`);
const applicants = [
  ...['naturalPerson', 'commercialEnterprise', 'researchInstitution'],
  ...['publicWelfare', 'legalService', 'otherOrganization'],
];
const across = (row: string): readonly string[] => [...applicants, 'total'].map((name) => `${row}.${name}`);
const results = [
  ...['granted', 'partlyGranted', 'refused.stateSecret', 'refused.prohibitedByLaw'],
  ...['refused.endangersSafetyOrStability', 'refused.protectsThirdParty', 'refused.internalAffairs'],
  ...['refused.processInformation', 'refused.enforcementFile', 'refused.administrativeInquiry'],
  ...['unavailable.notHeld', 'unavailable.wouldNeedCreation', 'unavailable.stillUnclear'],
  ...['notProcessed.petitionOrComplaint', 'notProcessed.repeated', 'notProcessed.publicPublication'],
  ...['notProcessed.excessive', 'notProcessed.confirmationRequest'],
  ...['otherHandling.notCorrectedInTime', 'otherHandling.feeNotPaid', 'otherHandling.other'],
];

/** Ten faults, and all that must be said of them. */
const planted = {
  figures: {
    ...applications(12),
    'applications.newlyReceived.legalService': 1,
    'applications.newlyReceived.total': 13,
    'applications.handledTotal.researchInstitution': 2,
    'applications.handledTotal.total': 14,
    'applications.broughtForward.commercialEnterprise': 0.5,
    'applications.carriedForward.commercialEnterprise': 0.5,
    'applications.refused.internalAffairs.total': 5,
    'disputes.reconsideration.total': 4,
    'disputes.directSuit.pending': 1.5,
    'proactive.governmentRule.issued': 1,
    'proactive.penalty.decisions': -3,
    'proactive.fee.amount': '-0.5',
  },
  said: [
    {
      rule: 'T3-BAL',
      cells: column('legalService', 'newlyReceived', 'broughtForward', 'handledTotal', 'carriedForward'),
      left: 1,
      right: 0,
    },
    {
      rule: 'T3-BAL',
      cells: column(
        'researchInstitution',
        'newlyReceived',
        'broughtForward',
        'handledTotal',
        'carriedForward',
      ),
      left: 0,
      right: 2,
    },
    {
      rule: 'T3-SUM',
      cells: column('researchInstitution', ...results, 'handledTotal'),
      left: 0,
      right: 2,
    },
    {
      rule: 'T3-ROW',
      cells: across('applications.refused.internalAffairs'),
      left: 0,
      right: 5,
    },
    // A total that is wrong in its row is wrong in its column too: nobody can tell which was meant.
    { rule: 'T3-SUM', cells: column('total', ...results, 'handledTotal'), left: 17, right: 14 },
    { rule: 'T3-INT', cells: ['applications.broughtForward.commercialEnterprise'], left: 0.5, right: null },
    { rule: 'T3-INT', cells: ['applications.carriedForward.commercialEnterprise'], left: 0.5, right: null },
    {
      rule: 'T4-SUM',
      cells: ['upheld', 'corrected', 'other', 'pending', 'total'].map(
        (name) => `disputes.reconsideration.${name}`,
      ),
      left: 0,
      right: 4,
    },
    { rule: 'T4-INT', cells: ['disputes.directSuit.pending'], left: 1.5, right: null },
    {
      rule: 'T2-RULE0',
      cells: ['issued', 'repealed', 'inForce'].map((name) => `proactive.governmentRule.${name}`),
      left: 1,
      right: 0,
    },
    { rule: 'T2-NONNEG', cells: ['proactive.penalty.decisions'], left: -3, right: null },
    { rule: 'T2-NONNEG', cells: ['proactive.fee.amount'], left: '-0.5', right: null },
  ],
} as const;

test('a report with ten planted faults is refused with exactly what is wrong, every cell and both sides of it', async () => {
  const report = aReport(town(0), 2025, planted.figures);
  for (let time = 0; time < 3; time += 1) {
    const outcome = await filed(report);
    expect(outcome).toMatchObject({ __typename: 'ReportHasErrors', code: 'REPORT_HAS_ERRORS' });
    const blocking = findingsOf(outcome).filter(({ silencedBy }) => silencedBy === null);
    const sorted = (all: readonly unknown[]): readonly string[] =>
      all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(blocking.map(said))).toEqual(sorted(planted.said));
  }
});

test.each([
  ['zh', { locale: 'zh' }],
  ['zh', {}],
  ['zh', { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' } }],
  ['zh', { headers: { 'accept-language': 'fr' } }],
  ['en', { locale: 'en' }],
  ['en', { headers: { 'accept-language': 'en-GB,en;q=0.9' } }],
  ['en', { locale: 'en', headers: { 'accept-language': 'zh-CN' } }],
] as const)(
  'its refusal is told in %s when asked with %j; each finding in both',
  async (language, asking) => {
    const outcome = await filed(aReport(town(0), 2025, planted.figures), {}, asking);
    expect(outcome['message']).toMatch(language === 'zh' ? /^报告有 12 处/ : /12 finding\(s\)/);
    for (const finding of findingsOf(outcome)) {
      expect(finding).toMatchObject({ mend: { zh: expect.any(String), en: expect.any(String) } });
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en).toMatch(/^\P{Script=Han}+$/u);
    }
  },
);

test('the same key twice files once and is answered alike; another body under it is told so', async () => {
  const report = aReport(town(1), 2025, applications(3));
  const first = await filed(report, { key: 'town 1' });
  expect(receiptOf(first).version).toBe(1);
  expect(await filed(report, { key: 'town 1' })).toEqual(first);
  const other = await filed(aReport(town(1), 2025, applications(4)), { key: 'town 1', basedOn: 1 });
  expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey: 'town 1' });
  expect(await reportedSums()).toMatchObject({ reported: 1, received: 3 });
});

test('32 of 200 units file at once, and the county reads sums equal to a plain recount', async () => {
  const amounts = new Map(towns.slice(10, 42).map((code, place) => [code, 7 * place + 1]));
  const outcomes = await Promise.all(
    [...amounts].map(([code, received]) => filed(aReport(code, 2025, applications(received)))),
  );
  expect(new Set(outcomes.map((outcome) => receiptOf(outcome).sequence)).size).toBe(32);
  const recount = [...amounts.values()].reduce((sum, received) => sum + received, 3);
  expect(await reportedSums()).toEqual({ expected: 200, reported: 33, received: recount, items: 33 * 120 });
});

async function reportedSums() {
  const query = `{ regionYears(code: "${county}", years: [2025]) { coverage { expected reported }
    series { measure values } } }`;
  const { body } = await world.graphql(query, {}, { token: await world.token('SUPERVISOR', county) });
  const sums = at(body, 'data', 'regionYears');
  const series = at(sums, 'series') as readonly { readonly measure: string; readonly values: unknown[] }[];
  const valueOf = (wanted: string): unknown => series.find(({ measure }) => measure === wanted)?.values[0];
  return {
    ...factsOf(at(sums, 'coverage', 0)),
    received: valueOf('applications.received'),
    items: valueOf('disclosure.items'),
  };
}
