import {
  afterEvent,
  amendmentStates,
  isHandedIn,
  mayFollow,
  notFiled,
  reportStates,
  standingOf,
  transitions,
  versionUnderReview,
  workingState,
} from '@mingjian/domain';
import type { AmendmentState, ReportAct, ReportEvent, ReportStanding, ReportState } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const acts: readonly ReportAct[] = [
  'DRAFT_STARTED',
  'REPORT_FILED',
  'HISTORICAL_TAKEN_IN',
  'REPORT_RECALLED',
  'REPORT_REMARKED',
  'REPORT_RETURNED',
  'REPORT_ACCEPTED',
  'REPORT_PUBLISHED',
  'AMENDMENT_STARTED',
  'AMENDMENT_WITHDRAWN',
];

function event(act: ReportAct, day: number, versionN: number | null = null): ReportEvent {
  return { act, at: new Date(Date.UTC(2026, 0, day)), versionN, publishedOn: null };
}

describe('the way of a report', () => {
  /** The contract's section 3, written a second time: whatever is not here is not allowed. */
  const allowed: Readonly<Record<string, ReportState>> = {
    'NOT_FILED DRAFT_STARTED': 'DRAFT',
    'NOT_FILED REPORT_FILED': 'FILED',
    'NOT_FILED HISTORICAL_TAKEN_IN': 'FILED',
    'DRAFT DRAFT_STARTED': 'DRAFT',
    'DRAFT REPORT_FILED': 'FILED',
    'DRAFT HISTORICAL_TAKEN_IN': 'FILED',
    'FILED HISTORICAL_TAKEN_IN': 'FILED',
    'RETURNED HISTORICAL_TAKEN_IN': 'FILED',
    'ACCEPTED HISTORICAL_TAKEN_IN': 'FILED',
    'FILED REPORT_FILED': 'FILED',
    'FILED REPORT_RECALLED': 'DRAFT',
    'FILED REPORT_RETURNED': 'RETURNED',
    'FILED REPORT_ACCEPTED': 'ACCEPTED',
    'FILED REPORT_REMARKED': 'FILED',
    'RETURNED REPORT_REMARKED': 'RETURNED',
    'ACCEPTED REPORT_REMARKED': 'ACCEPTED',
    'PUBLISHED REPORT_REMARKED': 'PUBLISHED',
    'ACCEPTED AMENDMENT_STARTED': 'ACCEPTED',
    'PUBLISHED AMENDMENT_STARTED': 'PUBLISHED',
    'RETURNED DRAFT_STARTED': 'RETURNED',
    'RETURNED REPORT_FILED': 'FILED',
    'ACCEPTED REPORT_PUBLISHED': 'PUBLISHED',
    'PUBLISHED REPORT_PUBLISHED': 'PUBLISHED',
    'PUBLISHED HISTORICAL_TAKEN_IN': 'FILED',
  };

  test.each(reportStates.flatMap((state) => acts.map((act) => [state, act] as const)))(
    '%s, then %s',
    (state, act) => {
      const after = allowed[`${state} ${act}`];
      const before: ReportStanding = { ...notFiled, state };
      expect(mayFollow(before, act)).toBe(after !== undefined);
      if (after === undefined) expect(() => afterEvent(before, event(act, 5, 1))).toThrow(/cannot follow/);
      else expect(afterEvent(before, event(act, 5, 1)).state).toBe(after);
    },
  );

  test('leads to every state, and from every state on', () => {
    const reached = new Set(Object.values(transitions).flatMap((next) => Object.values(next)));
    expect(reportStates.filter((state) => !reached.has(state))).toEqual(['NOT_FILED']);
    for (const state of reportStates) expect(Object.keys(transitions[state])).not.toEqual([]);
  });
});

