import { badValueReasons, balanceColumn } from '@mingjian/domain';
import type { BalanceBlock, CellPlace } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';

interface BalancesCheckProps {
  readonly block: BalanceBlock<UnitOfYear>;
  /** Units whose report of the year before stands here. */
  readonly refused: readonly UnitOfYear[];
  readonly cells: readonly CellPlace[];
  readonly before: number;
}

/** What of a sheet was not taken, and why: every line of it is somewhere. */
export function BalancesCheck({ block, refused, cells, before }: BalancesCheckProps) {
  const { say, text } = useWords();
  const names = (units: readonly UnitOfYear[]): string =>
    units.map(({ name }) => name).join(say('sentence.list'));
  const column = (cell: string): string => {
    const place = cells.find((one) => one.cell === cell);
    return place ? text(balanceColumn(place)) : say('cycles.balances.beyond');
  };
  const lines = [
    ...block.bad.map(({ line, unit, cell, text: words, reason }) => ({
      key: `bad ${line} ${cell} ${words}`,
      isBad: true,
      words: say('cycles.balances.bad', {
        line,
        unit: unit.name,
        column: column(cell),
        text: words,
        reason: text(badValueReasons[reason]),
      }),
    })),
    ...(block.repeated.length > 0
      ? [
          {
            key: 'repeated',
            isBad: true,
            words: say('cycles.balances.repeated', { names: names(block.repeated) }),
          },
        ]
      : []),
    ...(refused.length > 0
      ? [
          {
            key: 'refused',
            isBad: false,
            words: say('cycles.balances.reportStands', { names: names(refused), year: before }),
          },
        ]
      : []),
    ...(block.empty.length > 0
      ? [{ key: 'empty', isBad: false, words: say('cycles.balances.empty', { names: names(block.empty) }) }]
      : []),
    ...(block.unknownColumns.length > 0
      ? [
          {
            key: 'columns',
            isBad: false,
            words: say('cycles.balances.unknownColumns', {
              names: block.unknownColumns.join(say('sentence.list')),
            }),
          },
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="cy-check" aria-live="polite">
      {lines.map(({ key, isBad, words }) => (
        <li key={key} className={isBad ? 'bad' : 'k2'}>
          {words}
        </li>
      ))}
    </ul>
  );
}
