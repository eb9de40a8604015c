import type { SectionId } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { found, judge, soundReport } from './reports.js';
import { saying } from './told-report.js';

const looksAtWords = /^(?:TX|PR|SE)-/;

/** What is raised by words in a section of an otherwise sound report of 2025, by the rules that look at words. */
function alarms(words: string, section: SectionId): string[] {
  return found(saying({ [section]: words }, { ...soundReport, practices: [] }))
    .map(({ rule }) => rule)
    .filter((rule) => looksAtWords.test(rule));
}

describe('words as people write them raise nothing', () => {
  test.each([
    // Qualifiers, and figures of other things.
    '全年共收到信息公开申请10余件，均按时答复。',
    '约收到申请12件，办结近13件。',
    '12345热线受理工单320件，办结318件，群众申请救助56件。',
    '协助上级部门办理申请4件。',
    '受理低保申请32件、建房申请18件。',
    '上年度收到申请20件，今年收到申请11件，同比减少45%。',
    '2024年收到申请6件，2025年收到申请11件，比上年增加5件。',
    // Results beside what was carried in.
    '收到申请11件，上年结转2件，其中予以公开5件，部分公开2件，其余6件按其他情形办结或结转。',
    '未收到以传真方式提出的申请。',
    '没有收到超期答复的投诉，没有因申请被收取费用的情况。',
    '办结的12件中，按时办结12件。',
    '未发生因政府信息公开被行政复议纠正的情况。',
    '行政复议2件，其中维持1件；行政诉讼1件。',
    '未收取任何信息处理费。',
  ])('on applications: %s', (words) => {
    expect(alarms(words, 'applications')).toEqual([]);
  });

  test.each([
    '公开重点领域信息120条，其中涉农补贴35条、工程项目12条等。',
    '发布动态信息68余条，其中党建20条、民生30条、环保18条。',
    '发布各类信息326条，其中通过政府网站300条、政务微信80条，同一信息在不同渠道发布的只计1条。',
    '各栏目信息97条，主要包括机构职能3条、财政预决算4条、人事信息2条。',
    '累计公开惠民补贴68条，历年累计公开信息4390条。',
    '截至2025年12月31日，历年累计主动公开政府信息4390条，其中2025年新增326条。',
    '共发布信息300条，其中文字信息200条，图片信息100条；一季度80条，二季度70条，三季度70条，四季度80条。',
    '信息186条，其中动态类172条，占92.47%，公告类14条，占7.53%。',
    '信息3条，其中甲类1条，占33%，乙类2条，占66%。',
    '共有工作人员3人，其中专职1人，兼职2人。',
    '公开信息较上年增加20条，其中网站增加15条，微信增加8条。',
    '举办培训3次，参训人员42人次，其中机关干部30人次。',
    '全文电子化率达100%，答复率100%，网站点击量12.6万次。',
    '对2024年度以来制发的规范性文件进行清理，共梳理文件16件，其中继续有效10件、拟修订6件。',
    '审核文件26件，其中规范性文件3件。',
    '办理行政许可公示12条、行政处罚公示5条。',
    '制发规范性文件3件，均已公开。',
    '出台公文36件。',
  ])('on disclosure: %s', (words) => {
    expect(alarms(words, 'proactive')).toEqual([]);
  });

  test.each([
    '根据《政府信息公开条例》和2024年政务公开工作要点，结合实际编制本报告。',
    '2024年，我镇成立政务公开领导小组以来，制度不断健全。',
    '2019年机构改革后，本镇设党政综合办公室。',
    '按时公布了2024年度政府信息公开工作年度报告。',
    '2026年，我镇将继续主动公开，计划举办培训2次。',
    '十四五期间（2021年1月1日至2025年12月31日），全镇累计公开信息1800条。',
    '3月1日至2025年3月31日开展政务公开宣传月活动。',
    '2025年6月1日至2025年6月30日开展自查。',
    '统计期限自2025年1月1日起至12月31日止。',
    '统计期限为2025 年 1 月 1 日至 2025 年12 月31日。',
    '本报告共六部分，分别为总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。',
    '设置公开专栏，包括通知公告、工作动态、办事指南、机构职能、财政信息五个部分。',
    '联系地址：送庄镇送庄村8号，邮编471100，电话0379-67812345，电子邮箱：szzdzb@163.com。',
    '监督投诉邮箱（szz2025@126.com）。',
    '统一社会信用代码11410322005393455X，项目编号4103222025010200017。',
    '网址http://www.example.gov.cn/2025/0128/6222021234567890128.html。',
    '申请人向本机关提出申请的，应当出示有效身份证件；申请人于收到之日起补正。',
    '村民可向镇政府申请公开本村补贴发放情况，群众申请公开渠道畅通。',
    '送庄村村民委员会公开栏每季度更新，便于居民查询。',
    '申请人居住在外地的，可以邮寄。',
  ])('at large: %s', (words) => {
    expect(alarms(words, 'overview')).toEqual([]);
  });
});

/** Characters and milliseconds: a hundred times what the longest of them takes when nothing else runs. */
const long = 20_000;
const bearable = 3_000;

describe('words that nobody wrote', () => {
  const base =
    '其中1条|其中1条(|1件分别为|1条占1%|1 |公开|没有任何的和的和、|申请人张三村村民李某|家住村村村路路'.split(
      '|',
    );
  const more =
    '2025年1月1日至|2024年我镇公开|报告由情况、情况、|a.b-c_d+e|6222 0212 3456 7890 |一二三四五六七八九十|图片'.split(
      '|',
    );
  test.each([...base, ...more])('%s, over and over, holds nobody up', (words) => {
    const report = saying({ overview: words.repeat(Math.ceil(long / words.length)) });
    const began = performance.now();
    judge(report);
    expect(performance.now() - began).toBeLessThan(bearable);
  });
});
