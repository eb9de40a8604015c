import type { DocumentReading } from '@mingjian/domain';
import { Fragment, useId } from 'react';
import { useWords } from '../../../messages/use-words';
import type { FigureRow } from '../figure-rows';
import { FigureEditor } from './figure-editor';
import type { FigureEntry } from './figure-editor';
import { FigureLine } from './figure-line';
import { NotStated } from './not-stated';
import { useListKeys } from './use-list-keys';

interface FiguresTableProps {
  readonly reading: DocumentReading;
  readonly rows: readonly FigureRow[];
  readonly doubtful: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly editing: string | null;
  readonly canCorrect: boolean;
  readonly onChoose: (key: string) => void;
  readonly onEdit: (key: string | null) => void;
  readonly onChange: (row: FigureRow, entry: FigureEntry) => void;
  readonly onRemove: (row: FigureRow) => void;
  readonly onRestore: (row: FigureRow) => void;
  readonly onAdd: () => void;
  /** On a telephone: turns to the words. */
  readonly onLook: (key: string) => void;
}

/** Every figure that was read, in the order of its words; unknown ones beneath, for unknown is not zero. */
export function FiguresTable(props: FiguresTableProps) {
  const { say } = useWords();
  const { reading, rows, chosen, editing, canCorrect, onChoose, onEdit, onRemove } = props;
  const title = useId();
  const standing = rows.filter(({ now }) => now !== null).length;
  const rowOf = (key: string) => rows.find((row) => row.key === key);
  const press = useListKeys(
    onChoose,
    canCorrect
      ? {
          Enter: onEdit,
          Delete: (key) => {
            const row = rowOf(key);
            if (row?.now) onRemove(row);
          },
        }
      : {},
  );
  const tabStop = rowOf(chosen ?? '')?.key ?? rows[0]?.key;
  return (
    <section className="rd-figures" aria-labelledby={title}>
      <header className="rd-head">
        <h2 id={title}>{say('reading.figures', { n: standing })}</h2>
        <span className="k3">{say('reading.figures.hint')}</span>
        <span className="gap" />
        {canCorrect && (
          <button type="button" className="btn s noprint" onClick={props.onAdd}>
            {say('reading.add')}
          </button>
        )}
      </header>
      <table aria-labelledby={title} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{say('reading.column.number')}</span>
            </th>
            <th scope="col">{say('reading.column.measure')}</th>
            <th scope="col" className="num">
              {say('reading.column.value')}
            </th>
            <th scope="col">{say('reading.column.words')}</th>
            <th scope="col" className="num">
              {say('reading.column.confidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.key}>
              <FigureLine
                row={row}
                rows={rows}
                format={reading.formatFound}
                isChosen={row.key === chosen}
                isDoubtful={props.doubtful.has(row.key)}
                isTabStop={row.key === tabStop}
                canCorrect={canCorrect}
                onChoose={onChoose}
                onEdit={onEdit}
                onRestore={props.onRestore}
                onLook={props.onLook}
              />
              {editing === row.key && (
                <tr className="rd-editing">
                  <td colSpan={5}>
                    <FigureEditor
                      reading={reading}
                      row={row}
                      onSave={(entry) => props.onChange(row, entry)}
                      onRemove={() => onRemove(row)}
                      onCancel={() => onEdit(null)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
          <NotStated rows={rows} />
        </tbody>
      </table>
      <p className="rd-keys s12 k3 deskonly noprint">
        {say(canCorrect ? 'reading.keys.correct' : 'reading.keys')}
      </p>
    </section>
  );
}
