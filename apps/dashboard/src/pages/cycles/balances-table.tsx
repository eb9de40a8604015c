import { balanceColumn } from '@mingjian/domain';
import type { CellPlace } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../messages/use-words';
import { Figure } from '../../ui/figure';

interface BalancesTableProps {
  readonly title: string;
  readonly cells: readonly CellPlace[];
  readonly rows: readonly {
    readonly name: string;
    readonly code: string;
    readonly cells: readonly { readonly cell: string; readonly value: number }[];
  }[];
  /** What stands already; where it differs, it is shown beside. */
  readonly standing: readonly {
    readonly unitCode: string;
    readonly cells: readonly { readonly cell: string; readonly value: unknown }[];
  }[];
}

/** Balances unit by unit under the columns of the sheet. */
export function BalancesTable({ title, cells, rows, standing }: BalancesTableProps) {
  const { say, text } = useWords();
  const id = useId();
  const before = new Map(
    standing.flatMap(({ unitCode, cells: of }) =>
      of.map(({ cell, value }) => [`${unitCode} ${cell}`, value]),
    ),
  );
  return (
    <>
      <h3 id={id}>{title}</h3>
      <div className="cy-table cy-balances" role="region" aria-labelledby={id} tabIndex={0}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{say('overview.column.unit')}</th>
              {cells.map((place) => (
                <th key={place.cell} scope="col" className="num">
                  {text(balanceColumn(place))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.name}</th>
                {cells.map(({ cell }) => {
                  const value = row.cells.find((one) => one.cell === cell)?.value ?? null;
                  const old = before.get(`${row.code} ${cell}`);
                  return (
                    <td key={cell} className="num">
                      {old !== undefined && old !== value && <s className="k3">{String(old)}</s>}{' '}
                      <Figure value={value} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