describe('the way of an amendment', () => {
  /** The same for the next version of a report that was accepted; `over`: there is no amendment afterwards. */
  const allowed: Readonly<Record<string, AmendmentState | 'over'>> = {
    'DRAFT DRAFT_STARTED': 'DRAFT',
    'DRAFT REPORT_FILED': 'FILED',
    'DRAFT AMENDMENT_WITHDRAWN': 'over',
    'FILED REPORT_FILED': 'FILED',
    'FILED REPORT_REMARKED': 'FILED',
    'FILED REPORT_RECALLED': 'DRAFT',
    'FILED REPORT_RETURNED': 'RETURNED',
    'FILED REPORT_ACCEPTED': 'over',
    'RETURNED DRAFT_STARTED': 'RETURNED',
    'RETURNED REPORT_FILED': 'FILED',
    'RETURNED REPORT_REMARKED': 'RETURNED',
    'RETURNED AMENDMENT_WITHDRAWN': 'over',
  };
  const standing: ReportStanding = {
    ...notFiled,
    state: 'PUBLISHED',
    latestN: 1,
    acceptedN: 1,
    publishedN: 1,
  };

  test.each(
    amendmentStates.flatMap((state) =>
      acts.filter((act) => act !== 'REPORT_PUBLISHED').map((act) => [state, act] as const),
    ),
  )('%s, then %s', (state, act) => {
    const after = allowed[`${state} ${act}`];
    const before = { ...standing, amendment: { state, n: state === 'DRAFT' ? null : 2 } };
    expect(mayFollow(before, act)).toBe(after !== undefined);
    if (after === undefined) expect(() => afterEvent(before, event(act, 5, 2))).toThrow(/cannot follow/);
    else expect(afterEvent(before, event(act, 5, 2)).amendment?.state ?? 'over').toBe(after);
  });

  test('the version before stands until the next one is accepted, and stays public until that one is', () => {
    const before = standingOf([
      event('REPORT_FILED', 10, 1),
      event('REPORT_ACCEPTED', 11, 1),
      { ...event('REPORT_PUBLISHED', 12, 1), publishedOn: '2026-01-12' },
      event('AMENDMENT_STARTED', 13, 1),
      event('REPORT_FILED', 14, 2),
    ]);
    expect(before).toMatchObject({ state: 'PUBLISHED', latestN: 1, acceptedN: 1, publishedN: 1 });
    expect(versionUnderReview(before)).toBe(2);
    expect(workingState(before)).toBe('FILED');
    const accepted = afterEvent(before, event('REPORT_ACCEPTED', 15, 2));
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      latestN: 2,
      acceptedN: 2,
      publishedN: 1,
      amendment: null,
    });
    const published = { ...event('REPORT_PUBLISHED', 20, 2), publishedOn: '2026-02-20' };
    expect(afterEvent(accepted, published)).toMatchObject({
      state: 'PUBLISHED',
      publishedN: 2,
      // The first day counts: who mends a published report is not late with it.
      publishedOn: '2026-01-12',
    });
  });

  test('one that is given up leaves everything as it was', () => {
    const accepted = standingOf([event('REPORT_FILED', 10, 1), event('REPORT_ACCEPTED', 11, 1)]);
    const started = afterEvent(accepted, event('AMENDMENT_STARTED', 12, 1));
    expect(afterEvent(started, event('AMENDMENT_WITHDRAWN', 13))).toEqual(accepted);
  });

  test('the day of publication can be set right while an amendment is open', () => {
    const open = { ...standing, amendment: { state: 'DRAFT', n: null } } as const;
    const said = {
      ...event('REPORT_PUBLISHED', 14, 1),
      publishedOn: '2026-01-14',
      publishedAddress: 'https://a.cn/1',
    };
    expect(afterEvent(open, said)).toEqual({
      ...open,
      publishedOn: '2026-01-14',
      publishedAddress: 'https://a.cn/1',
    });
  });
});

describe('what the county has begun to look at', () => {
  test('is not taken back; the version after it is, until there is a remark on that', () => {
    const remarked = standingOf([event('REPORT_FILED', 10, 1), event('REPORT_REMARKED', 11, 1)]);
    expect(mayFollow(remarked, 'REPORT_RECALLED')).toBe(false);
    const again = afterEvent(
      afterEvent(remarked, event('REPORT_RETURNED', 12, 1)),
      event('REPORT_FILED', 13, 2),
    );
    expect(mayFollow(again, 'REPORT_RECALLED')).toBe(true);
  });

  test('a returned report is to be mended by a day, until it is filed again', () => {
    const due = { ...event('REPORT_RETURNED', 12, 1), correctionDue: '2026-01-24' };
    const returned = standingOf([event('REPORT_FILED', 10, 1), due]);
    expect(returned.correctionDue).toBe('2026-01-24');
    expect(afterEvent(returned, event('REPORT_FILED', 13, 2)).correctionDue).toBeNull();
  });
});

