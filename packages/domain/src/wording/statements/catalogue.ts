import { applicationDenials, applicationEntries } from './applications.js';
import { decisionDenials, decisionEntries } from './decisions.js';
import { disputeDenials, disputeEntries } from './disputes.js';
import type { DenialEntry, Entry } from './entry.js';
import { feeDenials, feeEntries } from './fees.js';
import { proactiveEntries } from './proactive.js';
import { workDenials, workEntries } from './work.js';

/** All words that tie a number to a measure. */
export const entries: readonly Entry[] = [
  ...applicationEntries,
  ...proactiveEntries,
  ...decisionEntries,
  ...disputeEntries,
  ...feeEntries,
  ...workEntries,
];

/** All words of things that may be denied; the earlier ones win, so that 行政复议申请 is no application. */
export const denialEntries: readonly DenialEntry[] = [
  ...disputeDenials,
  ...applicationDenials,
  ...feeDenials,
  ...decisionDenials,
  ...workDenials,
];
