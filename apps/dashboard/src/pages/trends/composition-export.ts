import type { Words } from '../../messages/use-words';
import { notApplicable } from '../../ui/export/exported-table';
import type { ExportedTable, ExportedValue } from '../../ui/export/exported-table';
import type { CompositionRow } from './composition-rows';
import type { useCompositionWords } from './composition.messages';
import type { Whole } from './trends-selection';
import { wholeAndParts } from './wholes';

interface ExportedComposition {
  readonly name: string;
  readonly whole: Whole;
  readonly rows: readonly CompositionRow[];
  readonly nameOf: (row: CompositionRow) => string;
  /** The head of the first column. */
  readonly of: string;
  readonly about: ExportedTable['about'];
}

/** Wholes and their parts as counts; shares are reckoned from them, and none leaves without its whole. */
export function exportedComposition(
  { name, whole, rows, nameOf, of, about }: ExportedComposition,
  { say, text }: Pick<Words, 'say' | 'text'>,
  tell: ReturnType<typeof useCompositionWords>,
): ExportedTable {
  const { parts } = wholeAndParts(whole);
  return {
    name,
    about,
    columns: [
      of,
      say('export.year'),
      say('export.code'),
      tell(`composition.column.${whole}`),
      ...parts.map(({ label }) => text(label)),
      tell('composition.rest'),
      tell('composition.counted'),
      tell('composition.expected'),
      say('export.reason'),
    ],
    rows: rows.map((row) => [
      nameOf(row),
      row.year,
      row.unit,
      ...amountsOf(row, parts.length),
      row.counted,
      row.expected,
      row.composition === null && row.why !== null ? tell(`composition.why.${row.why}`) : null,
    ]),
  };
}

/** The whole, its parts, and what is not told apart. */
function amountsOf({ composition, why }: CompositionRow, parts: number): readonly ExportedValue[] {
  if (composition === null) {
    const isLacking = why === 'NO_PARTS' || why === 'NOT_COLLECTED';
    const none = Array.from({ length: parts + 1 }, () => (isLacking ? notApplicable : null));
    return [why === 'EMPTY' ? 0 : null, ...none];
  }
  return [
    Number(composition.whole),
    ...Array.from({ length: parts }, (_, at) => {
      const amount = composition.parts[at] ?? null;
      return amount === null ? notApplicable : Number(amount);
    }),
    Number(composition.rest),
  ];
}
