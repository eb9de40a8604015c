import { findingsOf, formatById, judgeReport } from '@mingjian/domain';
import type { DocumentReading, Finding, ListedWord } from '@mingjian/domain';
import { readDocument, shippedDivisions } from '@mingjian/reader';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOfReading, seedReading } from './seed-reading.js';
import { wordList } from './told-report.js';

function findingsIn(
  reading: DocumentReading,
  words: readonly ListedWord[] | null = null,
): readonly Finding[] {
  const report = reportOfReading(reading);
  const judgements = judgeReport(report, {
    earlier: [],
    unitKind: 'TOWN',
    unitMakesRules: false,
    document: reading,
    wordList: words,
    dates: {
      filedOn: null,
      isReceiptUnknown: true,
      filingDue: null,
      publicationDue: '2017-03-31',
      today: '2026-11-26',
    },
  });
  return findingsOf(judgements, formatById(report.formatFound));
}

const findings = findingsIn(seedReading);
const of = (rule: string): Finding | undefined => findings.find((finding) => finding.rule === rule);
const shown = (rule: string): readonly string[] =>
  (of(rule)?.passages ?? []).map(({ start, end }) => seedReading.text.slice(start, end));

describe('the real report of 送庄镇 for 2016, repaired', () => {
  test('has exactly these findings', () => {
    expect(findings.map(({ rule }) => rule).sort()).toEqual(
      ['CP-SEC', 'CP-KEY', 'TX-INSIDE', 'PR-NAME', 'CP-FORM', 'CP-CONTACT'].sort(),
    );
    expect(findings.filter(({ silencedBy }) => silencedBy !== null)).toEqual([]);
  });

  test('its real reading, from the shipped copy, has the same', () => {
    const bytes = readFileSync(new URL('../fixtures/songzhuang-2016.txt', import.meta.url));
    const reading = readDocument({ name: 'songzhuang-2016.txt', bytes }, shippedDivisions);
    const real = findingsIn(reading);
    expect(real.map(({ rule }) => rule)).toEqual(findings.map(({ rule }) => rule));
    const message = (of: readonly Finding[], rule: string) =>
      of.find((finding) => finding.rule === rule)?.message.zh;
    expect(message(real, 'CP-SEC')).toBe(message(findings, 'CP-SEC'));
    for (const { rule, passages } of real)
      for (const { start, end } of passages)
        if (rule !== 'CP-SEC') expect(reading.text.slice(start, end)).toMatch(/\S/);
  });

  test('by a list of slips its words are found as well, each with what to write', () => {
    const bytes = readFileSync(new URL('../fixtures/songzhuang-2016.txt', import.meta.url));
    const reading = readDocument({ name: 'songzhuang-2016.txt', bytes }, shippedDivisions);
    const found = findingsIn(reading, wordList).filter(({ rule }) => rule === 'SE-WORD');
    expect(found.map(({ left, right, grade, passages }) => [left, right, grade, passages.length])).toEqual([
      ['等等', '—', 'W', 2],
      ['出任培训', '初任培训', 'W', 1],
      // 信息公开工作 itself is no slip.
      ['信息公开工', '信息公开工作', 'E', 1],
    ]);
    expect(found[1]?.message.zh).toBe('用词在本级清单之列：“出任培训”，清单写法：“初任培训”');
  });

  test('the first section stands there without its heading; other matters need not be there', () => {
    expect(of('CP-SEC')?.sections).toEqual(['overview']);
    expect(of('CP-SEC')?.message.zh).toBe('“一、概述”部分缺标题');
    const start = seedReading.sections[0]?.start;
    expect(of('CP-SEC')?.passages).toEqual([{ section: 'overview', start, end: start, quote: '' }]);
  });

  test('handled in time, says the overview; none came in, says section three: both places are shown', () => {
    expect(of('TX-INSIDE')?.sections).toEqual(['overview', 'applications']);
    expect(shown('TX-INSIDE')).toEqual(['对于依申请公开的信息，按时办理', '没有出现申请公开政府信息的情况']);
  });

  test('the drafter’s name below the report is found, and not said again', () => {
    expect(shown('PR-NAME').map((words) => words.trim())).toEqual(['（张道禄）']);
    expect(of('PR-NAME')?.message.zh).toBe('留有撰稿人姓名：“张**”');
    expect(JSON.stringify(findings)).not.toContain('张道禄');
  });

  test('before it was repaired the text counts as damaged', () => {
    const damaged = { ...seedReading, text: ` ?。ㄒ唬┙∪珯C${seedReading.text}` };
    expect(findingsIn(damaged).map(({ rule }) => rule)).toContain('EN-CORR');
    const unread = { ...seedReading, damaged: [{ start: 0, end: 3 }] };
    expect(findingsIn(unread).find(({ rule }) => rule === 'EN-CORR')?.passages).toEqual([
      { section: null, start: 0, end: 3, quote: '送庄镇' },
    ]);
  });

  test('sections out of order are named with their headings', () => {
    const [first, second, third, ...rest] = seedReading.sections;
    if (!first || !second || !third) throw new Error('sections');
    const finding = findingsIn({ ...seedReading, sections: [first, third, second, ...rest] }).find(
      ({ rule }) => rule === 'CP-SEC',
    );
    expect(finding?.sections).toEqual(['overview', 'proactive']);
    expect(finding?.message.zh).toBe('“一、概述”部分缺标题；“二、主动公开政府信息的情况”部分次序不对');
  });
});
