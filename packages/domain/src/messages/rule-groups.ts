import type { Text } from '../text.js';

/** What the rules of a group are about, by the first part of their ids. */
export const ruleGroups: Readonly<Record<string, Text>> = {
  T2: { zh: '表二', en: 'Table 2' },
  T2B: { zh: '表二（2019年试行格式）', en: 'Table 2 of the trial format' },
  T3: { zh: '表三：申请', en: 'Table 3: applications' },
  T4: { zh: '表四：复议和诉讼', en: 'Table 4: disputes' },
  ST: { zh: '统计表（2014—2018年）', en: 'Statistics form of 2014 to 2018' },
  YY: { zh: '与上年衔接', en: 'From one year to the next' },
  TX: { zh: '文字与数字', en: 'Words and figures' },
  CP: { zh: '内容完整', en: 'Completeness' },
  TM: { zh: '报送和公布的日期', en: 'Days of filing and publication' },
  PR: { zh: '个人信息', en: 'Private life' },
  DU: { zh: '雷同', en: 'Copied texts' },
  SE: { zh: '用词用语', en: 'Wording' },
  EN: { zh: '文字损坏', en: 'Damaged text' },
  AG: { zh: '全县汇总', en: 'The county’s sums' },
};
