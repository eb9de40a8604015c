/** Every kind of answer that says no: a page may ask all of them for code and message at once. */
export const problemTypes: string[] = [
  'ReportHasErrors',
  'ExplanationMissing',
  'ReportChangedMeanwhile',
  'ReportLocked',
  'UnitNotExpected',
  'CycleClosed',
  'UnknownCell',
  'BadValue',
  'FormatMismatch',
  'IdempotencyKeyReused',
  'TooLarge',
  'NotFound',
  'SignInFailed',
];
