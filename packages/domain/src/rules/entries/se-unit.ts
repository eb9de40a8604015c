import type { Detector } from '../rule.js';

/** Things counted in a unit that is not usual for them. */
export const seUnit = {
  kind: 'detector',
  id: 'SE-UNIT',
  grade: 'I',
  effect: 'INFORM',
  formats: 'all',
  detect: 'units usual',
  fields: [
    {
      before: '(?:收到|受理|接到|新收|办结|答复)[^,;:。\\d]{0,10}申请(?:事项)?(?:数量|数|共|共计)?$',
      units: ['条', '宗', '只', '篇', '个', '人次', '起'],
      usual: '件',
    },
    {
      before: '(?:组织|举办|开展|学习)[^,;:。\\d]{0,4}培训$',
      after: '^,?(?:参加|参训|参会|受训)[^,;。]{0,6}\\d',
      units: ['人次'],
      usual: '次',
    },
    {
      before: '主动公开(?:政府|各类)*信息(?:共|共计)?$',
      units: ['只', '宗', '人次', '起', '人'],
      usual: '条',
    },
  ],
  basis: '政府信息公开工作年度报告格式',
  formula: '计量单位规范',
} as const satisfies Detector;
