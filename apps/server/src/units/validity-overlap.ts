import type { Text } from '@mingjian/domain';

interface RowInYears {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: number;
  readonly validTo: number | null;
}

/** The first two rows that give one code to two bodies in a year, or one body two codes; null when there are none. */
export function findOverlap(rows: readonly RowInYears[]): Text | null {
  return overlapWithin(rows, ({ code }) => code) ?? overlapWithin(rows, ({ unitId }) => unitId);
}

function overlapWithin(rows: readonly RowInYears[], groupOf: (row: RowInYears) => string): Text | null {
  const ordered = [...rows].sort((a, b) => a.validFrom - b.validFrom);
  const last = new Map<string, RowInYears>();
  for (const row of ordered) {
    const before = last.get(groupOf(row));
    if (before && (before.validTo === null || before.validTo >= row.validFrom))
      return overlapText(before, row);
    last.set(groupOf(row), row);
  }
  return null;
}

function overlapText(before: RowInYears, row: RowInYears): Text {
  const years = ({ validFrom, validTo }: RowInYears): string => `${validFrom}-${validTo ?? ''}`;
  return {
    zh: `${before.code}（${before.name}，${years(before)}）与 ${row.code}（${row.name}，${years(row)}）年度重叠`,
    en: `${before.code} (${before.name}, ${years(before)}) and ${row.code} (${row.name}, ${years(row)}) overlap in years`,
  };
}
