import { beforeAll, describe, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { asked, filed, judged, published, takenIn } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld();
const [sound, faulty, missing] = ['990101101', '990101102', '990101103'] as const;
let token = '';
let clerk = '';
let sister = '';

beforeAll(async () => {
  const { regionId } = await world.county({
    units: [sound, faulty, missing].map((code) => ({ code })),
    years: [2025],
  });
  token = await world.token('SUPERVISOR', '990101');
  clerk = await world.token('APPROVER', faulty);
  sister = await world.token('APPROVER', sound);
  const county = await world.token('APPROVER', '990101');
  await filed(world, county, { ...aReport(sound, 2025, applications(5)), publishedOn: '2026-01-14' });
  await takenIn(
    world,
    aReport(faulty, 2025, {
      ...applications(5),
      'applications.granted.total': 6,
      'proactive.governmentRule.issued': 2,
    }),
  );
  await published(world, faulty, 2025, '2026-01-20');
  world.clock.set(new Date('2026-01-25T02:00:00Z'));
  await judged(world, regionId);
});

const treeQuery = `query Tree($unit: String!, $year: Int = 2025, $basis: Basis) {
  scoreTree(unit: $unit, year: $year, basis: $basis) {
    unit { code } year version points maximum rulesVersion
    scheme { version } grade { id label { zh } } gradeByPoints { id }
    items {
      indicator { id points signed } points maximum floor reason summary { zh } mark
      lines { by words { zh } cap deduction lost isMendable }
      practices { practice holds points }
      rules { rule outcome deduction mend { zh } instances {
        outcome deduction cells sections left right message { zh } reason { zh } silencedBy } }
    }
    essentials { label { zh } atBest { id } findings { rule cells message { zh } } }
    nextGrade {
      kind grade { id } points needed mending
      steps { points mend { zh } breaks { zh } finding { rule cells deduction message { zh } } }
    }
  }
}`;
const tree = (unit: string, basis = 'LATEST_FILED', by = token) =>
  asked(world, treeQuery, { unit, basis }, { token: by });

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

describe('the tree of a score', () => {
  test('adds up: items to the total, lines and instances to what a rule took', async () => {
    const answer = await tree(faulty);
    const items = listOf(at(answer, 'items'));
    const sum = (of: readonly unknown[], field: string) =>
      of.reduce<number>((all, one) => all + Number(at(one, field)), 0);
    expect(sum(items, 'points')).toBe(at(answer, 'points'));
    for (const item of items) {
      const rules = listOf(at(item, 'rules'));
      expect(sum(listOf(at(item, 'lines')), 'deduction')).toBe(sum(rules, 'deduction'));
      for (const rule of rules)
        expect(sum(listOf(at(rule, 'instances')), 'deduction')).toBe(at(rule, 'deduction'));
    }
  });

  test('leads from the total to cells, both sides and what to do', async () => {
    const answer = await tree(faulty);
    const inside = listOf(at(answer, 'items')).find(
      (one) => at(one, 'indicator', 'id') === 'consistentInside',
    );
    expect(inside).toMatchObject({
      points: 8,
      maximum: 20,
      floor: 0,
      lines: [
        { by: 'FINDINGS', words: { zh: '每处扣4分' }, cap: null, deduction: 12, lost: 12, isMendable: true },
      ],
    });
    const row = listOf(at(inside, 'rules')).find((one) => at(one, 'rule') === 'T3-ROW');
    expect(row).toMatchObject({ outcome: 'FAIL', deduction: 4, mend: { zh: expect.any(String) } });
    const failed = listOf(at(row, 'instances')).filter((one) => at(one, 'outcome') === 'FAIL');
    expect(failed).toMatchObject([
      { left: 5, right: 6, message: { zh: expect.stringContaining('予以公开') } },
    ]);
    expect(at(failed[0], 'cells')).toContain('applications.granted.total');
    const days = listOf(at(answer, 'items')).find((one) => at(one, 'indicator', 'id') === 'publishedOnTime');
    expect(at(days, 'lines', 0)).toMatchObject({ by: 'DAYS_LATE', isMendable: false });
    expect(at(days, 'rules', 0, 'instances', 0)).toMatchObject({ left: '2026-01-20', right: '2026-01-31' });
  });

  test('says the same as the matrix, row by row', async () => {
    const matrix = await asked(
      world,
      `query { complianceMatrix(region: "990101", year: 2025) {
        scheme rulesVersion nodes { unit { code } version total maximum gradeId grade { zh } cells { indicator points maximum reason } }
      } }`,
      {},
      { token },
    );
    const rows = listOf(at(matrix, 'nodes'));
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const answer = await tree(String(at(row, 'unit', 'code')));
      expect(answer).toMatchObject({
        version: at(row, 'version'),
        points: at(row, 'total'),
        maximum: at(row, 'maximum'),
        scheme: { version: at(matrix, 'scheme') },
        rulesVersion: at(matrix, 'rulesVersion'),
      });
      expect(at(answer, 'grade', 'id') ?? null).toBe(at(row, 'gradeId'));
      expect(at(answer, 'grade', 'label') ?? null).toEqual(at(row, 'grade'));
      const cells = listOf(at(answer, 'items')).map((item) => ({
        indicator: at(item, 'indicator', 'id'),
        points: at(item, 'points'),
        maximum: at(item, 'maximum'),
        reason: at(item, 'reason'),
      }));
      expect(cells).toEqual(at(row, 'cells'));
    }
  });

  test('a unit without a report has the scheme’s items, and neither points nor grade', async () => {
    expect(await tree(missing)).toMatchObject({
      version: null,
      points: null,
      maximum: 0,
      grade: null,
      gradeByPoints: null,
      nextGrade: { kind: 'NOT_GRADED', needed: 60, steps: [] },
    });
    expect(await tree('999999999')).toBeNull();
  });
});

