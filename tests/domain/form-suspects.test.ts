import {
  blankCells,
  cellField,
  emptyReport,
  figuresOf,
  findingPlace,
  findingsOf,
  formatById,
  judgeReport,
  lockedCells,
  reasonField,
  reasonsGiven,
  reportOfEntry,
  suspectCells,
  withField,
  withFields,
  withZeros,
} from '@mingjian/domain';
import type { Finding, FormEntry } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const format = formatById('revised-2021');
const empty = emptyReport('410308103', 2025, 'revised-2021');
const locked = new Set(lockedCells(format, () => true));
const isLocked = (cell: string) => locked.has(cell);

function findingsIn(entry: FormEntry): readonly Finding[] {
  const { report } = reportOfEntry(entry, empty);
  return findingsOf(
    judgeReport(report, {
      earlier: [],
      unitKind: 'TOWN',
      unitMakesRules: false,
      dates: null,
      document: null,
    }),
    format,
  );
}

function suspectsOf(entry: FormEntry, rule: string): readonly string[] {
  const finding = findingsIn(entry).find((one) => one.rule === rule && one.silencedBy === null);
  if (!finding) throw new Error(`${rule} did not fail`);
  return suspectCells(finding, format, figuresOf(reportOfEntry(entry, empty).report), isLocked);
}

const zeros = withZeros(
  withZeros(new Map(), blankCells(new Map(), format, { table: 'applications' }, isLocked)),
  blankCells(new Map(), format, { table: 'proactive' }, isLocked),
);

describe('where to look first', () => {
  test('a column that does not balance points to what is carried forward, never to a computed total', () => {
    const entry = withField(zeros, cellField('applications.newlyReceived.naturalPerson'), '1');
    expect(suspectsOf(entry, 'T3-BAL')).toEqual(['applications.carriedForward.naturalPerson']);
  });

  test('too few documents in force point to their number, rules of a township to those that are not zero', () => {
    const entry = withFields(zeros, [
      [cellField('proactive.normativeDocument.issued'), '2'],
      [cellField('proactive.governmentRule.inForce'), '1'],
    ]);
    expect(suspectsOf(entry, 'T2-VALIDMIN')).toEqual(['proactive.normativeDocument.inForce']);
    expect(suspectsOf(entry, 'T2-RULE0')).toEqual(['proactive.governmentRule.inForce']);
  });

  test('blanks point to themselves but not to the totals that follow from them', () => {
    const entry = withField(zeros, cellField('applications.granted.legalService'), '');
    expect(suspectsOf(entry, 'T3-NULL')).toEqual(['applications.granted.legalService']);
  });

  test('a form still being filled in has its first blank marked, not a sea of them', () => {
    const entry = withField(new Map(), cellField('applications.newlyReceived.naturalPerson'), '1');
    expect(suspectsOf(entry, 'T3-NULL')).toEqual(['applications.newlyReceived.commercialEnterprise']);
  });

  test('a finding says of which column or row it speaks', () => {
    const entry = withField(zeros, cellField('applications.newlyReceived.naturalPerson'), '1');
    const finding = findingsIn(entry).find(({ rule }) => rule === 'T3-BAL');
    expect(finding && findingPlace(finding, format)).toEqual({ zh: '自然人', en: 'Natural persons' });
  });
});

describe('reasons', () => {
  test('are handed in for findings that are there, with their cells, and not for those that are gone', () => {
    const blank = withField(zeros, cellField('applications.granted.legalService'), '');
    const entry = withFields(blank, [
      [reasonField('T3-NULL', []), ' 不掌握 '],
      [reasonField('YY-CARRY', ['x']), '旧的'],
    ]);
    const [given, ...others] = reasonsGiven(entry, findingsIn(entry));
    expect(others).toEqual([]);
    expect(given).toMatchObject({ rule: 'T3-NULL', reason: '不掌握' });
    expect(given?.cells).toContain('applications.granted.legalService');
  });
});
