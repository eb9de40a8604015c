import { expect, test } from 'vitest';
import { IntakeClient } from './intake-client.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-07-01T02:00:00Z') });
const town = '990101100';
const otherTown = '990101101';
await world.county({
  units: [
    { code: town, name: '送庄镇' },
    { code: otherTown, name: '白鹤镇' },
    { code: '990101102', name: '会盟镇', from: 2024 },
  ],
  years: [2025],
});
await world.county({ code: '990202', units: [{ code: '990202100', name: '平乐镇' }], years: [2025] });
const supervisor = new IntakeClient(world, { token: await world.token('SUPERVISOR', '990101') });

const text = (year: number) => `送庄镇${year}年工作情况\n一、概述\n本年度培训3次，更新图片68张。`;
const pictures = (year: number, value = 68) => {
  const start = text(year).indexOf('68张');
  return { measure: 'disclosure.pictures', value, section: 'overview', start, end: start + 3 };
};
const said = (year: number, more: Readonly<Record<string, unknown>> = {}) => ({
  unit: town,
  reportYear: year,
  publishedOn: { to: `${year + 1}-01-10` },
  statements: [{ to: pictures(year) }],
  ...more,
});

test('a document is kept as a report of its year with its words, its findings and what a person put in its place', async () => {
  const sha256 = await supervisor.bring(text(2022), '送庄镇.txt');
  const seen = await supervisor.reading(sha256, said(2022));
  expect(seen).toMatchObject({
    document: { sha256, name: '送庄镇.txt', mediaType: 'text/plain' },
    unit: { code: town, name: '送庄镇' },
    reportYear: 2022,
    publicationDue: '2023-01-31',
    opensCycle: true,
    basedOn: 0,
    problems: [],
    standing: null,
    duplicates: [],
  });
  expect(at(seen, 'statements')).toContainEqual(
    expect.objectContaining({
      measure: 'disclosure.pictures',
      value: 68,
      words: expect.objectContaining({ quote: '68张', confidence: 1, corrected: true }),
    }),
  );
  const outcome = await supervisor.import(sha256, { corrections: said(2022) });
  expect(outcome).toMatchObject({
    __typename: 'DocumentImported',
    receipt: { version: 1 },
    findings: at(seen, 'findings'),
    report: { year: 2022, state: 'FILED', origin: 'HISTORICAL', publishedOn: '2023-01-10' },
  });
  const kept = await supervisor.kept(town, 2022);
  expect(kept).toMatchObject({
    origin: 'HISTORICAL',
    document: { sha256, name: '送庄镇.txt' },
    reading: at(seen, 'reading'),
    corrections: {
      unit: town,
      reportYear: 2022,
      publishedOn: { to: '2023-01-10' },
      statements: [{ of: null, to: { measure: 'disclosure.pictures', value: 68, qualifier: 'EXACT' } }],
      figures: [],
    },
    versions: [{ n: 1, origin: 'HISTORICAL', document: { name: '送庄镇.txt', sha256 } }],
  });
  expect(at(kept, 'statements')).toEqual(
    (at(seen, 'statements') as readonly object[]).map((one) =>
      expect.objectContaining({ words: at(one, 'words') }),
    ),
  );
  // Nobody knows when the county received it: taking an old report in years later makes nobody late.
  expect(at(kept, 'filedAt')).toBeNull();
  expect((at(outcome, 'findings') as readonly { rule: string }[]).map(({ rule }) => rule)).not.toContain(
    'TM-SUBMIT',
  );
});
