import type { Day } from '@mingjian/domain';

interface OfUnitYear {
  /** Code of the unit as it is today, under whichever name it reported. */
  readonly unit: string;
  readonly year: number;
}

/**
 * What the years tell beside findings of rules: planted here, one of each kind, and listed on the page on the
 * demonstration. The tests find each of them again in the loaded data by the product's own rules and sums.
 */
export const stories = {
  /** 常袋镇 published after the law's day twice in three years, and in time between. */
  publishedOn: [
    { unit: '410308109', year: 2015, on: '2016-04-12' },
    { unit: '410308109', year: 2016, on: '2017-03-24' },
    { unit: '410308109', year: 2017, on: '2018-04-09' },
    { unit: '410308106', year: 2016, on: '2016-12-28' },
    // Public before 朝阳镇, which took its overview over.
    { unit: '410308101', year: 2018, on: '2019-03-04' },
    // The real one: the day that its page bears.
    { unit: '410308103', year: 2016, on: '2017-02-10' },
  ],
  /** Units that are in time in every year of the archive that is not planted above. */
  neverLate: ['410308102', '410308103', '410308109'],
  /** 横水镇 is the only one without a report of 2019. */
  missing: [
    { unit: '410308105', year: 2014 },
    { unit: '410308-mzj', year: 2015 },
    { unit: '410308107', year: 2017 },
    { unit: '410308108', year: 2019 },
  ],
  /** 会盟镇 disclosed about twice as much as the year before, by the same form. */
  workJumps: [
    {
      unit: '410308101',
      year: 2024,
      factor: 2.2,
      why: '比上年增加较多，主要是黄河滩区居民迁建的补偿安置方案和分户结果逐批公示。',
    },
  ],
  /** 朝阳镇 took its overview of 2018 over from 会盟镇, with figures of its own. */
  copiedOverviews: [{ unit: '410308105', year: 2018, from: '410308101' }],
  /** 送庄镇 gave out what was asked for in all of its five cases, and none was corrected. */
  allGranted: [{ unit: '410308103', year: 2024 }],
  /** 平乐镇 corrected its report of 2018 after it was public. */
  corrections: [{ unit: '410308102', year: 2018, on: '2019-05-16', countedTwice: 57 }],
} as const satisfies {
  readonly publishedOn: readonly (OfUnitYear & { readonly on: Day })[];
  readonly neverLate: readonly string[];
  readonly missing: readonly OfUnitYear[];
  readonly workJumps: readonly (OfUnitYear & { readonly factor: number; readonly why: string })[];
  readonly copiedOverviews: readonly (OfUnitYear & { readonly from: string })[];
  readonly allGranted: readonly OfUnitYear[];
  readonly corrections: readonly (OfUnitYear & { readonly on: Day; readonly countedTwice: number })[];
};

/** The entry of a list for a unit's year, if there is one. */
export function storyOf<Story extends OfUnitYear>(
  list: readonly Story[],
  unit: string,
  year: number,
): Story | null {
  return list.find((one) => one.unit === unit && one.year === year) ?? null;
}
