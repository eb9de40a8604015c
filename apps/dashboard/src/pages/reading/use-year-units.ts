import { useUnitsOfYear } from '../../api/use-units-of-year';
import { useScope } from '../../shell/scope';
import type { UnitChoice } from './panel/facts-editor';

const noUnits: readonly UnitChoice[] = [];

/** The units of the region in a year, of which a document may be one's report. */
export function useYearUnits(year: number): readonly UnitChoice[] {
  const { region } = useScope();
  const { units } = useUnitsOfYear(region.code, year, { live: false });
  return units ?? noUnits;
}
