import { axes, measureById } from '@mingjian/domain';
import type { Axis, MeasureId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { FigureCell } from '../figure-cell';
import { useScatterWords } from './scatter.messages';
import type { HeldUnit, HeldUnits } from './scatter-answer';

interface ScatterTableProps {
  readonly held: HeldUnits;
  readonly units: readonly string[];
  readonly year: number;
  readonly measures: Readonly<Record<Axis, MeasureId>>;
  readonly nameOf: (unit: string) => string;
  readonly linkTo: (unit: string, cell: string | null) => string;
}

/** Every unit with both figures, those that are not in the chart included. */
export function ScatterTable({ held, units, year, measures, nameOf, linkTo }: ScatterTableProps) {
  const { text } = useWords();
  const tell = useScatterWords();
  const rows = [...held.points, ...held.missing]
    .map(({ item }) => item)
    .toSorted((one, other) => units.indexOf(one.unit) - units.indexOf(other.unit));
  return (
    <div className="cp-scroll panel">
      <table className="cp-table" aria-label={tell('scatter.table')}>
        <thead>
          <tr>
            <th scope="col">{tell('scatter.unit')}</th>
            {axes.map((axis) => (
              <th key={axis} scope="col" className="num">
                {text(measureById(measures[axis]).label)}{' '}
                <span className="k3">{text(measureById(measures[axis]).unit)}</span>
              </th>
            ))}
            <th scope="col">{tell('scatter.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((item) => (
            <tr key={item.unit}>
              <th scope="row">{nameOf(item.unit)}</th>
              {axes.map((axis) => (
                <FigureCell
                  key={axis}
                  series={item[axis]}
                  at={0}
                  to={linkTo(item.unit, item[axis].cells[0] ?? null)}
                  name={`${nameOf(item.unit)} ${year}`}
                />
              ))}
              <td className="k2">
                <Remark item={item} held={held} measures={measures} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RemarkProps {
  readonly item: HeldUnit;
  readonly held: HeldUnits;
  readonly measures: Readonly<Record<Axis, MeasureId>>;
}

function Remark({ item, held, measures }: RemarkProps) {
  const { text, say } = useWords();
  const tell = useScatterWords();
  const odd = held.odd
    .filter((one) => one.item === item)
    .map(({ axis, side }) =>
      tell(`scatter.remark.${side}`, { measure: text(measureById(measures[axis]).label) }),
    );
  const isMissing = held.missing.some((one) => one.item === item);
  return [...odd, ...(isMissing ? [tell('scatter.remark.missing')] : [])].join(say('sentence.comma'));
}
