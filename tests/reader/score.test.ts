import { expect, test } from 'vitest';
import { generatedReports } from './generated/generated-report.js';
import { readAll } from './scoring/read-all.js';
import { scoreOf } from './scoring/score.js';

/** The first 200 were looked at while the reader was made better; nobody looked at the others before they were read. */
test.each([
  ['the texts that the reader was tuned on', 0, 200],
  ['texts that it was not tuned on', 200, 500],
])('of %s it reads 97 of 100 statements, and 99 of 100 that it reads are right', (_, from, to) => {
  const { precision, recall, stated } = scoreOf(readAll(generatedReports(to).slice(from)).matched);
  expect(stated).toBeGreaterThan(2_000);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.97);
});
