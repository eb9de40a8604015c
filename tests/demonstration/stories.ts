import { bigramsOf, likeness, measureById } from '@mingjian/domain';
import type { SectionText } from '@mingjian/domain';
import { archiveYears } from '@mingjian/server/demonstration/county/old-county';
import { demonstrationYears } from '@mingjian/server/demonstration/generator/calendar';
import { stories } from '@mingjian/server/demonstration/generator/stories';
import { expect, test } from 'vitest';
import { at } from '../api/world.js';

export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface UnitYear {
  readonly code: string;
  readonly state: string;
  readonly publishedOn: string | null;
  readonly daysLate: number | null;
}

interface LikeFinding {
  readonly rule: string;
  readonly grade: string;
  readonly left: unknown;
  readonly other: { readonly unitName: string | null } | null;
}

const regionIn = (year: number): string => (year < 2021 ? '410322' : '410308');

/** Each planted story, found again in what was loaded: by the product's own rules and sums, asked as anybody asks. */
export function testStories(ask: Ask): void {
  const unitsIn = async (year: number): Promise<readonly UnitYear[]> => {
    const data = await ask(
      `query ($region: String!, $year: Int!) { units(region: $region, year: $year, first: 50) {
         nodes { code state publishedOn daysLate } } }`,
      { region: regionIn(year), year },
    );
    return listOf<UnitYear>(at(data, 'units', 'nodes'));
  };
  const reportOf = async (unit: string, year: number, version?: number): Promise<unknown> =>
    at(
      await ask(
        `query ($unit: String!, $year: Int!, $version: Int) { report(unit: $unit, year: $year, version: $version) {
           publishedOn sections { id title text nothingToReport } statements { measure value }
           findings { rule } versions { n } } }`,
        { unit, year, version: version ?? null },
      ),
      'report',
    );
  const sectionOf = async (unit: string, year: number, id: string): Promise<string> => {
    const sections = listOf<SectionText>(at(await reportOf(unit, year), 'sections'));
    return sections.find((one) => one.id === id)?.text ?? '';
  };

  test('one unit of the old county published late twice in three years', async () => {
    const late = new Map<string, number[]>();
    for (const year of archiveYears)
      for (const { code, state, daysLate } of await unitsIn(year))
        if (state === 'PUBLISHED' && (daysLate ?? 0) > 0) late.set(code, [...(late.get(code) ?? []), year]);
    const twice = [...late].filter(([, years]) =>
      years.some((year, place) => (years[place + 1] ?? Infinity) - year < 3),
    );
    expect(twice).toEqual([['410322109', [2015, 2017]]]);
    for (const year of [2015, 2017])
      expect(at(await reportOf('410308109', year), 'findings')).toContainEqual({ rule: 'TM-DUE' });
  });

  test('one unit has no report of 2019', async () => {
    const without = (await unitsIn(2019)).filter(({ state }) => state === 'NOT_FILED');
    expect(without.map(({ code }) => code)).toEqual(['410322108']);
  });

  test('the years tell of all of them at once', async () => {
    const data = await ask(
      `query ($region: String!, $year: Int!) { regionPast(region: $region, year: $year) { years
         nodes { unit { code } standings lateOften }
         alike { earlier { name year } later { name year } isOrderKnown }
         changed { report { code year } fromDay toDay } } }`,
      { region: '410308', year: 2025 },
    );
    const past = at(data, 'regionPast');
    const years = listOf<number>(at(past, 'years'));
    const nodes = listOf<unknown>(at(past, 'nodes'));
    const ofUnit = (code: string) => nodes.find((node) => at(node, 'unit', 'code') === code);
    expect(at(ofUnit('410308109'), 'lateOften')).toEqual([2015, 2017]);
    const missing = nodes.filter((node) => at(node, 'standings', years.indexOf(2019)) === 'MISSING');
    expect(missing.map((node) => at(node, 'unit', 'code'))).toEqual(['410308108']);
    const [{ year }] = stories.copiedOverviews;
    expect(at(past, 'alike')).toEqual([
      { earlier: { name: '会盟镇', year }, later: { name: '朝阳镇', year }, isOrderKnown: true },
    ]);
    const [{ on }] = stories.corrections;
    expect(at(past, 'changed')).toMatchObject([{ report: { year: 2018 }, toDay: on }]);
  });

  test('one total grew or shrank by more than four fifths within a form', async () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const units = (await unitsIn(2024)).map(({ code }) => code);
    const swings: string[] = [];
    for (const unit of units) {
      const data = await ask(
        `query ($input: ComparisonInput!) { comparison(input: $input) { series { values } } }`,
        { input: { region: '410308', units: [unit], years, measures: ['disclosure.items'] } },
      );
      const values = listOf<number | null>(at(data, 'comparison', 'series', 0, 'values'));
      values.forEach((value, place) => {
        const before = values[place - 1] ?? null;
        if (value === null || before === null) return;
        const share = Math.abs(value - before) / before;
        if (share > 0.8 && Math.abs(value - before) > 50) swings.push(`${unit} ${years[place]}`);
      });
    }
    const [planned] = stories.workJumps;
    expect(swings).toEqual([`${planned.unit} ${planned.year}`]);
    expect(measureById('disclosure.items').breaks.filter(({ year }) => year === planned.year)).toEqual([]);
    expect(await sectionOf(planned.unit, planned.year, 'proactive')).toContain(planned.why);
  });

  test('one overview is another unit’s, word for word but for names and numbers', async () => {
    const [{ unit, year, from }] = stories.copiedOverviews;
    const names = ['朝阳镇', '会盟镇', '平乐镇', '孟津县'];
    const words = async (code: string) =>
      bigramsOf(await sectionOf(code, year, 'overview'), { names, phrases: [] });
    const own = await words(unit);
    expect(likeness(own, await words(from))).toBeGreaterThan(0.97);
    const others: number[] = [];
    for (const { code, state } of await unitsIn(year))
      if (state === 'PUBLISHED' && !['410322105', '410322101'].includes(code))
        others.push(likeness(own, await words(code)));
    expect(Math.max(...others)).toBeLessThan(0.85);
  });

  test('of all reports those two are found to be like another, and the county is told of which', async () => {
    const [{ unit, year, from }] = stories.copiedOverviews;
    const found: string[] = [];
    for (const any of [...archiveYears, ...demonstrationYears]) {
      const data = await ask(
        `query ($region: String!, $year: Int!) { reports(filter: { region: $region, years: [$year] }, first: 40) {
           nodes { unit { code } findings { rule grade left other { unitName } } } } }`,
        { region: regionIn(any), year: any },
      );
      for (const report of listOf<unknown>(at(data, 'reports', 'nodes')))
        for (const { rule, grade, left, other } of listOf<LikeFinding>(at(report, 'findings')))
          if (rule.startsWith('DU-'))
            found.push(
              `${any} ${String(at(report, 'unit', 'code'))} ${rule} ${grade} ${left} ${other?.unitName}`,
            );
    }
    const codeThen = (code: string): string => code.replace('410308', '410322');
    expect(found.sort()).toEqual([
      `${year} ${codeThen(from)} DU-PEER W 100 朝阳镇`,
      `${year} ${codeThen(unit)} DU-PEER W 100 会盟镇`,
    ]);
  });

  test('a link of carrying over is broken where it was planted', async () => {
    expect(at(await reportOf('410308102', 2024), 'findings')).toContainEqual({ rule: 'YY-CARRY' });
  });

  test('of the units that handled five applications or more in 2024, one gave out most and was never corrected', async () => {
    const [planned] = stories.allGranted;
    const measures = [
      'applications.handled',
      'applications.granted',
      'applications.partlyGranted',
      'disputes.reconsiderationsCorrected',
      'disputes.lawsuitsCorrected',
    ];
    const shares: { readonly unit: string; readonly handled: number; readonly share: number }[] = [];
    for (const { code } of await unitsIn(planned.year)) {
      const data = await ask(
        `query ($input: ComparisonInput!) { comparison(input: $input) { series { values } } }`,
        {
          input: { region: '410308', units: [code], years: [planned.year], measures },
        },
      );
      const [handled, granted, partly, ...corrected] = listOf<unknown>(at(data, 'comparison', 'series')).map(
        (series) => Number(at(series, 'values', 0) ?? 0),
      );
      if (!handled || handled < 5 || corrected.some((count) => count > 0)) continue;
      shares.push({ unit: code, handled, share: ((granted ?? 0) + (partly ?? 0)) / handled });
    }
    shares.sort((one, other) => other.share - one.share);
    expect(shares.length).toBeGreaterThanOrEqual(3);
    expect(shares[0]).toEqual({ unit: planned.unit, handled: 5, share: 1 });
    expect(shares[1]?.share).toBeLessThan(0.9);
  });

  test('one report was changed after it was public: both versions stand, and the later one says why', async () => {
    const [{ unit, year, countedTwice }] = stories.corrections;
    const [first, second] = [await reportOf(unit, year, 1), await reportOf(unit, year)];
    expect(listOf(at(second, 'versions'))).toHaveLength(2);
    expect(at(second, 'publishedOn')).toBe(at(first, 'publishedOn'));
    expect(itemsIn(first) - itemsIn(second)).toBe(countedTwice);
    expect(await sectionOf(unit, year, 'other')).toContain(`由${itemsIn(first)}条更正为${itemsIn(second)}条`);
  });
}

const itemsIn = (report: unknown): number => {
  const statements = listOf<{ readonly measure: string; readonly value: number }>(at(report, 'statements'));
  return Number(statements.find(({ measure }) => measure === 'disclosure.items')?.value);
};

function listOf<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
