import { describe, expect, test } from 'vitest';
import type { DisclosureReport, Outcome, ReportCircumstances, RuleId } from '@mingjian/domain';
import { withOverview } from './faulty-words.js';
import { judge, soundReport, usualNames } from './reports.js';

function outcomeOf(
  rule: RuleId,
  report: DisclosureReport,
  circumstances: Partial<ReportCircumstances> = {},
): Outcome | undefined {
  return judge(report, circumstances).find((judgement) => judgement.rule === rule)?.outcome;
}

const called = (own: readonly string[]): Partial<ReportCircumstances> => ({ names: { ...usualNames, own } });

describe('whose name a title bears', () => {
  const titled = (prefix: string, circumstances: Partial<ReportCircumstances> = {}) =>
    outcomeOf(
      'CP-TITLE',
      { ...soundReport, title: `${prefix}2025年政府信息公开工作年度报告` },
      circumstances,
    );

  test.each([
    ['送庄镇', ['送庄镇']],
    ['洛阳市孟津区送庄镇人民政府', ['送庄镇']],
    ['送庄镇', ['孟津区送庄镇']],
    ['孟津区民政局', ['孟津区民政局']],
    ['民政局', ['孟津区民政局']],
    ['孟津区发展和改革委员会', ['孟津区发改委']],
    ['孟津区人社局', ['孟津区人力资源和社会保障局']],
    ['洛阳市孟津区人民政府办公室', ['孟津区人民政府办公室']],
    ['金元街道办事处', ['金元街道']],
    // Renamed: the name of another year is its own as well.
    ['送庄乡', ['送庄镇', '送庄乡']],
  ])('%s is that of %s', (prefix, own) => {
    expect(titled(prefix, called(own))).toBe('PASS');
  });

  test.each([
    ['平乐镇', ['送庄镇']],
    ['横山镇', ['送庄镇']],
    ['洛阳市孟津区平乐镇人民政府', ['送庄镇']],
    // Of two names that end alike the longer one is meant.
    ['小浪底镇', ['浪底镇']],
    ['孟津区财政局', ['孟津区民政局']],
    ['孟津区', ['送庄镇']],
  ])('%s is not that of %s', (prefix, own) => {
    expect(titled(prefix, called(own))).toBe('FAIL');
  });

  test('without names what is wrong for all is said, and the rest cannot be told', () => {
    expect(titled('送庄镇', { names: null })).toBe('CANNOT_TELL');
    const title = '送庄镇2024年政府信息公开工作年度报告';
    expect(outcomeOf('CP-TITLE', { ...soundReport, title }, { names: null })).toBe('FAIL');
  });
});

describe('another unit’s words', () => {
  const said = (words: string, circumstances: Partial<ReportCircumstances> = {}) =>
    outcomeOf('CP-ORG', withOverview(words), circumstances);

  test.each([
    '平乐镇2025年政府信息公开工作年度报告根据条例编制。',
    '2025年，平乐镇人民政府高度重视政府信息公开工作。',
    '一年来，孟津区平乐镇严格执行条例。',
    '全年，平乐镇共收到公民申请3件。',
    '平乐镇未收到申请。',
    '现将平乐镇人民政府2025年政府信息公开工作情况报告如下。',
    '孟津区财政局主动公开政府信息12条。',
    '城关街道办事处不断完善制度。',
    '填报单位：小浪底镇',
    '我局高度重视。',
    '全省共公开信息12条。',
  ])('in a town’s report: %s', (words) => {
    expect(said(words)).toBe('FAIL');
  });

  test.each([
    '按照我省要求编制。',
    '我省印发的办法明确了时限。',
    '与县财政局联合，按照我局要求公开。',
    '与平乐镇联合开展政务公开宣传。',
    '平乐镇人民政府向我镇移送申请1件。',
    '平乐镇收到的申请转我镇办理2件。',
    '在孟津区财政局高度重视下，预算公开有序推进。',
    '平乐镇高度重视与我镇的共享。',
    '孟津区财政局组织培训1次。',
    '学习平乐镇政府信息公开工作的做法。',
    '孟津区高度重视政务公开。',
    '洛阳市孟津区送庄镇人民政府认真贯彻条例，送庄镇主动公开政府信息326条。',
    '联系单位：送庄镇人民政府。',
    '地址：平乐镇金村8号。',
    '接受审计机关和社会监督，审计机关要求公开的已公开。',
    '全省共青团系统的宣传。',
  ])('no alarm: %s', (words) => {
    expect(said(words)).toBe('PASS');
  });

  test('a name that ends with a neighbour’s is not the neighbour’s', () => {
    const names = { own: ['大平乐镇'], others: ['平乐镇', '送庄镇'] };
    expect(said('大平乐镇认真贯彻条例。', { names })).toBe('PASS');
    expect(said('平乐镇认真贯彻条例。', { names })).toBe('FAIL');
  });

  test('a county’s office reports of them all', () => {
    const names = { own: ['孟津区人民政府办公室'], others: ['平乐镇', '送庄镇'] };
    const office = { names, unitKind: 'COUNTY_OFFICE' } as const;
    expect(said('平乐镇主动公开政府信息12条。', office)).not.toBe('FAIL');
  });
});
