import type { Qualifier } from '../report/report.js';

/** What a number may stand for: 300余 is at least 300, 约44 a fifth more or less. Both ends are included. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

const roughly = 0.2;

export function extentOf({
  value,
  qualifier,
}: {
  readonly value: number;
  readonly qualifier: Qualifier;
}): Extent {
  switch (qualifier) {
    case 'EXACT':
      return { least: value, most: value };
    case 'AT_LEAST':
      return { least: value, most: Number.POSITIVE_INFINITY };
    case 'AT_MOST':
      return { least: 0, most: value };
    case 'ABOUT':
      return { least: value * (1 - roughly), most: value * (1 + roughly) };
  }
}

/** Whether both may be the same number. */
export function mayBeEqual(one: Extent, other: Extent): boolean {
  return one.least <= other.most && other.least <= one.most;
}

export function sumOfExtents(extents: readonly Extent[]): Extent {
  let least = 0;
  let most = 0;
  for (const extent of extents) {
    least += extent.least;
    most += extent.most;
  }
  return { least, most };
}
