import { textProblem } from '@mingjian/domain';
import type { RegionKind, Text, UnitKind } from '@mingjian/domain';

export interface RegionPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly from: number;
  readonly to: number | null;
  /** Code of the region above; null where none is said. */
  readonly parent: string | null;
  /** Codes of the regions that ended in favour of this one. */
  readonly predecessors: readonly string[];
}

export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly from: number;
  readonly to: number | null;
  /** Code of what it was before, here or in another region. */
  readonly predecessor: string | null;
  /** How large the part is that came from the predecessor, as residents, and what it was weighed by. */
  readonly weighed?: Weighed | null;
}

export interface Weighed {
  readonly weight: number;
  /** As 2020年常住人口: weights are shares only of what was weighed alike. */
  readonly by: string;
}

export interface LayingDownPlan {
  readonly region: RegionPlan;
  readonly units: readonly UnitPlan[];
  readonly demonstration: boolean;
}

const firstYear = 1949;
const lastYear = 9999;
const longestCode = 40;
const longestName = 200;

/** What of a plan can be held against itself alone; null when it can be meant. */
export function planTrouble({ region, units }: LayingDownPlan): Text | null {
  for (const body of [region, ...units]) {
    const { code, name, from, to } = body;
    if (!isWord(code, longestCode) || !isWord(name, longestName))
      return {
        zh: `${code}（${name}）：代码和名称不能为空，也不能过长`,
        en: `${code} (${name}): code and name must be texts of up to ${longestCode} and ${longestName} characters`,
      };
    if (!isYear(from) || (to !== null && (!isYear(to) || to < from)))
      return {
        zh: `${code}（${name}）：起止年度应为年份，且止不早于起`,
        en: `${code} (${name}): from and to must be years, and to not before from`,
      };
  }
  return null;
}

function isWord(text: string, longest: number): boolean {
  return text.trim() !== '' && textProblem(text, longest) === null;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}
