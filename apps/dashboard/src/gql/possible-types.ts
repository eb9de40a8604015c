/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  ExtendDueResult: ["BadValue","CycleClosed","DueExtended","NotFound","UnitNotExpected"],
  FileReportResult: ["BadValue","CycleClosed","ExplanationMissing","FormatMismatch","IdempotencyKeyReused","NotFound","ReportChangedMeanwhile","ReportFiled","ReportHasErrors","ReportLocked","UnitNotExpected","UnknownCell"],
  FileReportsResult: ["ReportsFiled","TooLarge"],
  ImportDocumentResult: ["BadValue","CycleClosed","DocumentAlreadyImported","DocumentImported","DocumentUnreadable","FormatMismatch","IdempotencyKeyReused","NotFound","ReportChangedMeanwhile","ReportLocked","UnitNotExpected","UnknownCell"],
  OpenCycleResult: ["BadValue","CycleClosed","CycleOpened","NotFound"],
  Problem: ["BadValue","CycleClosed","DocumentAlreadyImported","DocumentUnreadable","ExplanationMissing","FormatMismatch","IdempotencyKeyReused","NotFound","ReportChangedMeanwhile","ReportHasErrors","ReportLocked","SignInFailed","TooLarge","UnitNotExpected","UnknownCell"],
  RecallReportResult: ["NotFound","ReportChangedMeanwhile","ReportLocked","ReportRecalled"],
  SaveDraftResult: ["BadValue","CycleClosed","DraftSaved","FormatMismatch","NotFound","ReportChangedMeanwhile","ReportLocked","UnitNotExpected","UnknownCell"],
  SignInResult: ["SignInFailed","SignedIn"],
};
