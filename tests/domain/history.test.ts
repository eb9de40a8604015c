import {
  bandsOf,
  documentNumber,
  mandateChain,
  measureById,
  measureGroups,
  measures,
  measuresInGroup,
  practicesOverYears,
  runsOf,
  seriesOverYears,
} from '@mingjian/domain';
import type {
  DisclosureReport,
  MandateCircumstances,
  Practice,
  Statement,
  YearOfUnit,
} from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function aYear(year: number, report: Partial<DisclosureReport> | null, visible = true): YearOfUnit {
  const empty: DisclosureReport = {
    unit: '410308103',
    reportYear: year,
    formatFound: 'revised-2021',
    publishedOn: null,
    title: null,
    references: [],
    figures: [],
    statements: [],
    practices: [],
    sections: [],
  };
  return { year, report: report && { ...empty, ...report }, visible };
}

const attendees = (value: number, qualifier: Statement['qualifier'] = 'EXACT'): Statement => ({
  measure: 'training.attendees',
  value,
  qualifier,
  section: 'overview',
});

describe('a measure over the years', () => {
  test('what words say stays what they say: at least 30 is not 30', () => {
    const [point] = seriesOverYears(measureById('training.attendees'), [
      aYear(2021, { statements: [attendees(30, 'AT_LEAST')] }),
    ]);
    expect(point).toEqual({
      year: 2021,
      amount: { amount: 30n, qualifier: 'AT_LEAST' },
      cells: [],
      section: 'overview',
      gap: null,
    });
  });

  test('a figure of a table leads to its cells', () => {
    const [point] = seriesOverYears(measureById('applications.received'), [
      aYear(2021, { figures: [{ cell: 'applications.newlyReceived.total', value: 0 }] }),
    ]);
    expect(point).toMatchObject({
      amount: { amount: 0n, qualifier: 'EXACT' },
      cells: ['applications.newlyReceived.total'],
      section: null,
    });
  });

  test('every gap says why it is one, and none is zero', () => {
    const points = seriesOverYears(measureById('training.attendees'), [
      aYear(2019, null),
      aYear(2020, null, false),
      aYear(2021, {}),
      aYear(2022, { statements: [attendees(30), attendees(40)] }),
    ]);
    expect(points.map(({ amount, gap }) => [amount, gap])).toEqual([
      [null, 'NO_REPORT'],
      [null, 'NOT_VISIBLE'],
      [null, 'NOT_REPORTED'],
      [null, 'CONTRADICTORY'],
    ]);
  });

  test('what no form asks for is not said, what other forms ask for is not on this one', () => {
    const silent = [aYear(2021, {})];
    expect(seriesOverYears(measureById('disclosure.pictures'), silent)[0]?.gap).toBe('NOT_REPORTED');
    const elsewhere = measures.find(
      ({ formulas, id }) =>
        Object.keys(formulas).length > 0 && !('revised-2021' in formulas) && id !== 'disclosure.items',
    );
    if (elsewhere) expect(seriesOverYears(elsewhere, silent)[0]?.gap).toBe('NOT_COLLECTED');
  });
});

describe('lines of a series', () => {
  const points = fc
    .uniqueArray(fc.record({ year: fc.integer({ min: 2008, max: 2030 }), isKnown: fc.boolean() }), {
      selector: ({ year }) => year,
    })
    .map((all) => all.sort((a, b) => a.year - b.year));
  const breaks = fc.array(
    fc.integer({ min: 2008, max: 2030 }).map((year) => ({ year, why: { zh: '', en: '' } })),
    { maxLength: 3 },
  );

  test('every known point stands in one run, in its order, and no unknown one does', () => {
    fc.assert(
      fc.property(points, breaks, (all, broken) => {
        const known = all.flatMap(({ isKnown }, at) => (isKnown ? [at] : []));
        expect(runsOf(all, broken).flat()).toEqual(known);
      }),
    );
  });

  test('two points are joined exactly when nothing lies between them', () => {
    fc.assert(
      fc.property(points, breaks, (all, broken) => {
        const joined = new Set(runsOf(all, broken).flatMap((run) => run.slice(1).map((at) => at)));
        all.forEach((point, at) => {
          const before = all[at - 1];
          const next = before?.isKnown === true && point.isKnown && point.year === before.year + 1;
          expect(joined.has(at)).toBe(next && !broken.some(({ year }) => year === point.year));
        });
      }),
    );
  });

  test('stretches of one format cover every year once and are as long as they can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2000, max: 2020 }),
        (marks, from) => {
          const bands = bandsOf(marks.map((mark, at) => ({ year: from + at, mark })));
          expect(bands.flatMap((band) => Array<string>(band.to - band.from + 1).fill(band.mark))).toEqual(
            marks,
          );
          bands.forEach((band, at) => expect(band.mark).not.toBe(bands[at - 1]?.mark));
        },
      ),
    );
  });
});

test('every measure stands in one group', () => {
  const grouped = measureGroups.flatMap(({ id }) => measuresInGroup(id));
  expect([...grouped].sort()).toEqual(measures.map(({ id }) => id).sort());
});

