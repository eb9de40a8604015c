import type { Scope } from '../../shell/scope';

/** Years of the region's cycles and the one before the first, which a first cycle is held against. */
export function yearsToPick({ region, year }: Scope): readonly number[] {
  const years = region.years.length > 0 ? region.years : [year];
  return [...new Set([...years, Math.min(...years) - 1])];
}

/** As many as one question may ask for. */
const mostYears = 20;

/** The region's years in order, for what is followed over all of them. */
export function yearsToFollow({ region, year }: Pick<Scope, 'region' | 'year'>): readonly number[] {
  return [...new Set([...region.years, year])].sort((a, b) => a - b).slice(-mostYears);
}
