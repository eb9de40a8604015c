import { JudgedReportsRepository } from '@mingjian/server/assessment/judged-reports.repository';
import type { ReportInput } from '@mingjian/domain';
import { beforeAll, expect, test } from 'vitest';
import { aReport } from './a-report.js';
import { filed, judged } from './compared-county.js';
import { FilingClient } from './filing-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-01-10T02:00:00Z') });
const [own, beside, elsewhere] = ['990101101', '990101102', '990102101'] as const;
const year = 2025;
let regionId = '';
let clerk = '';

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [
      { code: own, name: '试验县送庄镇' },
      { code: beside, name: '平乐镇' },
    ],
    years: [year],
  }));
  await world.county({ code: '990102', name: '邻县', units: [{ code: elsewhere, name: '横水镇' }] });
  clerk = await world.token('APPROVER', '990101');
});

/** A sound report that says more in its overview, under another title. */
function saying(words: string, title: string): ReportInput {
  const report = aReport(own, year);
  return {
    ...report,
    title,
    sections: (report.sections ?? []).map((section) =>
      section.id === 'overview' ? { ...section, text: `${section.text ?? ''}${words}` } : section,
    ),
  };
}

const titled = (name: string): string => `${name}${year}年政府信息公开工作年度报告`;
const copied = saying('2025年，平乐镇人民政府高度重视政府信息公开工作。', titled('平乐镇'));
const ownWords = saying('2025年，送庄镇人民政府高度重视政府信息公开工作。', titled('送庄镇人民政府'));
const onNames = (rule: string): boolean => rule === 'CP-ORG' || rule === 'CP-TITLE';

/** The rules on names among findings, in the order of their ids. */
function namesIn(findings: unknown): readonly string[] {
  return (findings as readonly { readonly rule: string }[])
    .map(({ rule }) => rule)
    .filter(onNames)
    .sort();
}

async function checked(report: ReportInput): Promise<readonly string[]> {
  return namesIn(at(await new FilingClient(world, { token: clerk }).check(report), 'findings'));
}

test('a report that bears a neighbour’s name and words is told so before it is filed', async () => {
  expect(await checked(copied)).toEqual(['CP-ORG', 'CP-TITLE']);
  expect(await checked(ownWords)).toEqual([]);
});

test('it is judged alike on the spot and once it was assessed, and where it is read', async () => {
  const reports = world.get(JudgedReportsRepository);
  const unitIds = await world.database
    .query<{ unit_id: string }>('select unit_id from unit_validity where code = $1', [own])
    .then((rows) => rows.map(({ unit_id }) => unit_id));
  const failed = async (): Promise<readonly string[]> => {
    const [report] = await reports.reports({ regionId, unitIds, years: [year], basis: 'LATEST_FILED' });
    return namesIn((report?.judgements ?? []).filter(({ outcome }) => outcome === 'FAIL'));
  };
  const reasons = ['CP-ORG', 'CP-TITLE'].map((rule) => ({ rule, cells: [], reason: '两镇联合编制。' }));
  await filed(world, clerk, copied, { reasons });
  expect(await failed()).toEqual(['CP-ORG', 'CP-TITLE']);
  await judged(world, regionId);
  expect(await failed()).toEqual(['CP-ORG', 'CP-TITLE']);
  const { body } = await world.graphql(
    'query R($unit: String!, $year: Int!) { report(unit: $unit, year: $year) { findings { rule } } }',
    { unit: own, year },
    { token: clerk },
  );
  expect(namesIn(at(body, 'data', 'report', 'findings'))).toEqual(['CP-ORG', 'CP-TITLE']);
});

test('the form is given the names that the server judges by', async () => {
  const { body } = await world.graphql(
    `{ unitNames(code: "${own}", year: ${year}) { own others } none: unitNames(code: "0", year: ${year}) { own } }`,
  );
  const names = at(body, 'data', 'unitNames') as { own: string[]; others: string[] };
  expect(names.own).toEqual(['试验县送庄镇']);
  expect([...names.others].sort()).toEqual(['平乐镇', '试验县送庄镇']);
  expect(at(body, 'data', 'none')).toBeNull();
});
