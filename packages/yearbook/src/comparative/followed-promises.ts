import { followUpOverYears } from '@mingjian/domain';
import type { PromiseOverYears } from '@mingjian/domain';
import type { CountyFacts } from '../facts/county-facts.js';
import { expectedUnits, yearOf } from '../writing/county.js';
import type { UnitNow } from '../writing/county.js';

/** What a unit promised last year, each held against this year's report. */
export interface FollowedPromises {
  readonly one: UnitNow;
  readonly promises: readonly PromiseOverYears[];
}

/** Two chapters tell of the same promises; comparing the words costs more than both. */
const followed = new WeakMap<CountyFacts, readonly FollowedPromises[]>();

/** Of every unit that has both reports and promised something. */
export function followedPromises(facts: CountyFacts): readonly FollowedPromises[] {
  const known = followed.get(facts);
  if (known !== undefined) return known;
  const names = namesIn(facts);
  const found = expectedUnits(facts).flatMap((one): FollowedPromises[] => {
    const promises = promisesOf(one, facts.year, names);
    return promises.length === 0 ? [] : [{ one, promises }];
  });
  followed.set(facts, found);
  return found;
}

/** Longer names first: 平乐镇人民政府 is taken out before 平乐镇. */
function namesIn({ units, region }: CountyFacts): readonly string[] {
  const names = units.flatMap(({ years }) => years.map(({ name }) => name));
  return [...new Set([...names, region.name])].sort((one, other) => other.length - one.length);
}

function promisesOf(
  { unit, now }: UnitNow,
  year: number,
  names: readonly string[],
): readonly PromiseOverYears[] {
  const last = yearOf(unit, year - 1);
  if (!last?.report || !now.report) return [];
  return followUpOverYears(
    [last.report, now.report].map((report) => ({
      year: report.reportYear,
      words: { sections: report.sections, reading: null },
    })),
    names,
  ).filter((promise) => promise.year === year - 1);
}
