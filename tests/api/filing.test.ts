import { measures } from '@mingjian/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import {
  FilingClient,
  filingInput,
  findingsOf,
  reasonFor,
  receiptOf,
  reportFields,
  said,
} from './filing-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
let clerk: FilingClient;
const town = (place: number): string => `9901011${String(place).padStart(2, '0')}`;

beforeAll(async () => {
  world = await startWorld();
  const units = Array.from({ length: 40 }, (_, place) => ({ code: town(place) }));
  await world.county({ units, years: [2023, 2024, 2025] });
  await world.county({ code: '990102', name: '邻县', units: [{ code: '990102100' }], years: [2025] });
  clerk = new FilingClient(world, { token: await world.token('CLERK', '990101') });
});

describe('a sound report', () => {
  test('is received: the receipt says when, which version, and where in the log', async () => {
    const outcome = await clerk.file(aReport(town(0), 2025, applications(7)));
    expect(outcome).toMatchObject({ __typename: 'ReportFiled', findings: [] });
    const receipt = receiptOf(outcome);
    expect(receipt).toMatchObject({ version: 1, filedAt: '2026-01-15T02:00:00.000Z' });
    expect([receipt.sha256, receipt.chainHead]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    const report = await clerk.report(town(0), 2025);
    expect(report).toMatchObject({ state: 'FILED', version: 1, revision: null, receipt, origin: 'FILED' });
    expect(report?.['figures']).toContainEqual({
      cell: 'applications.newlyReceived.naturalPerson',
      value: 7,
    });
  });

  test('gives the figures that are added up, money in whole fen', async () => {
    const report = aReport(town(1), 2025, { ...applications(9), 'proactive.fee.amount': '1.234567' });
    await clerk.file(report);
    const facts = await world.database.query<{ measure: string; value: string }>(
      `select measure, value::text from fact join unit_validity u using (unit_id) where u.code = $1`,
      [town(1)],
    );
    const byMeasure = new Map(facts.map(({ measure, value }) => [measure, value]));
    expect(byMeasure.get('applications.received')).toBe('9');
    expect(byMeasure.get('fees.administrative')).toBe('1234567');
    expect(byMeasure.get('disclosure.items')).toBe('120');
    expect(facts.length).toBeLessThanOrEqual(measures.length);
  });

  test('is answered with the report as it was stored, where that is asked for', async () => {
    const query = `mutation F($input: FileReportInput!) { fileReport(input: $input) { ... on ReportFiled {
      report { ${reportFields} } } } }`;
    const variables = {
      input: filingInput(aReport(town(14), 2025, applications(2)), { key: 'three times' }),
    };
    const token = await world.token('CLERK', town(14));
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await world.graphql(query, variables, { token }));
    const [first] = answers;
    expect(at(first?.body, 'data', 'fileReport', 'report')).toEqual(await clerk.report(town(14), 2025));
    expect(answers[0]?.body).toEqual(answers[2]?.body);
  });

  test('may leave out its format: the one due for the year is meant', async () => {
    receiptOf(await clerk.file({ ...aReport(town(2), 2025), formatFound: undefined }));
    expect(await clerk.report(town(2), 2025)).toMatchObject({ formatFound: 'revised-2021' });
  });

  test('may be filed again while nobody has looked at it: the next version, first received as before', async () => {
    receiptOf(await clerk.file(aReport(town(3), 2025)));
    world.clock.set(new Date('2026-01-16T02:00:00Z'));
    const again = receiptOf(await clerk.file(aReport(town(3), 2025, applications(1)), { basedOn: 1 }));
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(again).toMatchObject({ version: 2, filedAt: '2026-01-16T02:00:00.000Z' });
    const report = await clerk.report(town(3), 2025);
    expect(report).toMatchObject({ version: 2, filedAt: '2026-01-15T02:00:00.000Z' });
    expect(report?.['versions']).toMatchObject([{ n: 1 }, { n: 2 }]);
  });

  test('that comes late is received, and the rule on time says so', async () => {
    world.clock.set(new Date('2026-01-20T16:30:00Z'));
    const outcome = await clerk.file(aReport(town(4), 2025));
    world.clock.set(new Date('2026-01-15T02:00:00Z'));
    expect(findingsOf(outcome).map(said)).toEqual([
      { rule: 'TM-SUBMIT', cells: [], left: '2026-01-21', right: '2026-01-20' },
    ]);
  });

  test('is filed by any code that the unit ever bore, and stored under that of the year', async () => {
    await world.database.query(`update unit_validity set valid_from = 2024 where code = $1`, [town(5)]);
    await world.database.query(
      `insert into unit_validity (unit_id, code, name, kind, region_id, valid_from, valid_to)
       select unit_id, '990199105', name, kind, region_id, 2015, 2023 from unit_validity where code = $1`,
      [town(5)],
    );
    receiptOf(await clerk.file(aReport('990199105', 2025)));
    expect(await clerk.report('990199105', 2025)).toMatchObject({ unit: { code: town(5) } });
    const [stored] = await world.database.query<{ unit: string }>(
      `select content ->> 'unit' as unit from report_version join unit_validity u using (unit_id) where u.code = $1`,
      [town(5)],
    );
    expect(stored).toEqual({ unit: town(5) });
  });
});

