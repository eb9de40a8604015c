import { judgeReport } from '@mingjian/domain';
import type { Figure } from './contestants.js';
import { median } from './rounds.js';
import { generatedReport } from './seed/generated-report.js';
import { openYear } from './seed/province.js';

const reports = 2000;

/** Judging one report by every rule on its tables, last year's figures at hand; the median over many reports. */
export function measureRules(): Figure {
  const circumstances = { unitMakesRules: false, dates: null };
  const cases = Array.from({ length: reports }, (_, seed) => ({
    report: generatedReport(`unit-${seed}`, openYear, seed),
    previous: generatedReport(`unit-${seed}`, openYear - 1, seed),
  }));
  const times = cases.map(({ report, previous }) => {
    const began = performance.now();
    judgeReport(report, { ...circumstances, previous });
    return performance.now() - began;
  });
  return {
    id: 'rules.tablesOfOneReportMs',
    what: 'all rules over one report',
    value: median(times),
    unit: 'ms',
  };
}
