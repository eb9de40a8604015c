import type { RuleMessages } from './rule-messages.js';

/** Rules that hold a report against last year’s. */
export const messagesOnYears = {
  'YY-CARRY-T': {
    title: { zh: '上年结转衔接（总计）', en: 'Carried in and out, totals' },
    message: {
      zh: '上年结转总计{R}与上年度报告“结转下年度”总计{L}不一致（分类未知）',
      en: 'Carried in {R} in all, but last year’s report carried out {L} (kinds of applicants unknown)',
    },
    mend: {
      zh: '上年结转应照抄上年度报告第四项；上年度填错的，说明原因，并请区县更正上年度报告。',
      en: 'Copy item four of last year’s report; if that was wrong, say so and have last year’s report corrected.',
    },
  },
  'YY-CUM': {
    title: { zh: '历年累计', en: 'Cumulative total' },
    message: {
      zh: '历年累计与上年累计加本年数不符：应为{L}，正文{R}',
      en: 'The cumulative total should be {L} (last year’s plus this year’s), the words say {R}',
    },
    mend: {
      zh: '核对历年累计数；统计口径有变的，请说明。',
      en: 'Check the cumulative total; if it is counted otherwise now, say so.',
    },
  },
  'YY-SWING': {
    title: { zh: '主动公开数量变化', en: 'Swing of items disclosed' },
    message: {
      zh: '主动公开数量大幅变化：上年{L}，本年{R}',
      en: 'Items disclosed changed much: {L} last year, {R} this year',
    },
    mend: {
      zh: '核对本年数；确有大幅变化的，可在正文说明原因。',
      en: 'Check the figure; the words may say why it changed.',
    },
  },
  'YY-SAME': {
    title: { zh: '与上年相同', en: 'Same as last year' },
    message: {
      zh: '全部{L}个非零数字与上年度报告相同，疑似照搬',
      en: 'All {L} figures that are not zero are last year’s: copied?',
    },
    mend: {
      zh: '逐项核对本年数据；确实相同的，请说明。',
      en: 'Check the figures one by one; if they are right, say so.',
    },
  },
  'YY-STATED': {
    title: { zh: '同比表述', en: 'Stated change' },
    message: {
      zh: '{words}：同比表述{L}与按上年数据计算的{R}不符',
      en: '{words}: the change stated is {L}, both years’ figures give {R}',
    },
    mend: {
      zh: '按两年报告的数据改正同比表述；上年数据已更正的，以更正后的为准。',
      en: 'Mend the words by the figures of both reports; where last year’s was corrected, by the corrected one.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
