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
  'TM-RETURN': {
    title: { zh: '退回次数', en: 'Times returned' },
    message: { zh: '已退回{L}次', en: 'Returned {L} times' },
    mend: {
      zh: '报送前先看校验结果，把批注一次改齐。',
      en: 'Look at the findings before filing, and answer all remarks at once.',
    },
  },
  'TM-CORRECT': {
    title: { zh: '按期改正', en: 'Corrected in time' },
    message: {
      zh: '退回后{L}次没有在改正期限内重新报送',
      en: 'Not filed again by the day that was set: {L} times',
    },
    mend: {
      zh: '尽快改正并重新报送；期限不够的，提前告知区县。',
      en: 'Correct it and file again as soon as possible; where the time is too short, tell the county beforehand.',
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
  'TM-NODATE': {
    title: { zh: '发布日期', en: 'Day of publication' },
    message: {
      zh: '缺发布日期（期限{R}已过）',
      en: 'No day of publication, though it was due {R}',
    },
    mend: {
      zh: '补充实际发布日期；尚未发布的，尽快发布。',
      en: 'State the day of publication; publish it if that has not been done.',
    },
  },
  'TM-CONFLICT': {
    title: { zh: '日期不一致', en: 'Days disagree' },
    message: {
      zh: '多个日期不一致：页面发布日期{L}，另有{R}（{words}），以页面发布日期为准',
      en: 'Days disagree: published {L}, also {R} ({words}); the page counts',
    },
    mend: {
      zh: '核对发布日期；页面迁移过的，以最初发布的日期为准。',
      en: 'Check the day of publication; of a page that was moved the first one counts.',
    },
  },
  'TM-RETRO': {
    title: { zh: '疑为补录', en: 'Put up later' },
    message: {
      zh: '发布日期{L}晚于{R}，疑为补录或迁移',
      en: 'Published {L}, later than {R}: probably re-uploaded or moved',
    },
    mend: {
      zh: '查明最初发布的日期；确为补发的，不必改动。',
      en: 'Find out when it was first published; if it really was so late, leave it.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
