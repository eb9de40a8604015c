import { byQueuePlace, changedCells, reviewNeed, reviewNeeds, waitsForCounty } from '@mingjian/domain';
import type { QueuePlace, ReviewFacts, ReviewNeed } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const today = '2026-01-22';

/** A first version, filed in time, judged and without anything to say. */
const filed: ReviewFacts = {
  workingState: 'FILED',
  isAmendment: false,
  isHistorical: false,
  wasReturned: false,
  findingsToJudge: 0,
  openRemarks: 0,
  answeredRemarks: 0,
  unsentRemarks: 0,
  correctionDue: null,
  filingDue: '2026-01-20',
  publicationDue: '2026-01-31',
};

const cases: readonly (readonly [what: string, facts: Partial<ReviewFacts>, need: ReviewNeed])[] = [
  ['filed and clean', {}, 'CLEAN'],
  ['filed with something to judge', { findingsToJudge: 2 }, 'TO_JUDGE'],
  ['filed and not judged yet', { findingsToJudge: null }, 'TO_JUDGE'],
  ['filed, and somebody has begun to remark on it', { unsentRemarks: 1 }, 'TO_JUDGE'],
  ['an amendment, however clean', { isAmendment: true }, 'TO_JUDGE'],
  ['filed again after a return', { wasReturned: true }, 'FILED_AGAIN'],
  ['an answer to a remark', { openRemarks: 1, answeredRemarks: 1 }, 'FILED_AGAIN'],
  ['returned, still in time', { workingState: 'RETURNED', correctionDue: today }, 'CORRECTION_AWAITED'],
  ['returned, the day over', { workingState: 'RETURNED', correctionDue: '2026-01-21' }, 'CORRECTION_OVERDUE'],
  [
    'an answer while the unit still mends',
    { workingState: 'RETURNED', answeredRemarks: 1 },
    'CORRECTION_AWAITED',
  ],
  ['not filed, the day over', { workingState: 'NOT_FILED' }, 'OVERDUE'],
  ['a draft, the day over', { workingState: 'DRAFT' }, 'OVERDUE'],
  ['not filed on the last day', { workingState: 'NOT_FILED', filingDue: today }, 'NOTHING'],
  ['the draft of an amendment', { workingState: 'DRAFT', isAmendment: true }, 'NOTHING'],
  ['accepted, the law’s day far', { workingState: 'ACCEPTED' }, 'NOTHING'],
  ['accepted, the law’s day near', { workingState: 'ACCEPTED', publicationDue: '2026-01-29' }, 'TO_PUBLISH'],
  ['accepted, the law’s day past', { workingState: 'ACCEPTED', publicationDue: '2026-01-21' }, 'TO_PUBLISH'],
  ['accepted with an answer', { workingState: 'ACCEPTED', answeredRemarks: 1 }, 'FILED_AGAIN'],
  ['published', { workingState: 'PUBLISHED' }, 'NOTHING'],
  ['published with an answer', { workingState: 'PUBLISHED', answeredRemarks: 1 }, 'FILED_AGAIN'],
  ['taken in from an old document', { isHistorical: true, findingsToJudge: 5 }, 'NOTHING'],
];

test.each(cases)('what a report needs of the county: %s', (_, facts, need) => {
  expect(reviewNeed({ ...filed, ...facts }, today)).toBe(need);
});

test('what waits for the county is what was filed', () => {
  expect(reviewNeeds.filter(waitsForCounty)).toEqual(['FILED_AGAIN', 'TO_JUDGE', 'CLEAN']);
});

describe('the queue', () => {
  test('is ordered by need, then by what has waited longest, then by code', () => {
    const place = (need: ReviewNeed, since: string | null, code: string): QueuePlace => ({
      need,
      since,
      code,
    });
    const ordered = [
      place('FILED_AGAIN', '2026-01-21T02:00:00.000Z', '4'),
      place('TO_JUDGE', '2026-01-18T02:00:00.000Z', '9'),
      place('TO_JUDGE', '2026-01-20T02:00:00.000Z', '1'),
      place('TO_JUDGE', '2026-01-20T02:00:00.000Z', '2'),
      place('TO_JUDGE', null, '0'),
      place('OVERDUE', '2026-01-20', '3'),
      place('NOTHING', null, '5'),
      place('NOTHING', null, '6'),
    ];
    expect([...ordered].reverse().sort(byQueuePlace)).toEqual(ordered);
  });

  test('has one order, whatever stands in it', () => {
    const place = fc.record({
      need: fc.constantFrom(...reviewNeeds),
      since: fc.option(fc.constantFrom('2026-01-01', '2026-01-02')),
      code: fc.constantFrom('1', '2', '3'),
    });
    fc.assert(
      fc.property(place, place, place, (one, two, three) => {
        expect(Math.sign(byQueuePlace(one, two)) + Math.sign(byQueuePlace(two, one))).toBe(0);
        if (byQueuePlace(one, two) <= 0 && byQueuePlace(two, three) <= 0)
          expect(byQueuePlace(one, three)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('what changed between two versions', () => {
  test('is told cell by cell, a blank apart from zero', () => {
    const before = {
      figures: [
        { cell: 'a', value: 4 },
        { cell: 'b', value: 0 },
        { cell: 'c', value: '1.50' },
        { cell: 'd', value: 7 },
      ],
    };
    const after = {
      figures: [
        { cell: 'a', value: 5 },
        { cell: 'c', value: '1.5' },
        { cell: 'd', value: 7 },
        { cell: 'e', value: 0 },
      ],
    };
    expect(changedCells(before, after)).toEqual([
      { cell: 'a', before: 4, after: 5 },
      { cell: 'e', before: null, after: 0 },
      { cell: 'b', before: 0, after: null },
    ]);
  });

  test('is nothing where nothing did', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 5 }), (cells) => {
        const figures = cells.map((cell, value) => ({ cell, value }));
        expect(changedCells({ figures }, { figures: [...figures].reverse() })).toEqual([]);
      }),
    );
  });
});