describe('a report with ten faults', () => {
  const faults = {
    ...applications(12),
    // 1. one application more than was handled or carried forward, in column and total alike
    'applications.newlyReceived.legalService': 1,
    // 2. results that do not add up to the total row
    'applications.refused.stateSecret.publicWelfare': 2,
    // 3. applicants that do not add up to the total column
    'applications.carriedForward.total': 3,
    // 4. a fraction of an application
    'applications.granted.commercialEnterprise': 1.5,
    // 5. fewer than none
    'disputes.directSuit.upheld': -1,
    // 6. a dispute too many in its total
    'disputes.reconsideration.total': 4,
    // 7. a rule that a town cannot make
    'proactive.governmentRule.issued': 1,
    // 8. minus three decisions
    'proactive.penalty.decisions': -3,
    // 9. half a normative document
    'proactive.normativeDocument.issued': 0.5,
    // 10. a fee below nothing
    'proactive.fee.amount': '-0.5',
  };

  /** Which rule, and enough of where to tell it from any other. */
  const places = (findings: ReturnType<typeof findingsOf>): readonly string[] =>
    findings.map(({ rule, cells, left, right }) => `${rule} ${cells[0] ?? ''} ${left} ${right}`).sort();

  test('is refused with exactly these, each in its place with both sides, in both languages', async () => {
    const report = aReport(town(6), 2025, faults);
    const outcome = await clerk.file(report);
    expect(outcome).toMatchObject({ __typename: 'ReportHasErrors', code: 'REPORT_HAS_ERRORS' });
    const found = findingsOf(outcome);
    expect(places(found.filter(({ silencedBy }) => silencedBy === null))).toEqual(
      [
        'T2-BACKCAST proactive.normativeDocument.inForce -0.5 0',
        'T2-NONNEG proactive.fee.amount -0.5 null',
        'T2-NONNEG proactive.normativeDocument.issued 0.5 null',
        'T2-NONNEG proactive.penalty.decisions -3 null',
        'T2-RULE0 proactive.governmentRule.issued 1 0',
        'T2-VALIDMIN proactive.normativeDocument.inForce 0 0.5',
        'T3-BAL applications.newlyReceived.legalService 1 0',
        'T3-BAL applications.newlyReceived.total 12 15',
        'T3-INT applications.granted.commercialEnterprise 1.5 null',
        'T3-ROW applications.carriedForward.naturalPerson 0 3',
        'T3-ROW applications.newlyReceived.naturalPerson 13 12',
        'T3-ROW applications.refused.stateSecret.naturalPerson 2 0',
        'T3-SUM applications.granted.publicWelfare 2 0',
        'T4-INT disputes.directSuit.upheld -1 null',
        'T4-SUM disputes.reconsideration.upheld 0 4',
      ].sort(),
    );
    for (const { message } of found) expect([message.zh, message.en]).not.toContain('');
    const again = await clerk.file(report);
    expect(places(findingsOf(again))).toEqual(places(found));
    expect(await clerk.report(town(6), 2025)).toBeNull();
  });

  test('is judged the same by a dry run, which stores nothing', async () => {
    const report = aReport(town(7), 2025, faults);
    const checked = findingsOf(await clerk.check(report));
    expect(places(checked)).toEqual(places(findingsOf(await clerk.file(report))));
    expect(await clerk.report(town(7), 2025)).toBeNull();
  });
});

