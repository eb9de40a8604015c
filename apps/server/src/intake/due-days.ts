import { statutoryDue } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import type { DueDays } from '../filing/judged-report.js';
import type { ReportPlace } from '../filing/report-place.js';

/** The days that an old report is judged by: those that were set for its year, else those of the law. */
export function dueDaysOf({ obligation, year }: Pick<ReportPlace, 'obligation' | 'year'>): DueDays {
  const legal: Day = statutoryDue(year);
  return obligation ?? { filingDue: legal, publicationDue: legal, extensionDue: null };
}
