import { balancedRows, blankCells, cellField } from '@mingjian/domain';
import type { Table } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { TickMark } from '../../ui/marks';
import type { FormModel } from './form-model';

interface BalanceRowProps {
  readonly model: FormModel;
  readonly table: Table;
  readonly rule: string;
  readonly onJump: (field: string) => void;
}

/** The last line of a balanced table: each column balances, is off by so many, or still has blanks. */
export function BalanceRow({ model, table, rule, onJump }: BalanceRowProps) {
  const { text, say } = useWords();
  const balances = model.balanceOf(rule);
  return (
    <tr className="fm-balance">
      <th scope="row">
        {say('form.balance')}{' '}
        <span className="k2">{text(table.balance ?? balancedRows(rule, model.format))}</span>
      </th>
      {table.columns.map((column) => {
        const balance = balances.get(column.id);
        const blanks = blankCells(
          model.entry,
          model.format,
          { table: table.id, column: column.id },
          model.isLocked,
        );
        const [blank] = blanks;
        const name = text(column.label);
        if (balance?.outcome === 'PASS')
          return (
            <td key={column.id}>
              <TickMark label={say('form.balances', { column: name })} />
            </td>
          );
        if (balance?.outcome === 'FAIL' && balance.offBy !== null)
          return (
            <td key={column.id}>
              <b className="bad">{say('form.offBy', { n: balance.offBy })}</b>
            </td>
          );
        return (
          <td key={column.id}>
            {blank === undefined ? (
              <span className="k3">—</span>
            ) : (
              <button
                type="button"
                className="fm-blanks"
                onClick={() => onJump(cellField(blank))}
                aria-label={say('form.blanksIn', { column: name, n: blanks.length })}
              >
                {say('form.blanks', { n: blanks.length })}
              </button>
            )}
          </td>
        );
      })}
      <td />
    </tr>
  );
}
