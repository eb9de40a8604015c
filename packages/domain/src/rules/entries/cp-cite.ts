import type { Detector } from '../rule.js';

/** The form of a year is set by one notice; an older one is cited by whoever copied an older report. */
export const cpCite = {
  kind: 'detector',
  id: 'CP-CITE',
  grade: 'W',
  effect: 'EXPLAIN',
  formats: 'all',
  years: { from: 2019 },
  detect: 'notice of the year',
  notices: [
    {
      from: 2019,
      to: 2020,
      due: {
        name: '国办公开办函〔2019〕60号',
        pattern: '国办公开办函[\\s〔\\[（(【]*2019[\\s〕\\]）)】]*60\\s*号',
      },
      other: {
        name: '国办公开办函〔2021〕30号',
        pattern: '国办公开办函[\\s〔\\[（(【]*2021[\\s〕\\]）)】]*30\\s*号',
      },
    },
    {
      from: 2021,
      due: {
        name: '国办公开办函〔2021〕30号',
        pattern: '国办公开办函[\\s〔\\[（(【]*2021[\\s〕\\]）)】]*30\\s*号',
      },
      other: {
        name: '国办公开办函〔2019〕60号',
        pattern: '国办公开办函[\\s〔\\[（(【]*2019[\\s〕\\]）)】]*60\\s*号',
      },
    },
    {
      from: 2019,
      due: { name: '国务院令第711号', pattern: '令[（(]?第?\\s*711\\s*号' },
      other: { name: '国务院令第492号', pattern: '令[（(]?第?\\s*492\\s*号' },
    },
  ],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号；国务院令第711号',
  formula: '引用的通知和条例 ＝ 报告年度所用',
} as const satisfies Detector;
