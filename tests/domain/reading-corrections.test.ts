import { correctedReading, correctionCount, noCorrections } from '@mingjian/domain';
import type { DocumentReading, Statement } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const text = '全年共发布乡镇动态新闻300余条，更新图片68张，组织培训3次。';

const statement = (measure: Statement['measure'], value: number, quote: string, more = {}) => ({
  measure,
  value,
  qualifier: 'EXACT' as const,
  section: 'proactive' as const,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  confidence: 0.9,
  ...more,
});

const reading: DocumentReading = {
  source: { name: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'utf-8' },
  found: text,
  text,
  repairs: [],
  damaged: [],
  unit: null,
  unitName: '送庄镇',
  reportYear: 2016,
  formatFound: 'revised-2021',
  publishedOn: '2017-02-10',
  title: null,
  references: [],
  figures: [],
  statements: [
    statement('disclosure.newsItems', 300, '300余条', { qualifier: 'AT_LEAST' }),
    statement('disclosure.pictures', 68, '68张'),
  ],
  practices: [],
  sections: [],
  improvements: [],
  footer: null,
  doubts: [],
};

const training = { start: text.indexOf('3次'), end: text.indexOf('3次') + 2 };

describe('a corrected reading', () => {
  test('without corrections is the reading', () => {
    expect(correctedReading(reading, noCorrections)).toEqual(reading);
    expect(correctionCount(noCorrections)).toBe(0);
  });

  test('has what a person put in place of a figure, left out and added, each with its words', () => {
    const corrections = {
      ...noCorrections,
      statements: [
        {
          of: null,
          to: {
            measure: 'training.sessions' as const,
            value: 3,
            qualifier: 'EXACT' as const,
            section: null,
            ...training,
          },
        },
        { of: 0, to: { ...statement('disclosure.newsItems', 305, '300余条') } },
        { of: 1, to: null },
      ],
    };
    expect(correctionCount(corrections)).toBe(3);
    const { statements } = correctedReading(reading, corrections);
    expect(
      statements.map(({ measure, value, quote, confidence }) => [measure, value, quote, confidence]),
    ).toEqual([
      ['disclosure.newsItems', 305, '300余条', 1],
      ['training.sessions', 3, '3次', 1],
    ]);
  });

  test('has the unit, the year and the day that a person named, and no day where there is none', () => {
    const corrected = correctedReading(reading, {
      ...noCorrections,
      unit: '410322103',
      reportYear: 2017,
      publishedOn: { to: null },
    });
    expect([corrected.unit, corrected.reportYear, corrected.publishedOn]).toEqual(['410322103', 2017, null]);
    expect(reading.unit).toBeNull();
  });
});
