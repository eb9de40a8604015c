export { reportPaper } from './model/report-paper.js';
export type { ReportOnPaper } from './model/report-paper.js';
export type { Block, Paper, PaperTable } from './model/paper.js';
export { htmlFileOf, htmlFragmentOf } from './html/html-of.js';
export type * from './bound/document.js';
export type * from './bound/figure.js';
export type * from './bound/chart.js';
export { comparativeReport } from './comparative/comparative-report.js';
export type {
  CountyFacts,
  JudgedFacts,
  PlaceBefore,
  UnitFacts,
  UnitYearFacts,
} from './facts/county-facts.js';
export { notice } from './notice/notice.js';
export { consolidatedAsReport, consolidatedReport } from './consolidated/consolidated-report.js';