describe('a finding that asks for a reason', () => {
  beforeAll(async () => {
    const open = {
      ...applications(5, { carriedForward: 2 }),
      'applications.newlyReceived.commercialEnterprise': 1,
      'applications.newlyReceived.total': 6,
      'applications.carriedForward.commercialEnterprise': 1,
      'applications.carriedForward.total': 3,
    };
    receiptOf(await clerk.file(aReport(town(8), 2024, open)));
  });
  const doubtful = aReport(town(8), 2025, applications(5));

  test('keeps the report from being filed until one is given', async () => {
    const outcome = await clerk.file(doubtful);
    expect(outcome).toMatchObject({ __typename: 'ExplanationMissing', code: 'EXPLANATION_MISSING' });
    expect(findingsOf(outcome).map(({ rule, left, right }) => ({ rule, left, right }))).toEqual([
      { rule: 'YY-CARRY', left: 2, right: 0 },
      { rule: 'YY-CARRY', left: 1, right: 0 },
    ]);
  });

  test('is filed with the reason, which stands beside it as the unit saw both sides', async () => {
    const asked = findingsOf(await clerk.file(doubtful));
    const [one, other] = asked;
    if (!one || !other) throw new Error('Two columns were carried forward');
    const explanations = [
      reasonFor(one, '上年度误填，已请区县更正'),
      { ...reasonFor(other, ' '), cells: [...other.cells].reverse() },
    ];
    expect(findingsOf(await clerk.file(doubtful, { explanations }))).toHaveLength(1);
    const given = [reasonFor(one, '上年度误填，已请区县更正'), reasonFor(other, '同上')];
    const outcome = await clerk.file(doubtful, { explanations: given });
    // The total only repeats the two: nobody is asked for its reason.
    expect(findingsOf(outcome).map(({ reason }) => reason)).toEqual([
      '上年度误填，已请区县更正',
      '同上',
      null,
    ]);
    expect(await clerk.report(town(8), 2025)).toMatchObject({
      explanations: [
        { ...given[0], left: 2, right: 0 },
        { ...given[1], left: 1, right: 0 },
      ],
      findings: [{ reason: '上年度误填，已请区县更正' }, { reason: '同上' }, { reason: null }],
    });
  });
});

