import { isMeasureId } from '@mingjian/domain';
import type { DocumentReading } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import type { GeneratedReport } from './generated/generated-report.js';
import type { ReadStatement } from './scoring/match.js';
import { generatedReports } from './generated/generated-report.js';
import { matchStatements } from './scoring/match.js';
import { scoreOf } from './scoring/score.js';

const reports = generatedReports(30);

function readingOf(report: GeneratedReport, statements: readonly ReadStatement[]): DocumentReading {
  return {
    source: { name: report.name, sha256: '', mediaType: 'text/plain', encoding: 'utf-8' },
    found: report.text,
    text: report.text,
    repairs: [],
    damaged: [],
    unit: report.unit.code,
    unitName: report.unit.name,
    reportYear: report.year,
    formatFound: null,
    publishedOn: null,
    title: null,
    references: [],
    figures: [],
    statements,
    practices: [],
    sections: [],
    improvements: [],
    footer: null,
    doubts: [],
  };
}

/** What a reader without fault would say. */
const faultless = (report: GeneratedReport): readonly ReadStatement[] =>
  report.statements.flatMap(({ measure, ...gold }) =>
    isMeasureId(measure) ? [{ ...gold, measure, confidence: 1 }] : [],
  );

const scoreWith = (
  change: (statements: readonly ReadStatement[], report: GeneratedReport) => readonly ReadStatement[],
) =>
  scoreOf(
    reports.map((report) => matchStatements(report, readingOf(report, change(faultless(report), report)))),
  );

describe('the score of a reader', () => {
  test('is whole for one that reads everything and nothing else', () => {
    expect(scoreWith((statements) => statements)).toMatchObject({ precision: 1, recall: 1, otherSection: 0 });
  });

  test('loses recall for what is left out, and precision for what is read twice', () => {
    expect(scoreWith((statements) => statements.slice(1))).toMatchObject({ precision: 1 });
    expect(scoreWith((statements) => statements.slice(1)).recall).toBeLessThan(1);
    const twice = scoreWith((statements) => [...statements, ...statements.slice(0, 1)]);
    expect(twice).toMatchObject({ recall: 1 });
    expect(twice.precision).toBeLessThan(1);
  });

  test.each<[string, (statement: ReadStatement) => ReadStatement]>([
    ['another value', (statement) => ({ ...statement, value: Number(statement.value) + 1 })],
    ['the words of another place', (statement) => ({ ...statement, start: 0, end: 1 })],
    ['another measure', (statement) => ({ ...statement, measure: 'fees.administrative' as const })],
  ])('takes a statement with %s for wrong', (_, change) => {
    const score = scoreWith((statements) =>
      statements.map((statement, at) => (at === 0 ? change(statement) : statement)),
    );
    expect(score.right).toBeLessThan(score.stated);
    expect(score.read - score.right).toBe(score.stated - score.right);
  });

  test('says for which words a reader fell', () => {
    const score = scoreWith((statements, { traps: [trap] }) =>
      trap === undefined
        ? statements
        : [
            ...statements,
            {
              ...trap,
              measure: 'disclosure.items',
              value: 1,
              qualifier: 'EXACT',
              section: null,
              confidence: 1,
            },
          ],
    );
    expect(score.fellFor.length).toBeGreaterThan(3);
    expect(score.fellFor.every(({ trap }) => trap.startsWith('trap: '))).toBe(true);
  });
});
