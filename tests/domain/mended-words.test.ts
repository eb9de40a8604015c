import {
  cellField,
  emptyReport,
  findingsOf,
  formatById,
  judgeReport,
  mendedTexts,
  mendedWords,
  reportOfEntry,
} from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const format = formatById('revised-2021');
const received = 'applications.newlyReceived.total';
const judgedAlone = {
  earlier: [],
  unitMakesRules: false,
  unitKind: null,
  dates: null,
  document: null,
  wordList: null,
};

/** What is offered for words about applications beside a table that counts some. */
function offered(words: string, counted: number) {
  const entry = new Map([
    ['text:applications', words],
    ['unlocked:applications', 'yes'],
    [cellField(received), String(counted)],
  ]);
  const { report } = reportOfEntry(entry, emptyReport('410308103', 2025, 'revised-2021'));
  const findings = findingsOf(judgeReport(report, judgedAlone), format).filter(({ rule }) =>
    /^TX-(NEW|ZERO)$/.test(rule),
  );
  return findings.map((finding) => mendedWords(finding, entry));
}

describe('words that say another count than the table', () => {
  test.each([
    ['2025年新收申请8件，均按期答复。', 7, '2025年新收申请7件，均按期答复。', '8'],
    ['2025年新收申请１２件。', 7, '2025年新收申请7件。', '１２'],
    ['本年度共收到政府信息公开申请0件。', 3, '本年度共收到政府信息公开申请3件。', '0'],
  ])('%s beside %d', (words, counted, mended, from) => {
    const mends = offered(words, counted);
    expect(mends).not.toEqual([]);
    // None against some is found by two rules, and mended by either.
    for (const one of mends)
      expect(one).toEqual({ field: 'text:applications', text: mended, from, to: String(counted) });
  });

  test('is mended so that it says what the table counts: the finding is gone', () => {
    const [mended] = offered('2025年新收申请8件。', 7);
    expect(offered(mended?.text ?? '', 7)).toEqual([]);
  });

  test('in words instead of digits is left to the clerk', () => {
    expect(offered('2025年未收到政府信息公开申请。', 3).filter((one) => one !== null)).toEqual([]);
    expect(offered('2025年新收申请八件。', 7)).toEqual([null]);
  });

  test('is mended in all places at once, each where it stands', () => {
    const words = '上年结转申请2件，本年新收申请12件，办结申请11件。';
    const figures = { newlyReceived: 5, broughtForward: 0, handledTotal: 4 };
    const entry = new Map([
      ['text:applications', words],
      ['unlocked:applications', 'yes'],
      ...Object.entries(figures).map(
        ([row, count]) => [cellField(`applications.${row}.total`), String(count)] as const,
      ),
    ]);
    const { report } = reportOfEntry(entry, emptyReport('410308103', 2025, 'revised-2021'));
    expect(mendedTexts(findingsOf(judgeReport(report, judgedAlone), format), entry)).toEqual({
      places: 3,
      fields: [['text:applications', '上年结转申请0件，本年新收申请5件，办结申请4件。']],
    });
  });

  test('and another total than the form was given says that total', () => {
    const entry = new Map([
      ['text:overview', '全年主动公开政府信息794条。'],
      ['statement:disclosure.items', '480'],
    ]);
    const { report } = reportOfEntry(entry, emptyReport('410308103', 2025, 'revised-2021'));
    expect(mendedTexts(findingsOf(judgeReport(report, judgedAlone), format), entry)).toEqual({
      places: 1,
      fields: [['text:overview', '全年主动公开政府信息480条。']],
    });
  });

  test('is left alone when the words have changed since', () => {
    const before = new Map([
      ['text:applications', '2025年新收申请8件。'],
      ['unlocked:applications', 'yes'],
      [cellField(received), '7'],
    ]);
    const { report } = reportOfEntry(before, emptyReport('410308103', 2025, 'revised-2021'));
    const [finding] = findingsOf(judgeReport(report, judgedAlone), format).filter(
      ({ rule }) => rule === 'TX-NEW',
    );
    if (!finding) throw new Error('Nothing was found');
    const now = new Map([...before, ['text:applications', '今年新收申请8件。'] as const]);
    expect(mendedWords(finding, now)).toBeNull();
  });
});
