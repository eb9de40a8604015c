import type { Likeness, LikeText, RuleId } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { soundReport, unlikeOthers } from './reports.js';

const like = (part: Partial<LikeText>): LikeText => ({
  similarity: 0.9,
  section: null,
  reportYear: 2024,
  unitName: null,
  unitCode: null,
  own: [{ section: 'overview', start: 6, end: 16, quote: '全镇主动公开信息' }],
  other: [{ section: 'overview', start: 6, end: 16, quote: '全镇主动公开信息' }],
  ...part,
});

const faulty = (
  rule: RuleId,
  fault: string,
  likeness: Partial<Likeness>,
  sides: { readonly left: number; readonly right: number | null },
): FaultyReport => ({
  rule,
  fault,
  report: soundReport,
  circumstances: { likeness: { ...unlikeOthers, ...likeness } },
  findings: [{ rule, cells: [], silencedBy: null, ...sides }],
});

/** Sound reports that say what others said. */
export const faultyLikeness: readonly FaultyReport[] = [
  faulty(
    'DU-PREV',
    'last year’s report with a few words changed',
    { ownYears: { compared: 3, nearest: like({ similarity: 0.9 }) } },
    { left: 90, right: 2024 },
  ),
  faulty(
    'DU-PREV',
    'the report of three years ago to the letter',
    { ownYears: { compared: 3, nearest: like({ similarity: 1, reportYear: 2022 }) } },
    { left: 100, right: 2022 },
  ),
  faulty(
    'DU-PEER',
    'the overview of a neighbour',
    {
      peers: {
        compared: 51,
        nearest: like({
          similarity: 0.858,
          section: 'overview',
          reportYear: 2025,
          unitName: '麻屯镇',
          unitCode: '410308107',
        }),
      },
    },
    { left: 85, right: null },
  ),
  faulty(
    'DU-PEER',
    'what a neighbour said the year before',
    { peers: { compared: 102, nearest: like({ similarity: 0.9, section: 'problems', unitName: '麻屯镇' }) } },
    { left: 90, right: 2024 },
  ),
];

const unsure = (
  rule: RuleId,
  why: string,
  likeness: Likeness | null,
  outcome: UnsureReport['outcome'],
): UnsureReport => ({ rule, why, report: soundReport, circumstances: { likeness }, outcome, instances: 1 });

const withNothing: Likeness = {
  ownYears: { compared: 0, nearest: null },
  peers: { compared: 0, nearest: null },
};

export const unsureLikeness: readonly UnsureReport[] = [
  unsure('DU-PREV', 'nobody has compared it so far', null, 'CANNOT_TELL'),
  unsure('DU-PREV', 'it is the first report of its unit', withNothing, 'NOT_APPLICABLE'),
  unsure('DU-PEER', 'nobody has compared it so far', null, 'CANNOT_TELL'),
  unsure('DU-PEER', 'it says too little in words of its own', withNothing, 'NOT_APPLICABLE'),
];
