import { dataLines, lazy } from '../data-file.js';
import type { Division, Divisions } from './divisions.js';

/**
 * A county-level area that came out of another one: codes of the list hold from a year, the former ones until then.
 * Only what is known for certain stands here; elsewhere the list's codes are answered for every year.
 */
interface Succession {
  readonly code: string;
  readonly from: number;
  readonly former: {
    readonly code: string;
    readonly county: string;
    /** Last three digits of the units that were its; they kept them. */
    readonly units: readonly string[];
  };
}

/** 孟津县 and 吉利区 became 孟津区 in March 2021; codes of 吉利区's units before that are not known. */
const successions: readonly Succession[] = [
  {
    code: '410308',
    from: 2021,
    former: {
      code: '410322',
      county: '孟津县',
      units: ['100', '101', '102', '103', '104', '105', '106', '107', '108', '109'],
    },
  },
];

const byName = lazy(() => {
  const found = new Map<string, Division[]>();
  for (const line of dataLines('divisions.txt')) {
    const [code = '', county = '', prefecture = '', province = '', ...units] = line.split(' ');
    for (const unit of units) {
      const name = unit.slice(3);
      const division = { code: code + unit.slice(0, 3), name, county, prefecture, province };
      const known = found.get(name);
      if (known) known.push(division);
      else found.set(name, [division]);
    }
  }
  return found;
});

/** The national list of townships as of 2022, with what is known of its past. Loaded when first asked. */
export const shippedDivisions: Divisions = {
  find: (name, year) => (byName().get(name) ?? []).flatMap((division) => inYear(division, year)),
};

function inYear(division: Division, year: number): readonly Division[] {
  const succession = successions.find(({ code }) => division.code.startsWith(code));
  if (!succession || year >= succession.from) return [division];
  const { code, county, units } = succession.former;
  const unit = division.code.slice(6);
  return units.includes(unit) ? [{ ...division, code: code + unit, county }] : [];
}
