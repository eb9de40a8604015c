import type { Detector } from '../rule.js';

/** A notice of the office's that sets the form of the report: by its year and number, in whatever brackets. */
const notice = (year: number, number: number) => ({
  name: `国办公开办函〔${year}〕${number}号`,
  pattern: `国办公开办函[\\s〔\\[（(【]*${year}[\\s〕\\]）)】]*${number}\\s*号`,
});

const [of2019, of2021] = [notice(2019, 60), notice(2021, 30)];
/** The year of the one with the number of the other: there are no such notices. */
const mixedUp = [notice(2021, 60), notice(2019, 30)];

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
    ...[of2021, ...mixedUp].map((other) => ({ from: 2019, to: 2020, due: of2019, other })),
    ...[of2019, ...mixedUp].map((other) => ({ from: 2021, due: of2021, other })),
    {
      from: 2019,
      due: { name: '国务院令第711号', pattern: '令[（(]?第?\\s*711\\s*号' },
      other: { name: '国务院令第492号', pattern: '令[（(]?第?\\s*492\\s*号' },
    },
  ],
  basis: '国办公开办函〔2019〕60号、〔2021〕30号；国务院令第711号',
  formula: '引用的通知和条例 ＝ 报告年度所用',
} as const satisfies Detector;
