import { findingsOf, formatById, judgeReport } from '@mingjian/domain';
import type { DisclosureReport, ReportCircumstances, SectionId } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { oldCircumstances, soundStatistics, soundTrial } from './old-reports.js';
import { found, soundReport } from './reports.js';
import { saying } from './told-report.js';

/** What is found in words put into one section, as `rule said counted`; what another finding repeats is left out. */
function heldAgainst(
  words: string,
  section: SectionId,
  report: DisclosureReport,
  circumstances: Partial<ReportCircumstances> = {},
): string[] {
  return found(saying({ [section]: words }, { ...report, practices: [] }), circumstances)
    .filter(({ rule, silencedBy }) => rule.startsWith('TX-') && silencedBy === null)
    .map(({ rule, left, right }) => `${rule} ${left} ${right}`)
    .sort();
}

describe('on the form of 2021 words are held against the tables', () => {
  test.each([
    // Denied, in the words of the standard sentence and in others.
    ['未收到公民、法人或者其他组织的政府信息公开申请。', 'TX-ZERO 0 11'],
    ['未收到公民、法人及其他组织政府信息公开申请。', 'TX-ZERO 0 11'],
    ['未收到任何形式的政府信息公开申请。', 'TX-ZERO 0 11'],
    ['2025年没有公民、法人和其他组织提出政府信息公开申请。', 'TX-ZERO 0 11'],
    ['2025年没有公民、法人和其他组织向我镇提出政府信息公开申请。', 'TX-ZERO 0 11'],
    ['2025年未接到群众依申请公开政府信息。', 'TX-ZERO 0 11'],
    ['没有收到公民、法人及其他组织要求公开政府信息的申请。', 'TX-ZERO 0 11'],
    ['未出现申请公开政府信息的情况。', 'TX-ZERO 0 11'],
    ['今年没有依申请公开事项。', 'TX-ZERO 0 11'],
    ['我镇未收到群众依申请公开事项。', 'TX-ZERO 0 11'],
    ['依申请公开：无。', 'TX-ZERO 0 11'],
    ['全年无依申请公开件。', 'TX-ZERO 0 11'],
    ['本年度依申请公开0件。', 'TX-ZERO 0 11'],
    ['全年政府信息公开申请为零。', 'TX-ZERO 0 11'],
    // Counted.
    ['共收到依申请公开8件。', 'TX-NEW 8 11'],
    ['2025年我镇依申请公开数量为8件，全部办结。', 'TX-NEW 8 11'],
    ['2025年，我镇受理群众依申请公开8件。', 'TX-NEW 8 11'],
    ['依申请公开情况：2025年，受理8件。', 'TX-NEW 8 11'],
    ['我镇收到群众信息公开申请8件。', 'TX-NEW 8 11'],
    ['全年收到9件政府信息公开申请，均在法定期限内答复。', 'TX-NEW 9 11'],
    ['共收到申请14件，其中本年新收12件，上年结转2件。', 'TX-NEW 12 11'],
    ['共受理申请13件（含上年结转3件）。', 'TX-CARRYIN 3 2'],
    ['收到申请13件，其中网络申请8件、信函申请5件。', 'TX-NEW 13 11'],
    ['收到申请11件，上年结转2件，办结13件，结转至2026年0件。', 'TX-DONE 13 12', 'TX-ZERO 0 1'],
    ['办结申请12件，其中予以公开7件、部分公开2件。', 'TX-RESULT 7 5'],
    ['对12件申请作出答复：同意公开5件，不予公开2件，信息不存在2件。', 'TX-RESULT 2 1'],
  ])('on applications: %s', (words, ...findings) => {
    expect(heldAgainst(words, 'applications', soundReport)).toEqual(findings);
    expect(heldAgainst(words, 'overview', soundReport)).toEqual(findings);
  });

  test('what became of applications, wherever the sentence speaks of them', () => {
    const words = '收到申请11件，办结12件，予以公开7件，部分公开2件。';
    expect(heldAgainst(words, 'overview', soundReport)).toEqual(['TX-RESULT 7 5']);
    // 予以公开 alone may be said of anything that was published.
    expect(heldAgainst('予以公开7件。', 'overview', soundReport)).toEqual([]);
    expect(heldAgainst('予以公开7件。', 'applications', soundReport)).toEqual(['TX-RESULT 7 5']);
  });

  test.each([
    ['没有因政府信息公开被复议、诉讼的情况。', 'TX-ZERO 0 1', 'TX-ZERO 0 2'],
    ['无行政复议、行政诉讼。', 'TX-ZERO 0 1', 'TX-ZERO 0 2'],
    ['政府信息公开类行政复议、诉讼案件0件。', 'TX-ZERO 0 1', 'TX-ZERO 0 2'],
    ['行政复议4件，行政诉讼1件，均因信息公开引起。', 'TX-RV 4 2'],
    ['因政府信息公开申请行政复议2件、提起行政诉讼3件。', 'TX-LIT 3 1'],
    ['当年全镇行政复议3件，政府信息公开类行政复议1件。', 'TX-RV 1 2'],
  ])('on disputes: %s', (words, ...findings) => {
    expect(heldAgainst(words, 'disputes', soundReport)).toEqual(findings);
    expect(heldAgainst(words, 'overview', soundReport)).toEqual(findings);
  });

  test('a number of disputes counts where it is said to be of disclosure, or stands under that heading', () => {
    expect(heldAgainst('全年行政复议4件。', 'disputes', soundReport)).toEqual(['TX-RV 4 2']);
    expect(heldAgainst('全年行政复议4件。', 'overview', soundReport)).toEqual([]);
  });

  test.each([
    ['行政处罚14件、行政许可30件。', 'TX-DEC 14 4', 'TX-DEC 30 12'],
    ['作出行政处罚决定4件，行政许可决定30件，行政强制1件。', 'TX-DEC 1 0', 'TX-DEC 30 12'],
    ['行政事业性收费2.5万元。', 'TX-DEC 2.5 1.25'],
    ['全年收取行政事业性收费共计2500元。', 'TX-DEC 0.25 1.25'],
    ['未发生行政许可事项。', 'TX-DEC 0 12'],
    ['制定规范性文件2件，废止1件，现行有效6件。', 'TX-NORM 2 3', 'TX-NORM 6 5'],
    ['全年未制发规范性文件。', 'TX-NORM 0 3'],
  ])('on documents, decisions, fees: %s', (words, ...findings) => {
    expect(heldAgainst(words, 'proactive', soundReport)).toEqual(findings);
  });
});

