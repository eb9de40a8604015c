import { practiceGap } from '@mingjian/domain';
import { shareText } from '../../ui/figures';
import { usePracticesWords } from './practices.messages';
import type { ShownColumn } from './practices-view';

/** How many reports say so, and of how many for which it applies. */
export function PracticesFoot({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const tell = usePracticesWords();
  return (
    <tfoot>
      <tr className="pr-sums">
        <th scope="row" className="mx-unit">
          {tell('practices.said')}
        </th>
        <td className="pr-count" />
        {columns.map((column) => {
          const { practice, holds, denied, contradictory, notSaid } = column;
          const gap = practiceGap(column);
          return (
            <td
              key={practice}
              className="mx-cell"
              title={gap === null ? undefined : tell('practices.gap', { share: shareText(gap) })}
            >
              {gap === null ? (
                '—'
              ) : (
                <>
                  {holds}
                  <span className="k3">/{holds + denied + contradictory + notSaid}</span>
                </>
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
