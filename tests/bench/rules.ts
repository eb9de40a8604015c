import { judgeReport } from '@mingjian/domain';
import type { Figure } from './contestants.js';
import { median } from './rounds.js';
import { generatedReport } from './seed/generated-report.js';
import { openYear } from './seed/province.js';

const rounds = 6;
const reports = 400;

/**
 * Judging one report by every rule on its tables, last year's figures at hand: the median over many reports, of the
 * fastest round. The first warms up; what else the machine does can make a round slower, but none faster.
 */
export function measureRules(): Figure {
  const medians = Array.from({ length: rounds }, (_, round) => median(timesOf(round)));
  return {
    id: 'rules.tablesOfOneReportMs',
    what: 'all rules over one report',
    value: Math.min(...medians),
    unit: 'ms',
  };
}

function timesOf(round: number): number[] {
  const circumstances = { unitMakesRules: false, dates: null, document: null };
  const cases = Array.from({ length: reports }, (_, index) => {
    const seed = round * reports + index;
    return {
      report: generatedReport(`unit-${seed}`, openYear, seed),
      previous: generatedReport(`unit-${seed}`, openYear - 1, seed),
    };
  });
  return cases.map(({ report, previous }) => {
    const began = performance.now();
    judgeReport(report, { ...circumstances, previous });
    return performance.now() - began;
  });
}
