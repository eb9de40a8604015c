import type { Division, Divisions } from '../divisions/divisions.js';

/** Parts of a name that lead from the county down to the unit and its organ. */
const organ = /(?:人民政府|政府|党政办公室|办公室|党委|办事处)+$/;

/** The code of a unit in a year, or why there is none. */
export type UnitLookUp =
  | { readonly kind: 'FOUND'; readonly division: Division }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SEVERAL' };

/** Looks a unit up by the end of its name; of several that bear it, by the places that the text names. */
export function lookUpUnit(name: string, year: number, text: string, divisions: Divisions): UnitLookUp {
  const candidates = namesWithin(name).flatMap((ending) => divisions.find(ending, year));
  if (candidates.length === 0) return { kind: 'NONE' };
  const scored = candidates
    .map((division) => ({ division, points: placesNamed(division, name, text) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = scored;
  if (!best || (next && next.points === best.points && next.division.code !== best.division.code))
    return { kind: 'SEVERAL' };
  return { kind: 'FOUND', division: best.division };
}

/** 孟津县送庄镇人民政府: 送庄镇 is tried as the shortest ending that is a division's name would be too short. */
function namesWithin(name: string): readonly string[] {
  const bare = name.replace(organ, '');
  const whole = [name, bare, `${bare}街道`].filter((one) => one.length >= 2);
  const endings = /^(?:.*[省市县区旗州盟])?([^省市县区旗州盟]{1,12}(?:镇|乡|街道|苏木))$/.exec(bare)?.[1];
  return [...new Set(endings === undefined ? whole : [...whole, endings])];
}

function placesNamed({ county, prefecture, province }: Division, name: string, text: string): number {
  const named = (place: string): number => (name.includes(place) ? 4 : text.includes(place) ? 1 : 0);
  return 4 * named(county) + 2 * named(prefecture) + named(province);
}