describe('the way to the next grade', () => {
  test('names each step with what it is worth, and how it can still be taken', async () => {
    const answer = await tree(faulty);
    const { nextGrade, points, grade } = Object(answer);
    expect(grade).toMatchObject({ id: 'good' });
    expect(nextGrade).toMatchObject({ kind: 'STEPS', grade: { id: 'excellent' }, mending: 'AMENDMENT' });
    const steps = listOf(at(nextGrade, 'steps'));
    expect(steps.length).toBeGreaterThan(0);
    const worth = steps.reduce<number>((sum, one) => sum + Number(at(one, 'points')), 0);
    expect(points + worth).toBe(at(nextGrade, 'points'));
    for (const step of steps)
      expect(step).toMatchObject({
        breaks: [],
        mend: { zh: expect.any(String) },
        finding: { deduction: 4, message: { zh: expect.any(String) } },
      });
  });

  test('at the best grade there is none, and that is said', async () => {
    expect(at(await tree(sound), 'nextGrade')).toEqual({
      kind: 'AT_BEST',
      grade: { id: 'excellent' },
      points: null,
      needed: null,
      steps: [],
      mending: 'RETURN',
    });
  });

  test('cannot be gone any more once the year is closed', async () => {
    const administrator = await world.token('ADMINISTRATOR', '990101');
    const act = async (name: string, extra = {}) =>
      world.graphql(
        `mutation M($input: ${name === 'closeCycle' ? 'CloseCycleInput' : 'ReopenCycleInput'}!) { ${name}(input: $input) { __typename } }`,
        { input: { region: '990101', year: 2025, ...extra } },
        { token: administrator },
      );
    await act('closeCycle');
    expect(at(await tree(faulty), 'nextGrade')).toMatchObject({ kind: 'STEPS', mending: 'CLOSED' });
    await act('reopenCycle', { reason: '补报' });
    expect(at(await tree(faulty), 'nextGrade', 'mending')).toBe('AMENDMENT');
  });
});

test('a unit reads its own on any basis, another’s only where it is published, and not how that can be mended', async () => {
  expect(at(await tree(faulty, 'LATEST_FILED', clerk), 'nextGrade', 'mending')).toBe('AMENDMENT');
  expect(await tree(faulty, 'LATEST_FILED', sister)).toBeNull();
  const seen = await tree(faulty, 'PUBLISHED', sister);
  expect(seen).toMatchObject({ version: 1, nextGrade: { kind: 'STEPS', mending: null } });
});
