import { cellsOf, formatById } from '@mingjian/domain';
import type { DisclosureReport, FigureValue } from '@mingjian/domain';
import { randomFrom, upTo } from './random.js';

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'otherOrganization',
] as const;
const results = ['granted', 'partlyGranted', 'refused.protectsThirdParty', 'unavailable.notHeld'] as const;
const places = cellsOf(formatById('revised-2021'));

/**
 * A report on the form of 2021 that breaks no rule, the same for the same seed and year. What a year carries
 * forward is what the next brings in, and documents stay in force, so that a unit's years agree with each other.
 */
export function generatedReport(unit: string, reportYear: number, seed: number): DisclosureReport {
  const random = randomFrom(seed * 7919 + reportYear);
  const figures = new Map<string, FigureValue>();
  fillApplications(figures, random, seed, reportYear);
  fillDisputes(figures, random);
  fillProactive(figures, random, { seed, reportYear });
  return {
    unit,
    reportYear,
    formatFound: 'revised-2021',
    publishedOn: null,
    title: `${reportYear}年政府信息公开工作年度报告`,
    references: [`试政办〔${reportYear}〕${1 + upTo(random, 80)}号`],
    figures: [...places].map(([cell, { kind }]) => ({
      cell,
      value: figures.get(cell) ?? (kind === 'money' ? '0' : 0),
    })),
    statements: [
      {
        measure: 'disclosure.items',
        value: 100 + upTo(randomFrom(seed), 900) + upTo(random, 20),
        qualifier: 'EXACT',
        section: 'overview',
      },
      {
        measure: 'disclosure.newsItems',
        value: 50 + upTo(random, 300),
        qualifier: seed % 7 === 0 ? 'AT_LEAST' : 'EXACT',
        section: 'overview',
      },
      { measure: 'training.sessions', value: upTo(random, 6), qualifier: 'EXACT', section: 'other' },
    ],
    practices: [],
    sections: (['overview', 'problems', 'other'] as const).map((id) => ({
      id,
      title: null,
      text: `第${seed}号单位${reportYear}年的文字说明，含考核、评议和问责结果，地址：大院。`.repeat(12),
      nothingToReport: false,
    })),
  };
}

/** The same for the year that carries forward and for the year that brings in. */
function carriedInto(reportYear: number, seed: number, column: number): number {
  return upTo(randomFrom(seed * 31 + reportYear * 7 + column), 3);
}

function fillApplications(
  figures: Map<string, FigureValue>,
  random: () => number,
  seed: number,
  reportYear: number,
): void {
  const rows = new Map<string, number>();
  const put = (row: string, column: string, value: number): void => {
    figures.set(`applications.${row}.${column}`, value);
    rows.set(row, (rows.get(row) ?? 0) + value);
  };
  applicants.forEach((column, index) => {
    const broughtForward = carriedInto(reportYear, seed, index);
    const carriedForward = carriedInto(reportYear + 1, seed, index);
    // No two kinds of applicants with the same figures: that would look copied.
    const newlyReceived = carriedForward + index + applicants.length * upTo(random, 4);
    const handled = broughtForward + newlyReceived - carriedForward;
    put('newlyReceived', column, newlyReceived);
    put('broughtForward', column, broughtForward);
    put('handledTotal', column, handled);
    put('carriedForward', column, carriedForward);
    results.forEach((row, place) => {
      // The first result takes what the even shares leave over.
      const share = Math.floor(handled / results.length);
      put(row, column, place === 0 ? handled - share * (results.length - 1) : share);
    });
  });
  for (const [row, total] of rows) figures.set(`applications.${row}.total`, total);
}

/** Each year has a case that ended, so that what was pending in the year before may have. None goes to court at once. */
function fillDisputes(figures: Map<string, FigureValue>, random: () => number): void {
  for (const row of ['reconsideration', 'suitAfterReconsideration']) {
    const outcomes = { upheld: 1 + upTo(random, 3), other: upTo(random, 2), pending: upTo(random, 1) };
    for (const [column, value] of Object.entries(outcomes)) figures.set(`disputes.${row}.${column}`, value);
    figures.set(`disputes.${row}.total`, outcomes.upheld + outcomes.other + outcomes.pending);
  }
}

const firstYear = 2008;

function issuedIn(reportYear: number, seed: number): number {
  return upTo(randomFrom(seed * 17 + reportYear * 3), 5);
}

function fillProactive(
  figures: Map<string, FigureValue>,
  random: () => number,
  { seed, reportYear }: { readonly seed: number; readonly reportYear: number },
): void {
  const issued = issuedIn(reportYear, seed);
  let inForce = upTo(randomFrom(seed), 15);
  for (let year = firstYear; year <= reportYear; year += 1) inForce += issuedIn(year, seed);
  figures.set('proactive.normativeDocument.issued', issued);
  figures.set('proactive.normativeDocument.inForce', inForce);
  figures.set('proactive.licensing.decisions', upTo(random, 400));
  figures.set('proactive.penalty.decisions', upTo(random, 90));
  figures.set('proactive.fee.amount', `${upTo(random, 40)}.${upTo(random, 8) + 1}`);
}
