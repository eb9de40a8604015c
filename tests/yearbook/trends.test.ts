import { defaultScheme } from '@mingjian/domain';
import type { Amount, Qualifier } from '@mingjian/domain';
import { comparativeReport } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts, UnitFacts, UnitYearFacts } from '@mingjian/yearbook';
import { describe, expect, test } from 'vitest';
import { boundDocx } from '@mingjian/yearbook/bound-docx';
import { boundPdf } from '@mingjian/yearbook/bound-pdf';
import { cellTexts } from './bound-places.js';
import { partsOf, tablesIn, wordsIn } from './docx-parts.js';
import { readPdf } from './pdf-text.js';

const said = (amount: bigint, qualifier: Qualifier = 'EXACT'): Amount => ({ amount, qualifier });

function yearOf(year: number, received: Amount | null, more: Partial<UnitYearFacts> = {}): UnitYearFacts {
  return {
    year,
    isOfRegion: true,
    isSameArea: true,
    tookOver: [],
    code: '410308100',
    name: '城关镇',
    state: 'FILED',
    version: 1,
    sha256: 'a'.repeat(64),
    format: 'revised-2021',
    filingDue: `${year + 1}-01-20`,
    filedOn: `${year + 1}-01-10`,
    publicationDue: `${year + 1}-01-31`,
    publishedOn: null,
    returns: 0,
    amounts: new Map(received === null ? [] : [['applications.received', received]]),
    stated: new Set(),
    report: null,
    ...more,
  };
}

function unitOf(at: number, years: readonly UnitYearFacts[]): UnitFacts {
  const judged = {
    judgements: [],
    scores: [],
    total: null,
    grade: null,
    rank: null,
    tied: false,
    previous: null,
    before: null,
    likeUnit: null,
  };
  const code = String(410308100 + at);
  return { id: code, kind: 'TOWN', judged, years: years.map((one) => ({ ...one, code, name: `第${at}镇` })) };
}

/** A comparative report of 2024. */
function reportOn(units: readonly UnitFacts[], locale: 'zh' | 'en'): BoundDocument {
  const facts: CountyFacts = {
    region: { code: '410308', name: '孟津区', above: null },
    year: 2024,
    basis: 'LATEST_FILED',
    madeAt: '2025-02-10T02:00:00Z',
    madeOn: '2025-02-10',
    isDemonstration: false,
    scheme: defaultScheme,
    rankedMaximum: null,
    placeHindrance: null,
    rules: '1',
    program: '1',
    units,
  };
  return comparativeReport(facts, locale);
}

/** One of its tables as its rows. */
function rowsOf(units: readonly UnitFacts[], key: string): readonly (readonly string[])[] {
  const document = reportOn(units, 'zh');
  const table = document.blocks.find((block) => block.kind === 'TABLE' && block.key === key);
  if (table?.kind !== 'TABLE') return [];
  return table.rows.map((row) =>
    cellTexts({ ...document, blocks: [{ ...table, rows: [row], total: null }] }),
  );
}

const trend = 'trend.applications.received';

test('a county’s past has who was there then: those that are gone, and nobody who was another county’s', () => {
  const here = unitOf(1, [yearOf(2023, said(4n)), yearOf(2024, said(6n))]);
  const gone = unitOf(2, [yearOf(2023, said(30n))]);
  const came = unitOf(3, [yearOf(2023, said(500n), { isOfRegion: false }), yearOf(2024, said(9n))]);
  expect(rowsOf([here, gone, came], trend)).toEqual([
    ['2023', '34', '2', '2', '—', '17', '—'],
    ['2024', '15', '2', '2', '—', '7.5', '—'],
  ]);
});

test('quartiles are told of four and more, and of open figures what they may be', () => {
  const amounts = [said(3n), said(8n), said(20n, 'AT_LEAST'), said(40n, 'AT_LEAST')];
  const units = amounts.map((amount, at) => unitOf(at, [yearOf(2023, null), yearOf(2024, amount)]));
  expect(rowsOf(units, trend)).toEqual([
    ['2023', '—', '0', '4', '—', '—', '—'],
    ['2024', '≥71', '4', '4', '6.8', '≥14', '≥25'],
  ]);
});

test('a change of what is open is open; who took in others is not held against the year before', () => {
  const open = unitOf(1, [yearOf(2023, said(10n)), yearOf(2024, said(30n, 'AT_LEAST'))]);
  const joined = unitOf(2, [yearOf(2023, said(5n)), yearOf(2024, said(90n), { isSameArea: false })]);
  expect(rowsOf([open, joined], 'changes')).toEqual([['新收申请', '件', '10', '≥30', '≥+20', '—', '1']]);
});

describe('English tables', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const document = reportOn(
    [
      unitOf(
        1,
        years.map((year) => yearOf(year, said(4n))),
      ),
    ],
    'en',
  );
  const tables = document.blocks.filter((block) => block.kind === 'TABLE');

  test('have no word of a head torn apart: where columns have no room for it, heads stand on end', async () => {
    const { pieces } = await readPdf(await boundPdf(document));
    const set = new Set(pieces.flatMap((piece) => piece.split(/\s+/)));
    const heads = tables.flatMap(({ columns }) => columns.flatMap(({ title }) => title.split(/\s+/)));
    expect(heads).toContain('Unavailable');
    expect(heads.filter((word) => !set.has(word))).toEqual([]);

    const applications = tablesIn(partsOf(await boundDocx(document)).get('word/document.xml') ?? '').find(
      (table) => wordsIn(table).includes('Unavailable'),
    );
    const standing = [...(applications ?? '').matchAll(/<w:tc>.*?<\/w:tc>/gs)].filter(([cell]) =>
      cell.includes('<w:textDirection w:val="btLr"/>'),
    );
    expect(standing.map(([cell]) => wordsIn(cell, ' '))).toContain('Not processed');
  });

  test('have few words on one line where figures leave room', () => {
    const [measure, ...figures] = tables.find(({ key }) => key.startsWith('page.'))?.columns ?? [];
    expect(measure?.width).toBeGreaterThan(0.36);
    for (const { width } of figures) expect(width * 48).toBeGreaterThan(4);
  });
});
