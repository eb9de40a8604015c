import type { DenialEntry, Entry } from './entry.js';

const decided = '件|起|宗|例|次|项|个|人次';
/** Somebody else's, or none that were taken. */
const others = '委托|移交|移送';
const published = '公开|公示|发布|公布|信息';
const decision = '(?:处理决定|决定书?|案件|件)?(?:数量|总数|数)?';

export const decisionEntries: readonly Entry[] = [
  {
    measure: 'decisions.licensing',
    words: `(?:办理|作出|做出|实施|受理|核发|办结)?(?:的)?(?:各类)?行政许可(?!申请)(?:事项)?(?:办件)?${decision}`,
    units: decided,
    unless: `${published}|${others}|梳理|清单|行政许可事项(?:目录)?共?有`,
  },
  {
    measure: 'decisions.penalty',
    words: `(?:作出|做出|实施|办理)?(?:的)?行政处罚${decision}`,
    units: decided,
    unless: `${published}|${others}|梳理|清单`,
  },
  {
    measure: 'decisions.compulsion',
    words: `(?:作出|做出|实施|采取)?(?:的)?行政强制(?:措施|执行)?${decision}`,
    units: decided,
    unless: `${published}|${others}|梳理|清单`,
  },
];

export const decisionDenials: readonly DenialEntry[] = [
  { measure: 'decisions.licensing', words: '行政许可(?:处理决定|决定|事项|办件)?' },
  { measure: 'decisions.penalty', words: '行政处罚(?:处理决定|决定|案件)?' },
  { measure: 'decisions.compulsion', words: '行政强制(?:措施|执行)?(?:处理决定|决定|案件)?' },
  { measure: 'disclosure.normativeIssued', words: '(?:制发|制定|出台|印发|新增)(?:行政)?规范性文件' },
  { measure: 'disclosure.normativeRepealed', words: '废止(?:行政)?规范性文件' },
];
