import { noCorrections } from '@mingjian/domain';
import type { DocumentReading, Statement } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { addStatement, replaceStatement } from '../../apps/dashboard/src/pages/reading/correcting';
import { figureRows } from '../../apps/dashboard/src/pages/reading/figure-rows';
import type { StatementRow } from '../../apps/dashboard/src/pages/reading/figure-rows';
import { figureInWords } from '../../apps/dashboard/src/pages/reading/panel/figure-in-words';
import { shortQuote } from '../../apps/dashboard/src/pages/reading/panel/figure-words';
import { stepOf } from '../../apps/dashboard/src/pages/reading/use-corrections';

const text = '培训3次，接受培训达30余人次，发布新闻300余条。';

function statement(measure: Statement['measure'], value: number, quote: string) {
  const start = text.indexOf(quote);
  return {
    ...{ measure, value, qualifier: 'EXACT' as const, section: 'overview' as const },
    ...{ start, end: start + quote.length, quote, confidence: 0.9 },
  };
}

const reading: DocumentReading = {
  source: { name: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
  ...{ found: text, text, repairs: [], damaged: [], unit: null, unitName: null, reportYear: 2016 },
  ...{ formatFound: null, publishedOn: null, title: null, references: [], figures: [] },
  // As a reader may list them: not in the order of the words.
  statements: [
    statement('disclosure.newsItems', 300, '300余条'),
    statement('training.sessions', 3, '3次'),
    statement('training.attendees', 30, '30余人次'),
  ],
  ...{ practices: [], sections: [], improvements: [], footer: null, doubts: [] },
};

const rowOf = (key: string, corrections = noCorrections): StatementRow => {
  const row = figureRows(reading, corrections).find((one) => one.key === key);
  if (row?.list !== 'statements') throw new Error(`No row ${key}`);
  return row;
};

const shown = (corrections = noCorrections) =>
  figureRows(reading, corrections).map(({ key, number, now }) => [key, number, now?.value ?? null]);

const put = (value: number) => ({ ...statement('training.sessions', value, '3次'), value });

describe('the figures of a reading', () => {
  test('are numbered in the order of their words', () => {
    expect(shown()).toEqual([
      ['s1', 1, 3],
      ['s2', 2, 30],
      ['s0', 3, 300],
    ]);
  });

  test('keep what was read beside what was put in its place', () => {
    const corrections = replaceStatement(noCorrections, rowOf('s1'), put(4));
    const row = rowOf('s1', corrections);
    expect([row.read?.value, row.now?.value, row.isCorrected]).toEqual([3, 4, true]);
  });

  test('that are put back to how they were read are no correction', () => {
    const changed = replaceStatement(noCorrections, rowOf('s1'), put(4));
    expect(replaceStatement(changed, rowOf('s1', changed), put(3))).toEqual(noCorrections);
  });

  test('that were taken out keep their row without a number, and the others close up', () => {
    const corrections = replaceStatement(noCorrections, rowOf('s1'), null);
    expect(shown(corrections)).toEqual([
      ['s1', null, null],
      ['s2', 1, 30],
      ['s0', 2, 300],
    ]);
  });

  test('that were added can be changed, and taken out again without a trace', () => {
    const added = addStatement(noCorrections, put(5));
    const changed = replaceStatement(added, rowOf('s+0', added), put(6));
    expect(rowOf('s+0', changed).now?.value).toBe(6);
    expect(changed.statements.length).toBe(1);
    expect(replaceStatement(changed, rowOf('s+0', changed), null)).toEqual(noCorrections);
  });

  test('every step can be taken back, and no step is taken back that was not made', () => {
    const first = replaceStatement(noCorrections, rowOf('s1'), put(4));
    const history = stepOf(stepOf({ now: noCorrections, past: [] }, { to: first }), { to: noCorrections });
    expect(stepOf(history, 'undo').now).toEqual(first);
    const begun = stepOf(stepOf(history, 'undo'), 'undo');
    expect(begun.now).toEqual(noCorrections);
    expect(stepOf(begun, 'undo')).toEqual(begun);
  });
});

test('selected words offer the figure in them, and how exact it is', () => {
  expect(figureInWords('300余条')).toEqual({ value: '300', qualifier: 'AT_LEAST' });
  expect(figureInWords('约１，２３４件')).toEqual({ value: '1,234', qualifier: 'ABOUT' });
  expect(figureInWords('不足20人')).toEqual({ value: '20', qualifier: 'AT_MOST' });
  expect(figureInWords('68张')).toEqual({ value: '68', qualifier: 'EXACT' });
  expect(figureInWords('多次')).toEqual({ value: '', qualifier: 'EXACT' });
});

test('a long quote keeps its two ends, and what acts unseen is shown by its number', () => {
  expect(shortQuote('没有出现因政府信息公开而引发的行政复议')).toBe('没有出现…行政复议');
  expect(shortQuote('发布乡镇动态新闻共计12,300余条')).toBe('发布乡镇…12,300余条');
  expect(shortQuote('68张')).toBe('68张');
  expect(shortQuote('6\u202e8张')).toBe('6U+202E8张');
});