describe('where a report stands', () => {
  test('without any event it is not filed', () => {
    expect(standingOf([])).toEqual(notFiled);
  });

  test('filed, returned, filed again, accepted and published: each step leaves its facts', () => {
    const published = { ...event('REPORT_PUBLISHED', 28, 2), publishedOn: '2026-01-28' };
    expect(
      standingOf([
        event('DRAFT_STARTED', 2),
        event('REPORT_FILED', 10, 1),
        event('REPORT_RETURNED', 12, 1),
        event('DRAFT_STARTED', 13),
        event('REPORT_FILED', 15, 2),
        event('REPORT_ACCEPTED', 20, 2),
        published,
      ]),
    ).toEqual({
      ...notFiled,
      state: 'PUBLISHED',
      latestN: 2,
      acceptedN: 2,
      publishedN: 2,
      filedAt: new Date('2026-01-10T00:00:00Z'),
      acceptedAt: new Date('2026-01-20T00:00:00Z'),
      publishedOn: '2026-01-28',
    });
  });

  test('the first receipt counts, however often it is filed again', () => {
    const standing = standingOf([
      event('REPORT_FILED', 10, 1),
      event('REPORT_FILED', 11, 2),
      event('REPORT_RETURNED', 12, 2),
      event('REPORT_FILED', 25, 3),
    ]);
    expect(standing.filedAt).toEqual(new Date('2026-01-10T00:00:00Z'));
    expect(standing.latestN).toBe(3);
  });

  test('a recalled version was never received: the next one is the first', () => {
    const recalled = standingOf([event('REPORT_FILED', 10, 1), event('REPORT_RECALLED', 11, 1)]);
    expect(recalled).toEqual({ ...notFiled, state: 'DRAFT' });
    expect(afterEvent(recalled, event('REPORT_FILED', 25, 2)).filedAt).toEqual(
      new Date('2026-01-25T00:00:00Z'),
    );
  });

  test('the unit’s word on the day of publication is replaced by the next version’s and by publishing', () => {
    const filed = { ...event('REPORT_FILED', 10, 1), publishedOn: '2026-01-09' };
    expect(standingOf([filed]).publishedOn).toBe('2026-01-09');
    expect(standingOf([filed, event('REPORT_FILED', 11, 2)]).publishedOn).toBeNull();
    const accepted = [filed, event('REPORT_ACCEPTED', 12, 1)];
    expect(standingOf([...accepted, event('REPORT_PUBLISHED', 13, 1)]).publishedOn).toBe('2026-01-09');
    const reported = { ...event('REPORT_PUBLISHED', 13, 1), publishedOn: '2026-01-12' };
    expect(standingOf([...accepted, reported]).publishedOn).toBe('2026-01-12');
    const corrected = { ...event('REPORT_PUBLISHED', 14, 1), publishedOn: '2026-01-13' };
    expect(standingOf([...accepted, reported, corrected]).publishedOn).toBe('2026-01-13');
  });

  test('saying that it was published does not change a filed report’s state', () => {
    const filed = { ...event('REPORT_FILED', 10, 1), publishedOn: '2026-01-09' };
    expect(standingOf([filed]).state).toBe('FILED');
  });

  test('an old report taken in by the county stands as filed', () => {
    expect(standingOf([event('HISTORICAL_TAKEN_IN', 10, 1)])).toMatchObject({ state: 'FILED', latestN: 1 });
  });

  test('an old report of which nobody knows when it was received has no receipt, until a version is filed', () => {
    const takenIn = { ...event('HISTORICAL_TAKEN_IN', 10, 1), isReceiptUnknown: true };
    const standing = standingOf([takenIn]);
    expect(standing).toMatchObject({ state: 'FILED', latestN: 1, filedAt: null });
    const returned = afterEvent(standing, event('REPORT_RETURNED', 11, 1));
    expect(afterEvent(returned, event('REPORT_FILED', 12, 2)).filedAt).toEqual(
      new Date('2026-01-12T00:00:00Z'),
    );
  });

  test('a version stands from the first receipt on, but for one that was recalled', () => {
    expect(reportStates.filter(isHandedIn)).toEqual(['FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED']);
    expect(isHandedIn(null)).toBe(false);
  });

  test('taken in again with a corrected reading it is a new version, and what was published stands', () => {
    const events = [
      { ...event('HISTORICAL_TAKEN_IN', 10, 1), isReceiptUnknown: true },
      event('REPORT_ACCEPTED', 11, 1),
      event('REPORT_PUBLISHED', 12, 1),
      { ...event('HISTORICAL_TAKEN_IN', 13, 2), isReceiptUnknown: true },
    ];
    expect(standingOf(events)).toMatchObject({
      state: 'FILED',
      latestN: 2,
      acceptedN: 1,
      publishedN: 1,
      filedAt: null,
    });
  });

  test('is the same whether the log is read at once or act by act, for any log that may be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 25 }), (choices) => {
        const log: ReportEvent[] = [];
        let stepwise = notFiled;
        choices.forEach((choice, at) => {
          const possible = acts.filter((act) => mayFollow(stepwise, act));
          const act = possible[choice % possible.length];
          if (act === undefined) return;
          const next = { ...event(act, at + 1, at + 1), publishedOn: choice % 3 === 0 ? '2026-01-01' : null };
          log.push(next);
          stepwise = afterEvent(stepwise, next);
          expect(standingOf(log)).toEqual(stepwise);
        });
      }),
      { seed: 20260204 },
    );
  });
});
