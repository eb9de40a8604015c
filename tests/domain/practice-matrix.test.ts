import { practiceCounts, practiceGap, practices, practicesInYear } from '@mingjian/domain';
import type { ApplicationsOfYear, Practice, PracticeId, PracticesOfYear } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260209 };
const some: ApplicationsOfYear = { received: 3, broughtForward: 0, handled: 3 };
const none: ApplicationsOfYear = { received: 0, broughtForward: 0, handled: 0 };

const says = (practice: PracticeId, holds: boolean, names: readonly string[] = []): Practice => ({
  practice,
  holds,
  names,
  section: 'overview',
});
const over = (...said: (readonly Practice[] | null)[]): readonly PracticesOfYear[] =>
  said.map((own, at) => ({ year: 2020 + at, practices: own }));
const one = (
  practice: PracticeId,
  years: readonly PracticesOfYear[],
  applications: ApplicationsOfYear = some,
) => practicesInYear(years, applications).find((each) => each.practice === practice);

describe('what a report says is in place', () => {
  const guide = 'publication.guide';

  test('is there since the first report that says so with no denial after it, with the silent years counted', () => {
    const years = over([says(guide, true)], [says(guide, false)], [says(guide, true)], null, [
      says(guide, true, ['公开指南']),
    ]);
    expect(one(guide, years)).toEqual({
      practice: guide,
      standing: 'HOLDS',
      applies: true,
      since: 2022,
      unsaid: 1,
      lastSaid: null,
      names: ['公开指南'],
    });
  });

  test('and what this year’s leaves out is not said, with the year that said it last', () => {
    expect(one(guide, over([says(guide, true)], []))).toMatchObject({
      standing: 'NOT_SAID',
      since: null,
      lastSaid: 2020,
    });
    expect(one(guide, over([says(guide, true)], [says(guide, false)], []))).toMatchObject({
      standing: 'NOT_SAID',
      lastSaid: null,
    });
  });

  test('a denial, both at once, and no report are three things', () => {
    expect(one(guide, over([says(guide, false)]))?.standing).toBe('DENIED');
    expect(one(guide, over([says(guide, true), says(guide, false)]))?.standing).toBe('CONTRADICTORY');
    expect(one(guide, over([says(guide, true)], null))).toMatchObject({
      standing: 'NO_REPORT',
      since: null,
      lastSaid: null,
    });
  });

  test('who had no application all year cannot say that it was handled in time', () => {
    const inTime = 'applications.handledInTime';
    expect(one(inTime, over([]), none)).toMatchObject({ standing: 'NOT_SAID', applies: false });
    expect(one(inTime, over([]), { ...none, handled: null })?.applies).toBe(false);
    expect(one(inTime, over([]), { ...none, received: null })?.applies).toBe(true);
    expect(one(inTime, over([]), { ...none, broughtForward: 1 })?.applies).toBe(true);
    // What it says all the same is said.
    expect(one(inTime, over([says(inTime, true)]), none)).toMatchObject({ standing: 'HOLDS', applies: true });
    expect(one(guide, over([]), none)?.applies).toBe(true);
  });
});

test('counts over reports are those of a plain recount, and every report counts once', () => {
  const ids = practices.map(({ id }) => id);
  const said = fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 12 });
  const report = fc.tuple(fc.option(said, { nil: null }), fc.constantFrom(some, none));
  fc.assert(
    fc.property(fc.array(report, { maxLength: 8 }), (reports) => {
      const units = reports.map(([entries, applications]) =>
        practicesInYear(over(entries && entries.map(([id, holds]) => says(id, holds))), applications),
      );
      const counts = practiceCounts(units);
      expect(counts.map(({ practice }) => practice)).toEqual(ids);
      for (const { practice, holds, denied, contradictory, notSaid, notApplicable } of counts) {
        const words = reports.flatMap(([entries]) =>
          entries === null ? [] : [entries.filter(([id]) => id === practice).map(([, yes]) => yes)],
        );
        expect(holds + contradictory).toBe(words.filter((own) => own.includes(true)).length);
        expect(denied + contradictory).toBe(words.filter((own) => own.includes(false)).length);
        expect(holds + denied + contradictory + notSaid + notApplicable).toBe(words.length);
        const gap = practiceGap({ holds, denied, contradictory, notSaid });
        const applying = words.length - notApplicable;
        expect(gap).toBe(applying === 0 ? null : (applying - holds) / applying);
      }
    }),
    settings,
  );
});
