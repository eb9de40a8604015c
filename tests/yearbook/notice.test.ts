import { defaultScheme } from '@mingjian/domain';
import { notice } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts } from '@mingjian/yearbook';
import { describe, expect, test } from 'vitest';

/** So many units that were to file until 20 January 2025 and did not, on a day. */
function notFiled(units: number, madeOn: string): CountyFacts {
  return {
    region: { code: '410308', name: '孟津区', above: '洛阳市' },
    year: 2024,
    basis: 'LATEST_FILED',
    madeAt: `${madeOn}T02:00:00Z`,
    madeOn,
    isDemonstration: false,
    scheme: defaultScheme,
    rankedMaximum: null,
    placeHindrance: null,
    rules: '1',
    program: '1',
    units: Array.from({ length: units }, (_, at) => ({
      id: String(at),
      kind: 'TOWN' as const,
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
          year: 2024,
          isOfRegion: true,
          isSameArea: true,
          tookOver: [],
          code: String(410308100 + at),
          name: `第${at + 1}镇`,
          state: 'NOT_FILED',
          version: null,
          sha256: null,
          format: null,
          filingDue: '2025-01-20',
          filedOn: null,
          publicationDue: '2025-01-31',
          publishedOn: null,
          returns: 0,
          amounts: new Map(),
          stated: new Set<string>(),
          report: null,
        },
      ],
    })),
  };
}

function sentence({ blocks, figures }: BoundDocument, key: string): string {
  const shown = new Map(figures.map((figure) => [figure.key, figure.shown]));
  const block = blocks.find((one) => one.kind === 'PARAGRAPH' && one.key === key);
  if (block?.kind !== 'PARAGRAPH') throw new Error(`There is no paragraph ${key}`);
  return block.runs.map((run) => ('words' in run ? run.words : (shown.get(run.figure) ?? ''))).join('');
}

const tables = ({ blocks }: BoundDocument) => blocks.flatMap((one) => (one.kind === 'TABLE' ? [one] : []));

/** So many units whose reports came in time and name no day of publication, which was due on 31 January 2025. */
function undated(units: number, madeOn: string): CountyFacts {
  const facts = notFiled(units, madeOn);
  return {
    ...facts,
    units: facts.units.map((unit) => ({
      ...unit,
      years: unit.years.map((year) => ({
        ...year,
        state: 'ACCEPTED' as const,
        version: 1,
        sha256: '0'.repeat(64),
        filedOn: '2025-01-15',
      })),
    })),
  };
}

describe('a notice of reports without a day of publication', () => {
  test('names them once the day set by law is over, and not before', () => {
    expect(sentence(notice(undated(2, '2025-02-01'), 'zh'), 'late.undated')).toBe(
      '2家法定期限已过，没有发布日期：第1镇、第2镇。',
    );
    expect(sentence(notice(undated(13, '2025-02-01'), 'zh'), 'late.undated')).toBe(
      '13家法定期限已过，没有发布日期。',
    );
    expect(() => sentence(notice(undated(2, '2025-01-31'), 'zh'), 'late.undated')).toThrow();
  });
});

describe('a notice of who has not filed', () => {
  test('counts days up to its own day, however late it is made, and says so', () => {
    expect(sentence(notice(notFiled(1, '2026-01-20'), 'zh'), 'missing.text')).toBe(
      '1家没有报送：第1镇（期限2025年1月20日，已逾期365天）。逾期天数算到2026年1月20日。',
    );
    expect(sentence(notice(notFiled(1, '2025-01-10'), 'zh'), 'missing.text')).toBe(
      '1家没有报送：第1镇（期限2025年1月20日）。期限未到。',
    );
  });

  test('names a dozen in its sentence, and more in a table', () => {
    const dozen = notice(notFiled(12, '2025-02-01'), 'zh');
    expect(sentence(dozen, 'missing.text')).toContain('第12镇');
    expect(tables(dozen)).toEqual([]);

    const more = notice(notFiled(13, '2025-02-01'), 'zh');
    expect(sentence(more, 'missing.text')).toBe('13家没有报送：见表1。逾期天数算到2025年2月1日。');
    expect(tables(more).map(({ rows }) => rows.length)).toEqual([13]);
    expect(more.figures.filter(({ key }) => key.startsWith('missing.')).map(({ shown }) => shown)).toEqual(
      Array.from({ length: 13 }, () => '12'),
    );
  });
});
