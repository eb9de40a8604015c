import type { Composition } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText } from '../../ui/figures';
import { shareIn } from './composition-rows';
import type { CompositionRow } from './composition-rows';
import { useCompositionWords } from './composition.messages';
import type { Whole } from './trends-selection';
import { cellOfYear } from './unit-series';
import { wholeAndParts } from './wholes';

interface CompositionTableProps {
  readonly name: string;
  readonly whole: Whole;
  readonly rows: readonly CompositionRow[];
  readonly nameOf: (row: CompositionRow) => string;
  /** The head of the first column. */
  readonly of: string;
  /** The address at which a year's units stand by themselves, for rows of the region. */
  readonly unitsOf: (year: number) => string;
}

/** The same figures in the same order: counts that lead to their cells, each with its share of the whole beside it. */
export function CompositionTable({ name, whole, rows, nameOf, of, unitsOf }: CompositionTableProps) {
  const { text } = useWords();
  const tell = useCompositionWords();
  const { parts, whole: measure } = wholeAndParts(whole);
  const hasRest = rows.some(({ composition }) => (composition?.rest ?? 0n) > 0n);
  const isOfMany = rows.some(({ unit }) => unit === null);
  const isTotalled = isOfMany && rows.some(({ unit }) => unit !== null);
  return (
    <div className="tr-scroll panel" tabIndex={0} role="region" aria-label={name}>
      <table className="tr-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="num">
              {tell(`composition.column.${whole}`)}
            </th>
            {parts.map(({ id, label }) => (
              <th key={id} scope="col" className="num">
                {text(label)}
              </th>
            ))}
            {hasRest && (
              <th scope="col" className="num" title={tell('composition.rest.how')}>
                {tell('composition.rest')}
              </th>
            )}
            {isOfMany && (
              <th scope="col" className="num" title={tell('composition.counted.how')}>
                {tell('composition.counted')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.unit} ${row.year}`}
              className={row.unit === null && isTotalled ? 'tr-sum' : undefined}
            >
              <th scope="row">
                {row.unit === null ? <Link to={unitsOf(row.year)}>{nameOf(row)}</Link> : nameOf(row)}
              </th>
              <RowCells row={row} whole={whole} cell={cellOfYear(measure, row.year)} hasRest={hasRest} />
              {isOfMany && (
                <td className="num">
                  {row.unit === null &&
                    tell('composition.of', { counted: row.counted, expected: row.expected })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowCellsProps {
  readonly row: CompositionRow;
  readonly whole: Whole;
  /** The cell that states the whole. */
  readonly cell: string | null;
  readonly hasRest: boolean;
}

function RowCells({ row, whole, cell, hasRest }: RowCellsProps) {
  const tell = useCompositionWords();
  const { parts } = wholeAndParts(whole);
  const { composition, why, year } = row;
  if (composition === null) {
    const width = parts.length + (hasRest ? 1 : 0);
    const isLacking = why === 'NO_PARTS' || why === 'NOT_COLLECTED';
    return (
      <>
        <td className="num">
          {why === 'EMPTY' ? <Count row={row} cell={cell} amount={0n} /> : <span className="unk">—</span>}
        </td>
        <td
          colSpan={width}
          className={isLacking ? 'na' : 'k2'}
          title={tell(`composition.why.${why ?? 'EMPTY'}`)}
        >
          {why !== null && why !== 'EMPTY' && tell(`composition.why.${why}`)}
        </td>
      </>
    );
  }
  return (
    <>
      <td className="num">
        <Count row={row} cell={cell} amount={composition.whole} />
      </td>
      {parts.map(({ id, cellIn }, at) => {
        const amount = composition.parts[at] ?? null;
        return (
          <td key={id} className={`num${amount === null ? ' na' : ''}`}>
            {amount !== null && (
              <Part row={row} composition={composition} cell={cellIn(year)} amount={amount} />
            )}
          </td>
        );
      })}
      {hasRest && (
        <td className="num">
          {composition.rest > 0n && (
            <Share composition={composition} amount={composition.rest}>
              {figureText(Number(composition.rest))}
            </Share>
          )}
        </td>
      )}
    </>
  );
}

interface CountProps {
  readonly row: CompositionRow;
  readonly cell: string | null;
  readonly amount: bigint;
}

/** A count; of one unit it leads to its cell. */
function Count({ row: { unit, year }, cell, amount }: CountProps) {
  const { region } = useScope();
  const shown = figureText(Number(amount));
  const faint = amount === 0n ? ' k3' : '';
  if (unit === null) return <span className={faint.trim()}>{shown}</span>;
  return (
    <Link className={`ink${faint}`} to={addressOfUnit(region.code, unit, year, { cell })}>
      {shown}
    </Link>
  );
}

function Part({ composition, ...count }: CountProps & { readonly composition: Composition }) {
  return (
    <Share composition={composition} amount={count.amount}>
      <Count {...count} />
    </Share>
  );
}

interface ShareProps {
  readonly composition: Composition;
  readonly amount: bigint;
  readonly children: ReactNode;
}

/** A count and, faint behind it, its share; none of a whole that is too small for one. */
function Share({ composition, amount, children }: ShareProps) {
  const share = shareIn(composition, amount);
  return (
    <>
      {children}
      {share !== null && amount !== 0n && <span className="tr-share">{share}%</span>}
    </>
  );
}