describe('a practice over the years', () => {
  const guide = (holds: boolean, names: readonly string[] = []): Practice => ({
    practice: 'publication.guide',
    holds,
    names,
    section: 'overview',
  });
  const of = (...said: (readonly Practice[] | null)[]) =>
    practicesOverYears(said.map((practices, at) => ({ year: 2016 + at, practices }))).find(
      ({ practice }) => practice === 'publication.guide',
    );

  test('since the first year that says so, with what nobody said in between', () => {
    expect(of([], [guide(true)], [], null, [guide(true)], [])).toMatchObject({
      standings: ['NOT_SAID', 'HOLDS', 'NOT_SAID', 'NO_REPORT', 'HOLDS', 'NOT_SAID'],
      run: { since: 2017, until: 2020, unsaid: [2018, 2019] },
    });
  });

  test('a denial ends a run; the next one begins after it', () => {
    expect(of([guide(true)], [guide(false)], [guide(true)])?.run).toEqual({
      since: 2018,
      until: 2018,
      unsaid: [],
    });
    expect(of([guide(true)], [guide(false)], [])?.run).toBeNull();
  });

  test('a report that says both says neither', () => {
    expect(of([guide(true), guide(false)])).toMatchObject({ standings: ['CONTRADICTORY'], run: null });
  });

  test('what is named is kept once', () => {
    expect(of([guide(true, ['公开指南']), guide(true, ['公开指南', '服务指南'])])?.names).toEqual([
      ['公开指南', '服务指南'],
    ]);
  });

  test('a run begins and ends with a year that says so, and is interrupted by silence alone', () => {
    const said = fc.array(
      fc.constantFrom([], null, [guide(true)], [guide(false)], [guide(true), guide(false)]),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(said, (years) => {
        const found = of(...years);
        if (!found?.run) return;
        const { since, until, unsaid } = found.run;
        const within = found.standings.slice(since - 2016, until - 2016 + 1);
        expect([within[0], within.at(-1)]).toEqual(['HOLDS', 'HOLDS']);
        expect(within.filter((standing) => standing !== 'HOLDS')).toHaveLength(unsaid.length);
        for (const standing of found.standings.slice(since - 2016))
          expect(['HOLDS', 'NOT_SAID', 'NO_REPORT']).toContain(standing);
      }),
    );
  });
});

describe('the mandates that a report cites', () => {
  const songzhuang: MandateCircumstances = {
    unitName: '送庄镇',
    regions: [
      { name: '孟津县', kind: 'COUNTY' },
      { name: '洛阳市', kind: 'PREFECTURE' },
      { name: '河南省', kind: 'PROVINCE' },
    ],
  };
  const chain = (references: readonly string[], circumstances = songzhuang) =>
    mandateChain(references, circumstances).map(({ level, issuedBy, reference }) => [
      level,
      issuedBy,
      reference,
    ]);

  test('come down from the province to the county, whatever their order in the report', () => {
    expect(chain(['孟政办〔2016〕32号', '豫政办〔2016〕86号', '洛政办〔2016〕55号'])).toEqual([
      ['PROVINCE', '河南省', '豫政办〔2016〕86号'],
      ['PREFECTURE', '洛阳市', '洛政办〔2016〕55号'],
      ['COUNTY', '孟津县', '孟政办〔2016〕32号'],
    ]);
  });

  test('the nation stands above them, the unit’s own documents below', () => {
    expect(chain(['送政〔2016〕3号', '国办公开办函〔2021〕30号', '孟政办〔2016〕32号'])).toEqual([
      ['NATION', null, '国办公开办函〔2021〕30号'],
      ['COUNTY', '孟津县', '孟政办〔2016〕32号'],
      ['UNIT', '送庄镇', '送政〔2016〕3号'],
    ]);
  });

  test.each([
    ['another prefecture’s document', '郑政办〔2016〕5号'],
    ['another province’s document, where one’s own is known', '冀政办〔2016〕5号'],
    ['no document number at all', '上级有关文件'],
  ])('%s stays unknown', (_, reference) => {
    expect(chain([reference])).toEqual([[null, null, reference]]);
  });

  test('an abbreviation that fits two bodies stays unknown', () => {
    const luoning = {
      unitName: '城关镇',
      regions: [
        { name: '洛宁县', kind: 'COUNTY' as const },
        { name: '洛阳市', kind: 'PREFECTURE' as const },
      ],
    };
    expect(chain(['洛政办〔2016〕55号'], luoning)).toEqual([[null, null, '洛政办〔2016〕55号']]);
    expect(chain(['洛宁政办〔2016〕55号'], luoning)).toEqual([['COUNTY', '洛宁县', '洛宁政办〔2016〕55号']]);
  });

  test('a province’s one character may be a district’s: the regions above the unit decide', () => {
    const jili = { unitName: '河阳街道', regions: [{ name: '吉利区', kind: 'COUNTY' as const }] };
    expect(chain(['吉政办〔2016〕5号'], jili)).toEqual([['COUNTY', '吉利区', '吉政办〔2016〕5号']]);
    expect(chain(['吉政办〔2016〕5号'], { unitName: '城关镇', regions: [] })).toEqual([
      ['PROVINCE', '吉林省', '吉政办〔2016〕5号'],
    ]);
  });

  test('brackets of every kind are read, and the words stay as they were written', () => {
    expect(documentNumber('豫政办 [2016] 86号')).toEqual({
      reference: '豫政办 [2016] 86号',
      issuer: '豫政办',
      year: 2016,
      number: '86',
    });
    expect(documentNumber('豫政办（2016）第86号')).toMatchObject({ year: 2016, number: '86' });
    expect(documentNumber('孟政办〔2021〕演12号')).toMatchObject({ number: '演12' });
  });
});