describe('what cannot be a report is told with its place, three times alike, and nothing is stored', () => {
  const cases = {
    'a negative year': [{ ...aReport(town(9), -2147483648) }, 'CYCLE_CLOSED'],
    'a year that nobody opened': [aReport(town(9), 2031), 'CYCLE_CLOSED'],
    'another format': [{ ...aReport(town(9), 2025), formatFound: 'trial-2019' }, 'FORMAT_MISMATCH'],
    'an unknown cell': [aReport(town(9), 2025), 'UNKNOWN_CELL'],
    'ten to the fifteenth': [
      aReport(town(9), 2025, { 'applications.newlyReceived.total': 1e15 }),
      'BAD_VALUE',
    ],
    'a word for a figure': [
      aReport(town(9), 2025, { 'applications.newlyReceived.total': '七' }),
      'BAD_VALUE',
    ],
    'a list for a figure': [
      aReport(town(9), 2025, { 'applications.newlyReceived.total': [[]] }),
      'BAD_VALUE',
    ],
    'half a character': [{ ...aReport(town(9), 2025), title: '\ud800' }, 'BAD_VALUE'],
    'a NUL': [{ ...aReport(town(9), 2025), sections: [{ id: 'overview', text: 'a\0b' }] }, 'BAD_VALUE'],
    'a day to come': [{ ...aReport(town(9), 2025), publishedOn: '2026-01-16' }, 'BAD_VALUE'],
    'an unknown unit': [aReport('999999999', 2025), 'NOT_FOUND'],
    'a unit named NUL': [aReport('\0', 2025), 'NOT_FOUND'],
    'a foreign unit': [aReport('990102100', 2025), 'NOT_FOUND'],
  } as const;

  test.each(Object.entries(cases))('%s', async (name, [report, code]) => {
    const figures =
      name === 'an unknown cell'
        ? [{ cell: 'applications.nothing.total', value: 1 }, ...(report.figures ?? [])]
        : report.figures;
    for (let time = 0; time < 3; time += 1)
      expect(await clerk.file({ ...report, figures })).toMatchObject({ code, message: expect.any(String) });
    const rows = await world.database.query(
      'select from report_version join unit_validity u using (unit_id) where u.code = $1',
      [town(9)],
    );
    expect(rows).toHaveLength(0);
  });

  test('every place at once, the reasons and the key included', async () => {
    const report = aReport(town(9), 2025, { 'disputes.directSuit.upheld': 'x' });
    const explanations = [
      { rule: 'NO-SUCH', cells: ['no.such.cell'], reason: '\0' },
      { rule: 'T3-NULL', cells: [], reason: '因'.repeat(2001) },
    ];
    const outcome = await clerk.file(report, { explanations, key: '' });
    expect(outcome).toMatchObject({ code: 'BAD_VALUE' });
    expect(outcome['places']).toEqual([
      { path: expect.stringMatching(/^figures\[\d+\]\.value$/), reason: 'NOT_A_NUMBER' },
      { path: 'explanations[0].rule', reason: 'UNKNOWN_NAME' },
      { path: 'explanations[0].cells[0]', reason: 'UNKNOWN_NAME' },
      { path: 'explanations[0].reason', reason: 'FORBIDDEN_CHARACTER' },
      { path: 'explanations[1].reason', reason: 'TOO_LONG' },
      { path: 'idempotencyKey', reason: 'EMPTY' },
    ]);
  });
});

describe('a report is refused', () => {
  test('when somebody else filed meanwhile', async () => {
    receiptOf(await clerk.file(aReport(town(10), 2025)));
    expect(await clerk.file(aReport(town(10), 2025))).toMatchObject({
      code: 'REPORT_CHANGED_MEANWHILE',
      current: 1,
      basedOn: 0,
    });
  });

  test('when the county does not expect the unit', async () => {
    await world.database.query(
      `delete from obligation where report_year = 2023 and unit_id = (select unit_id from unit_validity where code = $1)`,
      [town(11)],
    );
    expect(await clerk.file(aReport(town(11), 2023))).toMatchObject({
      code: 'UNIT_NOT_EXPECTED',
      unit: town(11),
      year: 2023,
    });
  });

  test('when the year is closed', async () => {
    await world.database.query(
      `update cycle set closed_at = '2026-01-10T00:00:00Z' where report_year = 2023`,
    );
    expect(await clerk.file(aReport(town(12), 2023))).toMatchObject({
      code: 'CYCLE_CLOSED',
      year: 2023,
      closedOn: '2026-01-10',
    });
    await world.database.query('update cycle set closed_at = null');
  });

  test('to those whose role does not file, and to nobody', async () => {
    const supervisor = new FilingClient(world, { token: await world.token('SUPERVISOR', '990101') });
    const input = { report: aReport(town(13), 2025), basedOn: 0, idempotencyKey: 'k' };
    const forbidden = await supervisor.answer('fileReport', { input });
    expect(at(forbidden.body, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
    const nobody = await new FilingClient(world, {}).answer('fileReport', { input });
    expect(at(nobody.body, 'errors', 0, 'extensions', 'code')).toBe('UNAUTHENTICATED');
    expect(await supervisor.file(aReport('990102100', 2025))).toMatchObject({ code: 'NOT_FOUND' });
  });
});
