import type { Random } from './random.js';
import type { GoldQualifier, Said } from './said.js';
import { chineseNumeral, fullWidth, withThousandsMarks } from './chinese-numerals.js';

interface Written {
  /** The number with its unit, as printed. */
  readonly words: string;
  readonly value: number;
  readonly qualifier: GoldQualifier;
  readonly orQualifier?: GoldQualifier;
}

interface Way {
  readonly how: string;
  readonly weight: number;
  readonly fits: (value: number) => boolean;
  readonly write: (value: number, unit: string, random: Random) => Written;
}

const always = (): boolean => true;
const round = (value: number): number => (value >= 100 ? value - (value % 10) : value);
const exact = (words: string, value: number): Written => ({ words, value, qualifier: 'EXACT' });
const atLeast = (words: string, value: number): Written => ({ words, value, qualifier: 'AT_LEAST' });
const about = (words: string, value: number): Written => ({ words, value, qualifier: 'ABOUT' });

/** Every way of domain.md 7.2 to write a count. */
const ways: readonly Way[] = [
  { how: 'plain', weight: 42, fits: always, write: (value, unit) => exact(`${String(value)}${unit}`, value) },
  {
    how: 'over',
    weight: 18,
    fits: (value) => value >= 10,
    write: (value, unit, random) => {
      const least = random.chance(0.75) ? round(value) : value;
      return atLeast(`${String(least)}${random.pick(['余', '余', '多'])}${unit}`, least);
    },
  },
  {
    how: 'over, after the unit',
    weight: 5,
    fits: (value) => value >= 10,
    write: (value, unit) => atLeast(`${String(round(value))}${unit}以上`, round(value)),
  },
  {
    how: 'about',
    weight: 6,
    fits: (value) => value >= 10,
    write: (value, unit, random) =>
      random.chance(0.7)
        ? about(`约${String(value)}${unit}`, value)
        : about(`${String(round(value))}${unit}左右`, round(value)),
  },
  {
    how: 'nearly',
    weight: 4,
    fits: (value) => value >= 40,
    write: (value, unit, random) => {
      const most = Math.ceil(value / 10) * 10;
      // The reference calls 近 "le" in its list of operators and "approx" in its catalogue; 不足 only "le".
      return random.chance(0.7)
        ? { words: `近${String(most)}${unit}`, value: most, qualifier: 'AT_MOST', orQualifier: 'ABOUT' }
        : { words: `不足${String(most)}${unit}`, value: most, qualifier: 'AT_MOST' };
    },
  },
  {
    how: 'Chinese numeral',
    weight: 12,
    fits: (value) => value >= 1 && value < 1000,
    write: (value, unit, random) => {
      if (value > 20 && value < 30 && random.chance(0.15))
        return exact(`廿${chineseNumeral(value - 20).replace('两', '二')}${unit}`, value);
      return exact(`${chineseNumeral(value)}${unit}`, value);
    },
  },
  {
    how: 'Chinese numeral, over',
    weight: 4,
    fits: (value) => value >= 20 && value < 1000,
    write: (value, unit) => {
      const least = value >= 100 ? value - (value % 100) : value - (value % 10);
      const words = least === 100 ? '百' : chineseNumeral(least);
      return atLeast(`${words}余${unit}`, least);
    },
  },
  {
    how: 'full-width digits',
    weight: 4,
    fits: always,
    write: (value, unit) => exact(`${fullWidth(String(value))}${unit}`, value),
  },
  {
    how: 'thousands mark',
    weight: 30,
    fits: (value) => value >= 1000,
    write: (value, unit, random) => {
      const words = withThousandsMarks(value);
      return exact(`${random.chance(0.3) ? fullWidth(words) : words}${unit}`, value);
    },
  },
  {
    how: 'ten thousands',
    weight: 80,
    fits: (value) => value >= 10_000,
    write: (value, unit, random) => {
      // Never a round 2万: whether that is exact, nobody can tell.
      const thousands = Math.round(value / 1000) + (Math.round(value / 1000) % 10 === 0 ? 1 : 0);
      const words = `${String(thousands / 10)}万`;
      return random.chance(0.4)
        ? atLeast(`${words}余${unit}`, thousands * 1000)
        : about(`${words}${unit}`, thousands * 1000);
    },
  },
  {
    how: 'spaced',
    weight: 5,
    fits: always,
    write: (value, unit, random) =>
      exact(random.chance(0.5) ? ` ${String(value)} ${unit}` : `${String(value)} ${unit}`, value),
  },
];

/** A count of a measure, written in one of the ways that fit its size. */
export function count(random: Random, measure: string, value: number, unit: string, how?: string): Said {
  const fitting = ways.filter((way) => way.fits(value) && (how === undefined || way.how === how));
  let rest = random.whole(0, fitting.reduce((sum, way) => sum + way.weight, 0) - 1);
  const way = fitting.find(({ weight }) => (rest -= weight) < 0);
  if (way === undefined) throw new Error(`No way "${how ?? 'any'}" to write ${String(value)}`);
  const { words, ...written } = way.write(value, unit, random);
  return { how: way.how, words, facts: [{ measure, ...written }] };
}

/** The same number in the same ways, of a thing that is no measure: it must not be read. */
export function uncounted(random: Random, why: string, value: number, unit: string): Said {
  const { words } = count(random, 'none', value, unit);
  return { how: `trap: ${why}`, words, facts: [] };
}
