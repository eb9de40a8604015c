import { cellsOf, formatById, judgeReport } from '@mingjian/domain';
import type { DisclosureReport, MeasureId, RuleId, SectionId } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { sayings } from '../reader/sayings.js';

/** Which rule holds a measure against the table of 2021. */
const heldBy: Readonly<Partial<Record<MeasureId, RuleId>>> = {
  'applications.received': 'TX-NEW',
  'applications.handled': 'TX-DONE',
  'applications.broughtForward': 'TX-CARRYIN',
  'applications.carriedForward': 'TX-CARRYOUT',
  'applications.granted': 'TX-RESULT',
  'applications.partlyGranted': 'TX-RESULT',
  'applications.refused': 'TX-RESULT',
  'applications.unavailable': 'TX-RESULT',
  'applications.notProcessed': 'TX-RESULT',
  'applications.otherHandling': 'TX-RESULT',
  'disputes.reconsiderations': 'TX-RV',
  'disputes.lawsuits': 'TX-LIT',
  'disclosure.normativeIssued': 'TX-NORM',
  'disclosure.normativeRepealed': 'TX-NORM',
  'disclosure.normativeInForce': 'TX-NORM',
  'decisions.licensing': 'TX-DEC',
  'decisions.penalty': 'TX-DEC',
  'decisions.compulsion': 'TX-DEC',
  'fees.administrative': 'TX-DEC',
};

/** A number that no sentence says, so that every figure in words is found. */
const everywhere = 7_777_777;
const places = [...cellsOf(formatById('revised-2021')).values()];

/** The report of 2016 on the form of 2021 that somebody typed, its tables full of a number that is nowhere in words. */
function typed(sentence: string, section: SectionId): DisclosureReport {
  return {
    unit: '410322106',
    reportYear: 2016,
    formatFound: 'revised-2021',
    publishedOn: null,
    title: null,
    references: [],
    figures: places.map(({ cell, kind }) => ({
      cell,
      value: kind === 'money' ? String(everywhere) : everywhere,
    })),
    statements: [],
    practices: [],
    sections: [{ id: section, title: null, text: `　　${sentence}`, nothingToReport: false }],
  };
}

/** What the rules take from typed words, as `rule value`. */
function taken(sentence: string, section: SectionId): string[] {
  const judgements = judgeReport(typed(sentence, section), {
    earlier: [],
    unitKind: 'TOWN',
    unitMakesRules: false,
    document: null,
    dates: null,
  });
  return judgements
    .filter(({ rule, outcome }) => outcome === 'FAIL' && Object.values(heldBy).includes(rule))
    .map(({ rule, left }) => `${rule} ${left}`)
    .sort();
}

function inRules(says: readonly string[]): string[] {
  return says
    .flatMap((one) => {
      const [measure, value = ''] = one.split(' ');
      const rule = heldBy[measure as MeasureId];
      return rule === undefined
        ? []
        : [`${rule} ${measure === 'fees.administrative' ? Number(value) / 10_000 : value}`];
    })
    .sort();
}

describe('what the reader of documents understands, the rules understand of what a clerk types', () => {
  const cases = Object.values(sayings)
    .flat()
    // A section that only says 无 says so beside its table; the last section is none that the reader's test writes.
    .filter(({ sentence, section }) => sentence !== '无。' && section !== 'other')
    .map(({ sentence, says, section = 'proactive' }) => ({ sentence, says: inRules(says), section }));

  test('there are many that say something', () => {
    expect(cases.filter(({ says }) => says.length > 0).length).toBeGreaterThan(40);
  });

  test.each(cases)('$section: $sentence', ({ sentence, says, section }) => {
    expect(taken(sentence, section as SectionId)).toEqual(says);
  });
});
