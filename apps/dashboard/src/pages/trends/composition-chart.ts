import type { Composition } from '@mingjian/domain';
import type { SharesSpec } from '@mingjian/yearbook/charts';
import type { Words } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import { shareIn } from './composition-rows';
import type { CompositionRow } from './composition-rows';
import type { CompositionWords } from './composition.messages';
import type { WholeAndParts } from './wholes';

/** A count with its share where the whole bears one. */
export function partText(composition: Composition, part: bigint): string {
  const share = shareIn(composition, part);
  return share === null ? figureText(Number(part)) : `${share}%`;
}

/** One bar a row; parts keep their ink in every row, whichever are missing. */
export function chartOfShares(
  rows: readonly CompositionRow[],
  { parts }: WholeAndParts,
  nameOf: (row: CompositionRow) => string,
  { text }: Pick<Words, 'text'>,
  tell: CompositionWords,
): SharesSpec {
  const hasRest = rows.some(({ composition }) => (composition?.rest ?? 0n) > 0n);
  return {
    kind: 'SHARES',
    parts: [
      ...parts.map(({ label }) => ({ name: text(label) })),
      ...(hasRest ? [{ name: tell('composition.rest') }] : []),
    ],
    rows: rows.map((row) => {
      const { composition, why } = row;
      const amounts = composition ? [...composition.parts, ...(hasRest ? [composition.rest] : [])] : [];
      return {
        name: nameOf(row),
        values: amounts.map((amount) =>
          amount === null || composition === null
            ? null
            : {
                value: Number(amount),
                qualifier: 'EXACT' as const,
                shown: partText(composition, amount),
              },
        ),
        whole:
          composition === null
            ? null
            : tell('composition.end', { whole: figureText(Number(composition.whole)) }),
        absent: why === null ? null : tell(`composition.why.${why}`),
        isNotApplicable: why === 'NO_PARTS' || why === 'NOT_COLLECTED',
      };
    }),
  };
}
