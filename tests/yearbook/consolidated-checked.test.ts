import { defaultScheme } from '@mingjian/domain';
import { consolidatedReport } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts, UnitFacts, UnitYearFacts } from '@mingjian/yearbook';
import { expect, test } from 'vitest';
import { lastYearsReport, soundReport, withFigures } from '../domain/reports.js';
import type { Changes } from '../domain/reports.js';

/** A unit's report of a year; null where none was filed. */
function yearOf(
  year: number,
  changes: Changes | null = {},
  more: Partial<UnitYearFacts> = {},
): UnitYearFacts {
  const sound = year === 2025 ? soundReport : { ...lastYearsReport, reportYear: year };
  return {
    year,
    isOfRegion: true,
    isSameArea: true,
    tookOver: [],
    code: '410308100',
    name: '城关镇',
    state: changes === null ? 'DUE' : 'FILED',
    version: changes === null ? null : 1,
    sha256: changes === null ? null : 'a'.repeat(64),
    format: changes === null ? null : 'revised-2021',
    filingDue: `${year + 1}-01-20`,
    filedOn: changes === null ? null : `${year + 1}-01-10`,
    publicationDue: `${year + 1}-01-31`,
    publishedOn: null,
    returns: 0,
    amounts: new Map(),
    stated: new Set(),
    report: changes === null ? null : withFigures(changes, sound),
    ...more,
  };
}

function unitOf(id: string, ...years: readonly UnitYearFacts[]): UnitFacts {
  const judged = { judgements: [], scores: [], total: null, grade: null, rank: null, tied: false };
  return {
    id,
    kind: 'TOWN',
    judged: { ...judged, previous: null, before: null, likeUnit: null },
    years: years.map((one) => ({ ...one, code: `${id} in ${one.year}`, name: id })),
  };
}

/** The notes at the end of the county's own report of 2025, as they are read. */
function notesOf(units: readonly UnitFacts[], locale: 'zh' | 'en' = 'zh'): readonly string[] {
  const facts: CountyFacts = {
    region: { code: '410308', name: '孟津区', above: null },
    year: 2025,
    basis: 'LATEST_FILED',
    madeAt: '2026-02-10T02:00:00Z',
    madeOn: '2026-02-10',
    isDemonstration: false,
    scheme: defaultScheme,
    rankedMaximum: null,
    placeHindrance: null,
    rules: '1',
    program: '1',
    units,
  };
  const document: BoundDocument = consolidatedReport(facts, locale);
  const shown = new Map(document.figures.map((figure) => [figure.key, figure.shown]));
  return document.blocks.flatMap((block) =>
    block.kind === 'NOTE'
      ? [block.runs.map((run) => ('words' in run ? run.words : (shown.get(run.figure) ?? '?'))).join('')]
      : [],
  );
}

const east = unitOf('东镇', yearOf(2024), yearOf(2025));
const west = unitOf('西镇', yearOf(2024), yearOf(2025));

test('a county whose units all reported and agree is told so, beside how many were summed', () => {
  expect(notesOf([east, west])).toEqual([
    '汇总核对（供编制时参考，不属于报告正文，发布前删去）：应汇总2家，计入2家。' +
      '相符：全县汇总与各单位之和、汇总单位齐全、汇总表平衡、全县结转连续。',
  ]);
  expect(notesOf([east, west], 'en').join()).toContain(
    '2 units to be summed, 2 counted. In agreement: County',
  );
});

test('a unit without a report is named, and what rests on it is left open', () => {
  const [lead, ...found] = notesOf([east, unitOf('西镇', yearOf(2024), yearOf(2025, null))]);
  expect(lead).toContain('应汇总2家，计入1家。尚不能判断：全县汇总与各单位之和、汇总表平衡、全县结转连续。');
  expect(found).toEqual([
    '核对发现（汇总单位齐全）：应汇总2家单位，有1家的数据；缺：西镇。催报所缺单位；确不需报送的，在单位名录中注明截止年度。',
  ]);
});

test('what the units carried out and do not bring in is the county’s, in every column', () => {
  const changes = { 'applications.carriedForward.naturalPerson': 3, 'applications.carriedForward.total': 4 };
  const notes = notesOf([east, unitOf('西镇', yearOf(2024, changes), yearOf(2025))]);
  expect(notes.slice(1).map((note) => note.split('。', 1)[0])).toEqual([
    '核对发现（全县结转连续）：全县结转不连续：“自然人”上年结转2，按上年度报告应为4',
    '核对发现（全县结转连续）：全县结转不连续：“总计”上年结转4，按上年度报告应为6',
  ]);
});

test('a unit whose own table does not balance is found in the sum', () => {
  const notes = notesOf([
    east,
    unitOf('西镇', yearOf(2024), yearOf(2025, { 'applications.granted.total': 9 })),
  ]);
  expect(notes.filter((note) => note.includes('汇总后不平衡'))).toHaveLength(2);
});

test('units that took over bring in what those that ended had open; one that left takes it along', () => {
  const joined = unitOf('新镇', yearOf(2025, {}, { isSameArea: false, tookOver: ['旧镇', '古镇'] }));
  const old = ['旧镇', '古镇'].map((id) => unitOf(id, yearOf(2024)));
  const merged = notesOf([east, joined, ...old]);
  expect(merged.filter((note) => note.includes('新镇由撤并单位组建'))).not.toEqual([]);
  const elsewhere = unitOf('西镇', yearOf(2024), yearOf(2025, {}, { isOfRegion: false }));
  expect(notesOf([east, elsewhere])).toEqual([
    expect.stringContaining(
      '应汇总1家，计入1家。相符：全县汇总与各单位之和、汇总单位齐全、汇总表平衡、全县结转连续',
    ),
  ]);
});