const told = (words: string, section: SectionId, ...findings: readonly string[]) => ({
  words,
  section,
  findings,
});

test('money is told as the cell keeps it, with its unit', () => {
  const report = saying(
    { proactive: '行政事业性收费2500元，行政处罚14件。' },
    { ...soundReport, practices: [] },
  );
  const judgements = judgeReport(report, {
    earlier: [],
    unitKind: 'TOWN',
    unitMakesRules: false,
    dates: null,
    document: null,
  });
  const messages = findingsOf(judgements, formatById('revised-2021')).filter(({ rule }) => rule === 'TX-DEC');
  expect(messages.map(({ message }) => message.zh)).toEqual([
    expect.stringMatching(/14与表二4不一致$/),
    expect.stringMatching(/0\.25万元与表二1\.25万元不一致$/),
  ]);
  expect(messages.map(({ message }) => message.en)).toEqual([
    expect.stringMatching(/^The words say 14 for .* says 4$/),
    expect.stringMatching(/^The words say 0\.25 × 10,000 yuan for .* says 1\.25 × 10,000 yuan$/),
  ]);
});

describe('on the forms before', () => {
  const on2020 = (words: string, section: SectionId) =>
    heldAgainst(words, section, soundTrial, oldCircumstances(2020));
  const on2016 = (words: string, section: SectionId) =>
    heldAgainst(words, section, soundStatistics, oldCircumstances(2016));

  test.each([
    told('2020年，我镇新收政府信息公开申请4件，无上年结转，办结3件，结转2021年继续办理1件。', 'applications'),
    told('制发规范性文件2件。', 'proactive'),
    told('共受理依申请公开4件，其中予以公开2件、其他处理1件，1件正在办理。', 'overview'),
    told('2020年度共收到申请5件。', 'applications', 'TX-NEW 5 4'),
    told('未收到公民、法人或其他组织的政府信息公开申请，未发生行政复议。', 'applications', 'TX-ZERO 0 4'),
    told('全年制发规范性文件3件。', 'proactive', 'TX-NORM 3 2'),
    told('因政府信息公开被申请行政复议1件。', 'disputes', 'TX-ZERO 1 0'),
  ])('of 2019: $words', ({ words, section, findings }) => {
    expect(on2020(words, section)).toEqual(findings);
  });

  test.each([
    told('2016年，我镇共收到依申请公开政府信息申请9件，均按期答复。', 'applications'),
    told('行政复议2件，行政诉讼1件。', 'disputes'),
    told('行政复议案件5件（其中政府信息公开类2件）。', 'disputes'),
    told('2016年，我镇受理依申请公开事项6件。', 'applications', 'TX-NEW 6 9'),
    told('尚未收到公民、法人或其他组织提出的政府信息公开申请。', 'applications', 'TX-ZERO 0 9'),
    told('未发生因政府信息公开申请行政复议、提起行政诉讼的情况。', 'disputes', 'TX-ZERO 0 1', 'TX-ZERO 0 2'),
    told('因政府信息公开引起的行政诉讼2件。', 'disputes', 'TX-LIT 2 1'),
  ])('of 2014: $words', ({ words, section, findings }) => {
    expect(on2016(words, section)).toEqual(findings);
  });

  const narrative: DisclosureReport = {
    ...soundStatistics,
    reportYear: 2012,
    formatFound: 'narrative-2008',
    figures: [],
  };
  test.each<readonly [string, ...string[]]>([
    ['2012年共收到申请7件（含上年结转1件）。今年新收申请6件。'],
    ['2012年收到依申请公开6件。全年未收到任何形式的政府信息公开申请。', 'TX-TWO 6 0'],
  ])('of 2008, which has no table, against one another: %s', (words, ...findings) => {
    expect(heldAgainst(words, 'applications', narrative, oldCircumstances(2012))).toEqual(findings);
  });
});
