import { brokenLinks, chainsOf, countLinks } from '../../apps/dashboard/src/pages/trends/carry-links';
import { rowOfRegion, rowOfUnit, shareIn } from '../../apps/dashboard/src/pages/trends/composition-rows';
import { wholeAndParts, wholesOfUnits } from '../../apps/dashboard/src/pages/trends/wholes';

/** What the page parts a whole into, and what it asks for. */
export function wholeAsked(whole: 'results' | 'applicants'): {
  readonly measures: readonly string[];
  readonly cells: readonly string[];
} {
  return wholeAndParts(whole);
}

/** The bar of a whole county as the page makes it of an answer; null where nothing can be parted. */
export function countyBar(
  whole: 'results' | 'applicants',
  answer: unknown,
  { units, year }: { readonly units: readonly string[]; readonly year: number },
): unknown {
  const asked = wholeAndParts(whole);
  const wholes = wholesOfUnits(asked, answer as Parameters<typeof wholesOfUnits>[1]);
  const rows = units.map((unit) => rowOfUnit(wholes, asked, unit, year));
  const { composition } = rowOfRegion(rows, year, units.length);
  if (composition === null) return null;
  return {
    whole: Number(composition.whole),
    parts: asked.parts.map(({ id }, at) => {
      const part = composition.parts[at] ?? null;
      return [id, part === null ? null : Number(part), part === null ? null : shareIn(composition, part)];
    }),
    rest: Number(composition.rest),
  };
}

/** The links between years as the page chains them: how many hold, how many are broken, and which. */
export function chainOfCounty(
  series: readonly unknown[],
  years: readonly number[],
  units: readonly unknown[],
): unknown {
  const chains = chainsOf(
    series as Parameters<typeof chainsOf>[0],
    years,
    units as Parameters<typeof chainsOf>[2],
  );
  const { WHOLE, BROKEN } = countLinks(chains);
  return {
    whole: WHOLE,
    broken: BROKEN,
    links: brokenLinks(chains).map(({ unit, link }) => [
      unit,
      link.year,
      Number(link.out?.amount),
      Number(link.into?.amount),
      Number(link.difference),
    ]),
  };
}
