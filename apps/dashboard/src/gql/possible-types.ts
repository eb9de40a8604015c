/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  ExtendDueResult: ["BadValue","CycleClosed","DueExtended","NotFound","UnitNotExpected"],
  FileReportResult: ["BadValue","CycleClosed","ExplanationMissing","FormatMismatch","IdempotencyKeyReused","NotFound","ReportChangedMeanwhile","ReportFiled","ReportHasErrors","ReportLocked","UnitNotExpected","UnknownCell"],
  FileReportsResult: ["ReportsFiled","TooLarge"],
  OpenCycleResult: ["BadValue","CycleClosed","CycleOpened","NotFound"],
  Problem: ["BadValue","CycleClosed","ExplanationMissing","FormatMismatch","IdempotencyKeyReused","NotFound","ReportChangedMeanwhile","ReportHasErrors","ReportLocked","SignInFailed","TooLarge","UnitNotExpected","UnknownCell"],
  RecallReportResult: ["NotFound","ReportChangedMeanwhile","ReportLocked","ReportRecalled"],
  SaveDraftResult: ["BadValue","CycleClosed","DraftSaved","FormatMismatch","NotFound","ReportChangedMeanwhile","ReportLocked","UnitNotExpected","UnknownCell"],
  SignInResult: ["SignInFailed","SignedIn"],
};
