import { cellsOfMeasure, formatDue, judgeCounty, judgeReport, measures } from '@mingjian/domain';
import { JudgedReportsRepository } from '@mingjian/server/assessment/judged-reports.repository';
import { ScoredReportsService } from '@mingjian/server/comparison/scored-reports.service';
import { CountyFactsRepository } from '@mingjian/server/yearbook/facts/county-facts.repository';
import { CountyFactsService } from '@mingjian/server/yearbook/facts/county-facts.service';
import { comparativeReport, consolidatedAsReport, consolidatedReport, notice } from '@mingjian/yearbook';
import type { BoundDocument, BoundFigure, CountyFacts, Origin } from '@mingjian/yearbook';
import { boundXlsx } from '@mingjian/yearbook/bound-xlsx';
import { expect, test } from 'vitest';
import { at } from '../api/world.js';
import type { World } from '../api/world.js';
import { hasOffice } from '../yearbook/office.js';
import { workedOutAnew } from '../yearbook/worked-out-anew.js';

const madeAt = new Date('2026-11-25T02:00:00Z');

/** A county's documents of the loaded years, every figure of theirs counted again. */
export function testDocuments(world: World): void {
  const factsOf = async (region: string, year: number): Promise<CountyFacts> => {
    const [found] = await world.database.query<{ region_id: string }>(
      'select region_id from region_validity where code = $1 limit 1',
      [region],
    );
    const asked = { regionId: found?.region_id ?? '', year, basis: 'LATEST_FILED' as const };
    // In the server a thread of its own gathers them.
    const service = new CountyFactsService(
      new CountyFactsRepository(world.database),
      world.get(JudgedReportsRepository),
      world.get(ScoredReportsService),
    );
    const facts = await service.facts(asked, madeAt);
    if (facts === null) throw new Error(`Nobody is expected in ${year}`);
    return facts;
  };

  /** What the versions that were filed last say in cells, added up by the database alone. Money is in yuan. */
  const sumOfCells = async (
    region: string,
    year: number,
    cells: readonly string[],
  ): Promise<string | null> => {
    const [row] = await world.database.query<{ sum: string | null }>(
      `select sum((f ->> 'value')::numeric)::text as sum
       from obligation o join report_version v
         on v.unit_id = o.unit_id and v.report_year = o.report_year and v.n = o.latest_n
       cross join jsonb_array_elements(v.content -> 'figures') f
       where o.report_year = $2 and f ->> 'cell' = any ($3)
         and o.region_id in (select covered_regions((select region_id from region_validity where code = $1 limit 1)))`,
      [region, year, cells],
    );
    return row?.sum ?? null;
  };

  test.each([
    ['410322', 2016],
    ['410308', 2024],
  ])('of %s in %i every figure is what its origins come to', async (region, year) => {
    const facts = await factsOf(region, year);
    // In 2024 some units are unlike themselves; in 2016 the form was too young for anybody to say so.
    const besideOwnYears = comparativeReport(facts, 'zh').figures.filter(({ key }) => key.startsWith('own.'));
    expect(besideOwnYears.length > 0).toBe(year === 2024);
    for (const document of [
      comparativeReport(facts, 'zh'),
      comparativeReport(facts, 'en'),
      consolidatedReport(facts, 'zh'),
      notice(facts, 'zh'),
    ]) {
      expect(document.figures.length).toBeGreaterThan(5);
      expect(unbound(document)).toEqual([]);
      expect(document.figures.flatMap(wronglyCounted)).toEqual([]);
      expect(nowhereInFacts(document, facts)).toEqual([]);
    }
  });

  test('in 2024 a unit’s page goes up to the year, whatever codes the unit had before', async () => {
    const { units, ...facts } = await factsOf('410308', 2024);
    for (const { years } of units)
      expect(years.map(({ year }) => year)).toEqual(
        years.map(({ year }) => year).sort((one, other) => one - other),
      );
    const nowCodes = units.map(({ years }) => years.at(-1)?.code ?? '');
    expect(nowCodes).toEqual([...nowCodes].sort());
    expect(units.some(({ years }) => years.some(({ code }) => code > (years.at(-1)?.code ?? '')))).toBe(true);
    const pages = comparativeReport({ units, ...facts }, 'zh').blocks.filter(
      (block) => block.kind === 'TABLE' && /^page\.[^.]+$/.test(block.key),
    );
    expect(pages).toHaveLength(units.length);
    for (const page of pages)
      expect(page.kind === 'TABLE' && page.columns.at(-1)?.key, JSON.stringify(page)).toBe('2024');
  });

  test.each([
    ['410322', 2016],
    ['410308', 2024],
  ])('of %s in %i sums are those that the database counts', async (region, year) => {
    const facts = await factsOf(region, year);
    const { figures } = comparativeReport(facts, 'zh');
    const format = formatDue(year);
    const wrong: unknown[] = [];
    let compared = 0;
    for (const measure of measures) {
      const cells = format ? cellsOfMeasure(measure, format.id) : [];
      const figure = figures.find(({ key }) => key === `sum.${measure.id}.${year}`);
      // Narratives without the form of their year say it in words: those sums are counted by their origins.
      if (!figure || cells.length === 0 || figure.origins.some(({ kind }) => kind === 'WORDS')) continue;
      compared += 1;
      const counted = await sumOfCells(region, year, cells);
      if (Number(counted) !== Number(figure.value)) wrong.push([measure.id, counted, figure.value]);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(year === 2024 ? 8 : 0);
  });

  test.skipIf(!hasOffice).each([
    ['410322', 2016],
    ['410308', 2024],
  ])(
    'the workbook of %s in %i, worked out anew by LibreOffice, tells the same sums (skipped without it)',
    async (region, year) => {
      const facts = await factsOf(region, year);
      const document = comparativeReport(facts, 'zh');
      const sums = await workedOutAnew(await boundXlsx(document));
      expect(sums.filter(({ stored, anew }) => stored !== anew)).toEqual([]);
      // What nobody states has no sum; every other is one that a spreadsheet can follow.
      const known = new Set(document.figures.flatMap(({ key, value }) => (value === null ? [] : [key])));
      const summed = document.blocks.flatMap((block) =>
        block.kind === 'TABLE' && block.total !== null
          ? block.total.cells.filter(
              (cell, at) =>
                cell.kind === 'FIGURE' &&
                known.has(cell.figure) &&
                block.summed.includes(block.columns[at]?.key ?? ''),
            )
          : [],
      );
      expect(sums).toHaveLength(summed.length);
    },
  );

  test('a unit’s years stand in their order, whatever its code was in each, and its page ends with the latest', async () => {
    const facts = await factsOf('410308', 2024);
    for (const { years } of facts.units) {
      const own = years.map(({ year }) => year);
      expect(own).toEqual(own.toSorted((one, other) => one - other));
    }
    const pages = comparativeReport(facts, 'zh').blocks.flatMap((block) =>
      block.kind === 'TABLE' && /^page\.[^.]+$/.test(block.key) ? [block.columns.at(-1)?.title] : [],
    );
    expect(new Set(pages)).toEqual(new Set(['2024']));
  });

  test('places beside those of the year before are the ranking’s', async () => {
    const facts = await factsOf('410308', 2024);
    const { figures } = comparativeReport(facts, 'zh');
    const valueOf = (key: string): unknown => figures.find((figure) => figure.key === key)?.value ?? null;
    const { body } = await world.graphql(
      `{ ranking(region: "410308", year: 2024) {
        nodes { unit { code } rank previousRank change { places overtaken passedBy entered left } } } }`,
      {},
      { token: await world.token('SUPERVISOR', '410308') },
    );
    const rows = rowsAt(body);
    expect(rows.length).toBe(25);
    for (const row of rows) {
      const code = String(at(row, 'unit', 'code'));
      expect([code, valueOf(`previousRank.${code}`)]).toEqual([code, at(row, 'previousRank')]);
      const places = at(row, 'change') === null ? null : at(row, 'change', 'places');
      expect([code, valueOf(`rankChange.${code}`)]).toEqual([code, places]);
    }
    // What came and went among those ahead adds up to the places.
    for (const { unit, places } of movesIn(figures)) {
      const [overtaken, passedBy, entered, left] = ['overtaken', 'passedBy', 'entered', 'left'].map((part) =>
        Number(valueOf(`moved.${unit}.${part}`)),
      );
      expect((overtaken ?? 0) + (left ?? 0) - (passedBy ?? 0) - (entered ?? 0)).toBe(places);
    }
    expect(movesIn(figures).length).toBeGreaterThan(5);
  });

  test('each cell of the county’s own report is that of its units, added up by the database', async () => {
    const facts = await factsOf('410308', 2024);
    const { figures } = consolidatedReport(facts, 'zh');
    const cells = figures.filter(({ key }) => key.startsWith('cell.'));
    expect(cells.length).toBe(200);
    const wrong: unknown[] = [];
    for (const { key, value } of cells) {
      const counted = await sumOfCells('410308', 2024, [key.slice('cell.'.length)]);
      if (Number(counted) !== Number(value)) wrong.push([key, counted, value]);
    }
    expect(wrong).toEqual([]);
  });

  test('the county’s own report passes the rules that its units are judged by, and those over its units', async () => {
    const facts = await factsOf('410308', 2024);
    const report = consolidatedAsReport(facts);
    const failed = judgeReport(report, nothingKnown).filter(({ outcome }) => outcome === 'FAIL');
    expect(failed.map(({ rule, cells, left, right }) => [rule, cells, left, right])).toEqual([]);
    const county = circumstancesOf(facts);
    const told = judgeCounty(report, county).filter(({ outcome }) => outcome === 'FAIL');
    // One unit never filed: the county has to say so, and nothing else is wrong.
    expect(told.map(({ rule, units }) => [rule, units])).toEqual([['AG-COVER', ['西霞院街道']]]);
    const notes = JSON.stringify(
      consolidatedReport(facts, 'zh').blocks.filter(({ kind }) => kind === 'NOTE'),
    );
    expect(notes).toContain('尚不能判断：全县汇总与各单位之和、汇总表平衡、全县结转连续。');
    expect(notes).toMatch(/核对发现（汇总单位齐全）：应汇总\d+家单位，有\d+家的数据；缺：西霞院街道/);
    expect(notes.match(/核对发现/g)).toHaveLength(1);

    const cell = 'applications.granted.naturalPerson';
    const [first] = county.units.filter(({ figures }) => figures.some((figure) => figure.cell === cell));
    const altered = county.units.map((unit) =>
      unit === first
        ? {
            ...unit,
            figures: unit.figures.map((figure) =>
              figure.cell === cell ? { cell, value: Number(figure.value) + 1 } : figure,
            ),
          }
        : unit,
    );
    const found = judgeCounty(report, { ...county, units: altered }).filter(
      ({ outcome }) => outcome === 'FAIL',
    );
    expect(found.map(({ rule, cells }) => [rule, cells])).toContainEqual(['AG-CELL', [cell]]);
  });

  test('the same facts make the same document; the county’s words stay, and name no figure that is gone', async () => {
    const facts = await factsOf('410308', 2024);
    const made = comparativeReport(facts, 'zh');
    const again = comparativeReport(await factsOf('410308', 2024), 'zh');
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
    const own = {
      key: 'opening',
      runs: [{ words: '今年共' }, { figure: 'units.expected' }, { words: '家。' }],
    };
    const lost = { key: 'league.text', runs: [{ words: '有' }, { figure: 'no.such.figure' }] };
    const edited = comparativeReport(facts, 'zh', [own, lost]);
    const runsOf = (document: BoundDocument, wanted: string) =>
      document.blocks.find((block) => block.kind === 'PARAGRAPH' && block.key === wanted);
    expect(runsOf(edited, 'opening')).toMatchObject({ runs: own.runs });
    expect(runsOf(edited, 'league.text')).toEqual(runsOf(made, 'league.text'));
    expect(edited.manifest.edits).toEqual([own]);
    expect(edited.figures).toEqual(made.figures);
  });
}

function rowsAt(body: unknown): readonly unknown[] {
  const nodes = at(body, 'data', 'ranking', 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

/** Units whose move is explained, with their places up or down. */
function movesIn(
  figures: readonly BoundFigure[],
): readonly { readonly unit: string; readonly places: number }[] {
  const explained = new Set(
    figures.flatMap(({ key }) => /^moved\.([^.]+)\.(?:overtaken|passedBy)$/.exec(key)?.[1] ?? []),
  );
  return figures.flatMap(({ key, value }) => {
    const unit = /^rankChange\.(.+)$/.exec(key)?.[1] ?? '';
    return explained.has(unit) ? [{ unit, places: Number(value) }] : [];
  });
}

/** Figures that a block names and nobody bound. */
function unbound({ blocks, figures }: BoundDocument): readonly string[] {
  const known = new Set(figures.map(({ key }) => key));
  const named = [...JSON.stringify(blocks).matchAll(/"figure":"([^"]+)"/g)].map(([, key = '']) => key);
  return named.filter((key) => !known.has(key));
}

/** Origins that name a report, or a version of it, which is not the one that counts. */
function nowhereInFacts({ figures }: BoundDocument, { units }: CountyFacts): readonly unknown[] {
  const versions = new Map(
    units.flatMap(({ years }) => years.map(({ code, year, version }) => [`${code} ${year}`, version])),
  );
  return figures.flatMap(({ key, origins }) =>
    origins.flatMap(({ report: { unit, year, version } }) => {
      const known = versions.get(`${unit} ${year}`);
      return known === version ? [] : [[key, unit, year, version, known]];
    }),
  );
}

function valueOf(origin: Origin): number | null {
  return origin.kind === 'CELL' || origin.kind === 'WORDS' ? Number(origin.value) : null;
}

/** A sum, a count or a stated figure that is not what its origins say. */
function wronglyCounted({ key, derivation, value, origins, coverage }: BoundFigure): readonly unknown[] {
  const values = origins.map(valueOf).filter((each) => each !== null);
  if (derivation === 'STATED' && values.length === 1 && Number(value) !== values[0])
    return [[key, value, values]];
  if (derivation === 'SUM' && values.length === origins.length && values.length > 0) {
    const sum = values.reduce((all, each) => all + each, 0);
    const isSum = Math.abs(sum - Number(value)) < 0.001;
    const isCovered = coverage === null || coverage.reported === new Set(origins.map(reportKey)).size;
    return isSum && isCovered ? [] : [[key, value, sum, coverage]];
  }
  if (derivation === 'COUNT' && origins.length > 0 && /^units\.|\.reported$|\.both$/.test(key)) {
    const reports = new Set(origins.map(reportKey)).size;
    const expected = key.endsWith('.both') ? reports / 2 : reports;
    return expected === value ? [] : [[key, value, reports]];
  }
  if (derivation === 'MEDIAN' && /^(?:own|peers)\./.test(key)) {
    const sorted = values.toSorted((a, b) => a - b);
    const [low = NaN, high = NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return (low + high) / 2 === value ? [] : [[key, value, sorted]];
  }
  return [];
}

function reportKey({ report }: Origin): string {
  return `${report.name} ${report.year}`;
}

const nothingKnown = {
  earlier: [],
  unitKind: 'COUNTY_OFFICE',
  unitMakesRules: false,
  dates: null,
  document: null,
  wordList: null,
  likeness: null,
} as const;

function circumstancesOf(facts: CountyFacts) {
  const now = facts.units.flatMap(({ years }) => years.filter(({ year }) => year === facts.year));
  const before = facts.units.flatMap(({ years }) => years.filter(({ year }) => year === facts.year - 1));
  return {
    roster: now.map(({ code, name }) => ({ code, name, from: facts.year, to: null, predecessors: [] })),
    units: now.flatMap(({ report }) => (report ? [report] : [])),
    unitsBefore: before.flatMap(({ report }) => (report ? [report] : [])),
    previous: null,
  };
}
