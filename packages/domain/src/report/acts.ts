/** What happens to a report. The names are those of the county's event log. */
export type ReportAct =
  | 'DRAFT_STARTED'
  | 'REPORT_FILED'
  | 'HISTORICAL_TAKEN_IN'
  | 'REPORT_RECALLED'
  | 'REPORT_REMARKED'
  | 'REPORT_RETURNED'
  | 'REPORT_ACCEPTED'
  | 'REPORT_PUBLISHED'
  | 'AMENDMENT_STARTED'
  | 'AMENDMENT_WITHDRAWN';
