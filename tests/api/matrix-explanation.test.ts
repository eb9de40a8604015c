import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, filed, judged, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const [sound, faulty, blank, missing, explained] = [
  '990101101',
  '990101102',
  '990101103',
  '990101104',
  '990101105',
] as const;
let token = '';

beforeAll(async () => {
  const { regionId } = await world.county({
    units: [sound, faulty, blank, missing, explained].map((code) => ({ code })),
    years: [2024, 2025],
  });
  token = await world.token('SUPERVISOR', '990101');
  const clerk = await world.token('APPROVER', '990101');
  await takenIn(world, aReport(sound, 2024, applications(5)));
  await filed(world, clerk, aReport(explained, 2024, applications(5, { carriedForward: 1 })));
  await filed(world, clerk, aReport(sound, 2025, applications(5)));
  await filed(world, clerk, aReport(explained, 2025, applications(5)), {
    reasons: ['naturalPerson', 'total'].map((column) => ({
      rule: 'YY-CARRY',
      cells: [`applications.broughtForward.${column}`],
      reason: '上年度误填，已撤回。',
    })),
  });
  await takenIn(
    world,
    aReport(faulty, 2025, {
      ...applications(5),
      'applications.granted.total': 6,
      'proactive.governmentRule.issued': 2,
    }),
  );
  await takenIn(
    world,
    aReport(blank, 2025, { ...applications(5), 'applications.granted.naturalPerson': undefined }),
  );
  world.clock.set(new Date('2026-01-25T02:00:00Z'));
  await judged(world, regionId);
});

const explanationQuery = `query Explain($unit: String!, $year: Int!, $indicator: String!, $basis: Basis) {
  scoreExplanation(unit: $unit, year: $year, indicator: $indicator, basis: $basis) {
    unit { code } year version indicator { id points built } points maximum reason summary { zh en }
    outcomes { rule outcome cells left right deduction message { zh en } reason { zh en } silencedBy }
    mends { zh en } explanations { rule cells reason left right } peers scheme rulesVersion
  }
}`;

const explain = (unit: string, indicator: string, basis = 'LATEST_FILED') =>
  asked(world, explanationQuery, { unit, year: 2025, indicator, basis }, { token });

function outcomesOf(explanation: unknown): readonly unknown[] {
  const outcomes = at(explanation, 'outcomes');
  return Array.isArray(outcomes) ? outcomes : [];
}

function isOfTables(outcome: unknown): boolean {
  return /^T[234]-/.test(String(at(outcome, 'rule')));
}

test('what each finding took off adds up to the points', async () => {
  const explanation = await explain(faulty, 'consistentInside');
  const lost = outcomesOf(explanation).reduce<number>((sum, one) => sum + Number(at(one, 'deduction')), 0);
  expect(lost).toBe(12);
  expect(explanation).toMatchObject({ points: 20 - lost, maximum: 20, reason: null, version: 1 });
  expect(at(explanation, 'summary', 'zh')).toMatch(/^满分20，扣12分：.*应为0.*；.*总计.*。$/);
  expect(at(explanation, 'summary', 'en')).toMatch(/^Out of 20, 12 lost: /);
});

test('a finding names its cells, both sides and what to do; each mend is told once', async () => {
  const explanation = await explain(faulty, 'consistentInside');
  const row = outcomesOf(explanation).find(
    (one) => at(one, 'rule') === 'T3-ROW' && at(one, 'outcome') === 'FAIL',
  );
  expect(row).toMatchObject({
    left: 5,
    right: 6,
    deduction: 4,
    reason: null,
    message: { zh: expect.stringContaining('予以公开') },
  });
  expect(at(row, 'cells')).toContain('applications.granted.total');
  expect(at(explanation, 'mends')).toHaveLength(3);
});

test('what passed is told as well, with the cells it read', async () => {
  const explanation = await explain(sound, 'consistentInside');
  expect(explanation).toMatchObject({ points: 20, summary: { zh: '满分20，没有扣分。' }, mends: [] });
  // Rules over the words read no cell where the words say nothing.
  const outcomes = outcomesOf(explanation).filter((one) => isOfTables(one));
  expect(outcomes.length).toBeGreaterThan(40);
  for (const one of outcomes) {
    expect(one).toMatchObject({ outcome: 'PASS', message: null, reason: null, deduction: 0 });
    expect(at(one, 'cells')).not.toHaveLength(0);
  }
});

