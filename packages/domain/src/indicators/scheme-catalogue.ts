import { defaultScheme } from './schemes/default.js';
import { defaultScheme1 } from './schemes/default-1.js';
import { defaultScheme2 } from './schemes/default-2.js';
import { practices2015 } from './schemes/practices-2015.js';
import type { Scheme } from './scheme.js';

/** Schemes that a county may choose for a year. A further one is its file and a line here. */
export const schemes: readonly Scheme[] = [defaultScheme, practices2015];

/** Earlier versions: nobody chooses them any more, but what was counted by them can be counted again. */
export const pastSchemes: readonly Scheme[] = [defaultScheme1, defaultScheme2];

export function schemeById(id: string): Scheme | null {
  return schemes.find((scheme) => scheme.id === id) ?? null;
}

/** A scheme as it was in a version, as default/1; null where there never was one. */
export function schemeOfVersion(version: string): Scheme | null {
  return [...schemes, ...pastSchemes].find((scheme) => scheme.version === version) ?? null;
}
