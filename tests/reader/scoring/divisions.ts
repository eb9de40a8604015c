import type { Divisions } from '@mingjian/reader';
import { county, prefecture, province, units } from '../generated/words/units.js';

/** The invented county, as the reader looks units up. */
export const divisions: Divisions = {
  find: (name) =>
    units
      .filter((unit) => unit.name === name && unit.kind !== 'DEPARTMENT')
      .map(({ code }) => ({
        code,
        name,
        county: county.name,
        prefecture: prefecture.name,
        province: province.name,
      })),
};