test('what cannot be told says why and takes nothing off', async () => {
  const inside = outcomesOf(await explain(blank, 'consistentInside'));
  const untold = inside.filter((one) => isOfTables(one) && at(one, 'outcome') === 'CANNOT_TELL');
  expect(untold.length).toBeGreaterThan(0);
  for (const one of untold)
    expect(one).toMatchObject({ deduction: 0, message: null, reason: { zh: expect.stringContaining('空') } });

  expect(await explain(blank, 'consistentOverYears')).toMatchObject({
    points: null,
    reason: 'CANNOT_TELL',
    summary: { zh: expect.stringMatching(/^没有评判，不计分：.*没有上年度报告，或有关单元格为空/) },
  });
});

test('days are explained by days', async () => {
  expect(await explain(sound, 'filedOnTime')).toMatchObject({
    points: 10,
    outcomes: [
      { rule: 'TM-SUBMIT', outcome: 'PASS', left: '2026-01-15', right: '2026-01-20' },
      { rule: 'TM-RETURN', outcome: 'NOT_APPLICABLE' },
      { rule: 'TM-CORRECT', outcome: 'NOT_APPLICABLE' },
    ],
  });
  expect(await explain(sound, 'publishedOnTime')).toMatchObject({
    points: null,
    reason: 'NOT_APPLICABLE',
    summary: { zh: '不适用，不计分：尚未报告发布日期，法定期限2026-01-31未到。' },
  });
});

test('the unit’s words on these rules stand beside its score', async () => {
  const explanation = await explain(explained, 'consistentOverYears');
  // Of natural persons and in total, which only repeats it.
  expect(explanation).toMatchObject({
    points: 7,
    explanations: [
      { rule: 'YY-CARRY', reason: '上年度误填，已撤回。', left: 1, right: 0 },
      { rule: 'YY-CARRY' },
    ],
  });
  expect(await explain(explained, 'consistentInside')).toMatchObject({ explanations: [] });
});

test('its place among peers: every unit judged, ascending', async () => {
  const { peers } = Object(await explain(sound, 'consistentInside'));
  expect(peers).toEqual([8, 20, 20, 20]);
});

test('no report, nothing to compare with, no mark: no points, and the sentence says so', async () => {
  expect(await explain(missing, 'complete')).toMatchObject({
    version: null,
    points: null,
    maximum: 15,
    reason: 'NO_REPORT',
    outcomes: [],
    summary: { zh: '没有计入这个口径的报告，不计分。' },
  });
  expect(await explain(sound, 'complete', 'ACCEPTED')).toMatchObject({ version: null, reason: 'NO_REPORT' });
  expect(await explain(sound, 'original')).toMatchObject({
    points: null,
    reason: 'NOT_APPLICABLE',
    version: 1,
    summary: { zh: '不适用，不计分：没有可比对的往年文字；没有可比对的其他单位文字。' },
  });
  expect(await explain(sound, 'substance')).toMatchObject({
    points: null,
    reason: 'NOT_MARKED',
    outcomes: [],
  });
});

test('the matrix and its explanation say the same, cell by cell', async () => {
  const matrix = await asked(
    world,
    `query { complianceMatrix(region: "990101", year: 2025) { nodes { unit { code } cells { indicator points reason } } } }`,
    {},
    { token },
  );
  const nodes = at(matrix, 'nodes');
  for (const row of Array.isArray(nodes) ? nodes : [])
    for (const cell of Object(row).cells) {
      const explanation = await explain(String(at(row, 'unit', 'code')), String(at(cell, 'indicator')));
      expect(explanation).toMatchObject({ points: at(cell, 'points'), reason: at(cell, 'reason') });
    }
});

test('an unknown indicator, unit or year has no explanation', async () => {
  expect(await explain(sound, 'beauty')).toBeNull();
  expect(await explain('999999999', 'complete')).toBeNull();
  expect(
    await asked(world, explanationQuery, { unit: sound, year: 2023, indicator: 'complete' }, { token }),
  ).toBeNull();
});
