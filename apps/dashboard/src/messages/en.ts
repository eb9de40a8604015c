import { compareEn } from './compare.en';
import { cyclesEn } from './cycles.en';
import { exportEn } from './export.en';
import { formEn } from './form.en';
import { intakeEn } from './intake.en';
import { historyEn } from './history.en';
import { matrixEn } from './matrix.en';
import { officeEn } from './office.en';
import { overviewEn } from './overview.en';
import { papersEn } from './papers.en';
import { readingEn } from './reading.en';
import { reviewEn } from './review.en';
import { shellEn } from './shell.en';
import { unitEn } from './unit.en';
import { wordsEn } from './words.en';
import { yearlyEn } from './yearly.en';
import type { MessageKey } from './zh';

/** Every sentence in English; one that is missing does not compile. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...wordsEn,
  ...shellEn,
  ...cyclesEn,
  ...overviewEn,
  ...officeEn,
  ...matrixEn,
  ...unitEn,
  ...compareEn,
  ...exportEn,
  ...formEn,
  ...yearlyEn,
  ...readingEn,
  ...intakeEn,
  ...historyEn,
  ...reviewEn,
  ...papersEn,
};
