/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  Problem: ["AccountChangedMeanwhile","AccountDisabled","AccountReachesBeyond","AppealEnded","BadValue","CycleClosed","DocumentAlreadyImported","DocumentUnreadable","ExplanationMissing","FormatMismatch","IdempotencyKeyReused","LastAdministrator","MarkChangedMeanwhile","NameTaken","NotFound","NothingToMend","OwnAccount","ParagraphChangedMeanwhile","PasswordTooWeak","PasswordWrong","ReportChangedMeanwhile","ReportHasErrors","ReportLocked","ResetFailed","RoleDoesNotFit","SettingChangedMeanwhile","SignInFailed","StepRefused","StepsMissing","TooLarge","TooManyViews","UnitNotExpected","UnknownCell","ViewNameTaken"],
};
