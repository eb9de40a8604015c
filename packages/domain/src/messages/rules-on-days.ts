import type { RuleMessages } from './rule-messages.js';

/** Rules on days. */
export const messagesOnDays = {
  'TM-SUBMIT': {
    title: { zh: '按时报送', en: 'Filed in time' },
    message: { zh: '报送日{L}，截止日{R}', en: 'Filed {L}, due {R}' },
    mend: {
      zh: '尽快报送；有特殊情况的，向区县申请延期。',
      en: 'File as soon as possible, or ask the county for an extension.',
    },
  },
  'TM-DUE': {
    title: { zh: '按时公开', en: 'Published in time' },
    message: { zh: '发布日期{L}，法定期限{R}', en: 'Published {L}, due by law {R}' },
    mend: {
      zh: '尽快在门户网站发布，并把发布日期报区县。',
      en: 'Publish on the portal as soon as possible and report the day.',
    },
  },
  'TM-EARLY': {
    title: { zh: '统计期满', en: 'Year over' },
    message: {
      zh: '统计期未满即发布：发布日期{L}，统计期至{R}',
      en: 'Published {L}, before its year ended on {R}',
    },
    mend: {
      zh: '核对发布日期；确为提前发布的，补充年底数据后更新。',
      en: 'Check the day; if it is right, bring the figures up to the end of the year.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
