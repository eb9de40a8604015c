import { beijingDay } from '@mingjian/domain';
import type { DisclosureReport, DocumentReading, Finding } from '@mingjian/domain';
import type { ReportHistory } from '../filing/history.repository.js';
import { datesOf, findingsOfReport } from '../filing/judged-report.js';
import type { ReportPlace } from '../filing/report-place.js';
import { dueDaysOf } from './due-days.js';

/** Every finding of a report as it would be kept. */
export function findingsOfDocument(
  {
    report,
    reading,
    where: { place, history },
  }: {
    readonly report: DisclosureReport;
    readonly reading: DocumentReading;
    readonly where: {
      readonly place: ReportPlace;
      readonly history: Pick<ReportHistory, 'names' | 'earlier' | 'wordList'>;
    };
  },
  now: Date,
): readonly Finding[] {
  return findingsOfReport(report, {
    unit: place,
    names: history.names,
    earlier: history.earlier,
    wordList: history.wordList,
    // No document tells when the county received it.
    dates: { ...datesOf(place.year, dueDaysOf(place), null, beijingDay(now)), isReceiptUnknown: true },
    document: reading,
  });
}
