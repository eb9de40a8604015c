import type { Detector } from '../rule.js';

const change =
  '[，,、（(]?\\s*(?:同比|(?:与|比|较)(?:上|去)一?年度?(?:同期)?(?:相比)?)[^，,。；;\\d]{0,6}?(增长|增加|增多|上升|提高|减少|下降|降低)了?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(%|％|条|件|宗)';

/** A change that the words state, held against both years’ figures. */
export const yyStated = {
  kind: 'detector',
  id: 'YY-STATED',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  detect: 'stated change',
  said: [
    {
      measure: 'disclosure.items',
      pattern: `公开[^，,。；;\\d]{0,10}信息[^，,。；;\\d]{0,6}(\\d[\\d,]*)\\s*条${change}`,
    },
    {
      measure: 'applications.received',
      pattern: `(?:收到|受理|接收)[^，,。；;\\d]{0,12}申请[^，,。；;\\d]{0,6}(\\d[\\d,]*)\\s*(?:件|宗|条)${change}`,
    },
  ],
  basis: '条例第五十条；条例（2008）第三十二条',
  formula: '正文所述同比增减 ＝ 按两年数据计算的增减',
} as const satisfies Detector;
