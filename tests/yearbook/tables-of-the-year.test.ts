import { cellsOf, cellsOfMeasure, formatDue, measures, schemes } from '@mingjian/domain';
import type { DisclosureReport, Format, FormatId } from '@mingjian/domain';
import { comparativeReport, consolidatedReport } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts } from '@mingjian/yearbook';
import { describe, expect, test } from 'vitest';

/** A county of one unit that reported nothing: what its documents ask for depends on the form of the year alone. */
function factsOf(year: number): CountyFacts {
  const [scheme] = schemes;
  if (scheme === undefined) throw new Error('There is a scheme');
  return {
    region: { code: '990101', name: '某县', above: null },
    year,
    basis: 'LATEST_FILED',
    madeAt: `${year + 1}-02-01T00:00:00Z`,
    madeOn: `${year + 1}-02-01`,
    isDemonstration: false,
    scheme,
    rankedMaximum: null,
    placeHindrance: null,
    rules: 'x',
    program: 'x',
    units: [
      {
        id: 'unit',
        kind: 'TOWN',
        judged: {
          judgements: [],
          scores: [],
          total: null,
          grade: null,
          rank: null,
          tied: false,
          previous: null,
          before: null,
          likeUnit: null,
        },
        years: [
          {
            year,
            code: '990101001',
            name: '城关镇',
            state: 'NOT_STARTED',
            version: null,
            sha256: null,
            format: null,
            filingDue: `${year + 1}-01-20`,
            filedOn: null,
            publicationDue: `${year + 1}-01-31`,
            publishedOn: null,
            returns: 0,
            isOfRegion: true,
            isSameArea: true,
            tookOver: [],
            amounts: new Map(),
            stated: new Set(),
            report: null satisfies DisclosureReport | null,
          },
        ],
      },
    ],
  };
}

function formOf(year: number): Format & { readonly id: FormatId } {
  const format = formatDue(year);
  if (format === null) throw new Error(`No form of ${year}`);
  return format;
}

/** Measures in the table of the unit's page. */
function measuresOnPage({ blocks }: BoundDocument): readonly string[] {
  const prefix = 'page.990101001.';
  return blocks
    .flatMap((block) => (block.kind === 'TABLE' && block.key.startsWith('page.') ? block.rows : []))
    .flatMap(({ key }) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

describe.each([2010, 2016, 2019, 2024])('documents of %i', (year) => {
  const format = formOf(year);

  test('each table that measures are made of has one of them on a unit’s page', () => {
    const shown = new Set(measuresOnPage(comparativeReport(factsOf(year), 'zh')));
    const tablesOf = (id: string): readonly string[] =>
      measures.flatMap((measure) =>
        measure.id === id
          ? cellsOfMeasure(measure, format.id).flatMap((cell) => cellsOf(format).get(cell)?.table.id ?? [])
          : [],
      );
    const counted = new Set(measures.flatMap(({ id }) => tablesOf(id)));
    expect(new Set([...shown].flatMap(tablesOf))).toEqual(counted);
  });

  test('each table of the form is summed, and what there is not is only said where there is none', () => {
    const { blocks } = consolidatedReport(factsOf(year), 'zh');
    const keys = blocks.map((block) => ('key' in block ? block.key : ''));
    for (const { id } of format.tables) expect(keys).toContain(`table.${id}`);
    const isTabled = format.tables.some(({ section }) => section === 'other');
    if (format.sections.some(({ id }) => id === 'other')) expect(keys.includes('other')).toBe(!isTabled);
  });
});
