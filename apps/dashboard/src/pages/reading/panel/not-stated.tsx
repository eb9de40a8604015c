import { measureById } from '@mingjian/domain';
import type { MeasureId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import type { FigureRow } from '../figure-rows';

/** What every report is asked for; which the words leave out is as telling as what they say. */
const askedOfEvery: readonly MeasureId[] = [
  'disclosure.items',
  'applications.received',
  'fees.disclosure',
  'disputes.reconsiderations',
  'disputes.lawsuits',
];

/** Measures that the words do not state, so that nobody takes their absence for zero. */
export function NotStated({ rows }: { readonly rows: readonly FigureRow[] }) {
  const { say, text } = useWords();
  // The tables of a form say all of these.
  if (rows.some(({ list }) => list === 'figures')) return null;
  const stated = new Set(
    rows.flatMap((row) => (row.list === 'statements' && row.now ? [row.now.measure] : [])),
  );
  return askedOfEvery
    .filter((measure) => !stated.has(measure))
    .map((measure) => (
      <tr key={measure} className="rd-unstated">
        <td />
        <th scope="row" className="k2">
          {text(measureById(measure).label)}
        </th>
        <td className="num unk">
          — <span className="rd-unit" />
        </td>
        <td className="k2" colSpan={2}>
          {say('reading.notStated')}
        </td>
      </tr>
    ));
}
