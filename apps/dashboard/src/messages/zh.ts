import { compareZh } from './compare.zh';
import { cyclesZh } from './cycles.zh';
import { exportZh } from './export.zh';
import { formZh } from './form.zh';
import { intakeZh } from './intake.zh';
import { historyZh } from './history.zh';
import { matrixZh } from './matrix.zh';
import { officeZh } from './office.zh';
import { overviewZh } from './overview.zh';
import { papersZh } from './papers.zh';
import { readingZh } from './reading.zh';
import { reviewZh } from './review.zh';
import { shellZh } from './shell.zh';
import { unitZh } from './unit.zh';
import { wordsZh } from './words.zh';
import { yearlyZh } from './yearly.zh';

/** Every sentence a person sees, in Chinese. A page adds a file of its own and a line here and in `en`. */
export const zh = {
  ...wordsZh,
  ...shellZh,
  ...cyclesZh,
  ...overviewZh,
  ...officeZh,
  ...matrixZh,
  ...unitZh,
  ...compareZh,
  ...exportZh,
  ...formZh,
  ...yearlyZh,
  ...readingZh,
  ...intakeZh,
  ...historyZh,
  ...reviewZh,
  ...papersZh,
} as const;

export type MessageKey = keyof typeof zh;
