import { carryLinks } from '@mingjian/domain';
import type { Amount, CarriedYear, CarryLink, Qualifier } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const settings = { seed: 20260311 };
const exact = (amount: number): Amount => ({ amount: BigInt(amount), qualifier: 'EXACT' });

function year(
  of: number,
  into: number | null,
  out: number | null,
  more: Partial<CarriedYear> = {},
): CarriedYear {
  return {
    year: of,
    broughtForward: into === null ? null : exact(into),
    carriedForward: out === null ? null : exact(out),
    asked: 'ASKED',
    isSameArea: true,
    isDoubtful: false,
    ...more,
  };
}

const silent = (of: number): CarriedYear => year(of, null, null, { asked: 'NO_REPORT' });
const without = (of: number): CarriedYear => year(of, null, null, { asked: 'NOT_ON_FORM' });
const toldOf = (link: CarryLink | undefined) =>
  link?.state === 'UNTOLD' ? link.why : link?.state === 'BROKEN' ? [link.difference, link.mend] : link?.state;

describe('the chain of what is carried over', () => {
  test('is whole where a year begins with what the one before handed on', () => {
    expect(carryLinks([year(2020, 0, 3), year(2021, 3, 1)]).map(toldOf)).toEqual(['WHOLE']);
  });

  test('is broken where it does not: by how many, and the later report is looked at first', () => {
    expect(carryLinks([year(2023, 0, 1), year(2024, 2, 0)]).map(toldOf)).toEqual([[1n, 'LATER']]);
    expect(carryLinks([year(2023, 0, 5), year(2024, 2, 0)]).map(toldOf)).toEqual([[-3n, 'LATER']]);
  });

  test('begins with the earlier report where that does not add up by itself', () => {
    const links = carryLinks([year(2023, 0, 1, { isDoubtful: true }), year(2024, 2, 0)]);
    expect(links.map(toldOf)).toEqual([[1n, 'EARLIER']]);
  });

  test('cannot be told where an end is not stated, not exact, or has no report; unknown is no zero', () => {
    expect(carryLinks([year(2020, 0, null), year(2021, 0, 0)]).map(toldOf)).toEqual(['NOT_STATED']);
    expect(carryLinks([silent(2020), year(2021, 0, 0)]).map(toldOf)).toEqual(['NO_EARLIER']);
    expect(carryLinks([year(2020, 0, 0), silent(2021)]).map(toldOf)).toEqual(['NO_LATER']);
    const open = year(2021, null, 0, { broughtForward: { amount: 3n, qualifier: 'AT_LEAST' } });
    expect(carryLinks([year(2020, 0, 3), open]).map(toldOf)).toEqual(['NOT_EXACT']);
  });

  test('cannot be told where it took in others or gave up parts: it brings in what others handed on', () => {
    const joined = year(2024, 5, 0, { isSameArea: false });
    expect(carryLinks([year(2023, 0, 2), joined, year(2025, 0, 0)]).map(toldOf)).toEqual([
      'OTHER_AREA',
      'WHOLE',
    ]);
  });

  test('has no link where a form does not know of it, between two missing reports, nor over a year left out', () => {
    expect(carryLinks([without(2018), year(2019, 0, 0)])).toEqual([]);
    expect(carryLinks([without(2018), silent(2019)])).toEqual([]);
    expect(carryLinks([silent(2017), silent(2018), year(2020, 0, 0)])).toEqual([]);
  });

  test('joins years that follow each other, each link once, as a plain recount tells it', () => {
    const amount = fc.option(
      fc.record({
        amount: fc.bigInt({ min: 0n, max: 3n }),
        qualifier: fc.constantFrom<Qualifier>('EXACT', 'EXACT', 'EXACT', 'ABOUT'),
      }),
    );
    const ends = fc.record({
      broughtForward: amount,
      carriedForward: amount,
      asked: fc.constantFrom<CarriedYear['asked']>('ASKED', 'ASKED', 'NO_REPORT', 'NOT_ON_FORM'),
      isSameArea: fc.boolean(),
      isDoubtful: fc.boolean(),
    });
    const years = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2026 }), ends), { selector: ([at]) => at })
      .map((all): CarriedYear[] =>
        all
          .sort(([one], [other]) => one - other)
          .map(([at, said]) =>
            said.asked === 'ASKED'
              ? { year: at, ...said }
              : { year: at, ...said, broughtForward: null, carriedForward: null },
          ),
      );
    fc.assert(
      fc.property(years, (all) => {
        const links = carryLinks(all);
        for (let at = 2016; at <= 2026; at += 1) {
          const before = all.find((one) => one.year === at - 1);
          const now = all.find((one) => one.year === at);
          const found = links.filter((link) => link.year === at);
          const both = [before?.asked, now?.asked];
          const isThere = before && now && both.includes('ASKED') && !both.includes('NOT_ON_FORM');
          expect(found).toHaveLength(isThere ? 1 : 0);
          if (!isThere) continue;
          const [a, b] = [before.carriedForward, now.broughtForward];
          const isTold = now.isSameArea && a?.qualifier === 'EXACT' && b?.qualifier === 'EXACT';
          expect(found[0]?.state).toBe(!isTold ? 'UNTOLD' : a.amount === b.amount ? 'WHOLE' : 'BROKEN');
        }
      }),
      settings,
    );
  });
});
