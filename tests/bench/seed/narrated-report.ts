import type { DisclosureReport } from '@mingjian/domain';
import { randomFrom, upTo } from './random.js';

/** Ten measures that a report can say in every year: in words before the form of 2021, in it since. */
export const measuresOfAllYears = [
  'disclosure.items',
  'disclosure.newsItems',
  'training.sessions',
  'applications.received',
  'applications.broughtForward',
  'applications.handled',
  'applications.granted',
  'applications.partlyGranted',
  'applications.refused',
  'applications.carriedForward',
] as const;

/** A report without a form, as most were: its figures stand in sentences. */
export function narratedReport(unit: string, reportYear: number, seed: number): DisclosureReport {
  const random = randomFrom(seed * 6_841 + reportYear);
  return {
    unit,
    reportYear,
    formatFound: 'narrative-2008',
    publishedOn: null,
    title: `${reportYear}年政府信息公开工作年度报告`,
    references: [],
    figures: [],
    statements: measuresOfAllYears.map((measure) => ({
      measure,
      value: upTo(random, measure.startsWith('disclosure.') ? 900 : 40),
      qualifier: measure === 'disclosure.newsItems' && seed % 7 === 0 ? 'AT_LEAST' : 'EXACT',
      section: measure.startsWith('applications.') ? 'applications' : 'proactive',
    })),
    practices: [],
    sections: (['overview', 'proactive', 'applications', 'problems'] as const).map((id) => ({
      id,
      title: null,
      text: `第${seed}号单位${reportYear}年的文字说明。`.repeat(8),
      nothingToReport: false,
    })),
  };
}
