import type { FormatId } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { shareText } from '../../../ui/figures';
import type { FigureRow } from '../figure-rows';
import { nameOfRow, noteOfRow, shortQuote, valueText } from './figure-words';

interface FigureLineProps {
  readonly row: FigureRow;
  readonly rows: readonly FigureRow[];
  readonly format: FormatId | null;
  readonly isChosen: boolean;
  readonly isDoubtful: boolean;
  readonly isTabStop: boolean;
  readonly canCorrect: boolean;
  readonly onChoose: (key: string) => void;
  readonly onEdit: (key: string) => void;
  readonly onRestore: (row: FigureRow) => void;
  readonly onLook: (key: string) => void;
}

/** One figure with its words; a corrected one also says how it was read. */
export function FigureLine(props: FigureLineProps) {
  const { say, text, language } = useWords();
  const { row, isChosen, isDoubtful, onChoose } = props;
  const { label, unit } = nameOfRow(row, props.format);
  const value = row.now === null ? null : valueText(row.now, language);
  const named = row.number === null ? '—' : String(row.number);
  return (
    <tr
      className={`${isChosen ? 'is-on' : ''}${row.now === null ? ' is-out' : ''}`}
      onClick={() => onChoose(row.key)}
    >
      <td>
        <button
          type="button"
          className="rd-no"
          data-item={row.key}
          tabIndex={props.isTabStop ? 0 : -1}
          aria-pressed={isChosen}
          aria-label={say(row.now === null ? 'reading.row.out' : 'reading.row', {
            n: named,
            measure: text(label),
            value: value ?? '',
            unit: text(unit),
          })}
          onClick={() => onChoose(row.key)}
        >
          {named}
        </button>
      </td>
      <th scope="row" title={text(label)}>
        {text(label)}
        {isDoubtful && <span className="warn s12"> {say('reading.doubtful')}</span>}
      </th>
      <td className="num">
        {value === null ? <span className="unk">—</span> : <b>{value}</b>}{' '}
        <span className="k3 rd-unit">{text(unit)}</span>
      </td>
      <WordsCell {...props} />
      <LastCell {...props} />
    </tr>
  );
}

function WordsCell({ row, rows, isChosen, canCorrect, onRestore, onLook }: FigureLineProps) {
  const { say, language } = useWords();
  const { read, now, isCorrected } = row;
  const quote = read?.quote ?? null;
  const note = noteOfRow(row, rows);
  return (
    <td className="rd-said">
      {quote !== null && (
        <q lang="zh-CN" title={quote}>
          {shortQuote(quote)}
        </q>
      )}
      {isChosen && (
        <button type="button" className="rd-link phoneonly" onClick={() => onLook(row.key)}>
          {say('reading.look')}
        </button>
      )}
      {note && <em>{say(note.key, note.values)}</em>}
      {isCorrected && (
        <span className="rd-corrected">
          {read === null
            ? say('reading.corrected.added')
            : now === null
              ? say('reading.corrected.out', { before: valueText(read, language) })
              : say('reading.corrected', {
                  before: valueText(read, language),
                  after: valueText(now, language),
                })}
          {canCorrect && (
            <button
              type="button"
              className="rd-link noprint"
              onClick={(event) => {
                event.stopPropagation();
                onRestore(row);
              }}
            >
              {say(read === null ? 'reading.takeOut' : 'reading.restore')}
            </button>
          )}
        </span>
      )}
    </td>
  );
}

function LastCell({ row, isChosen, canCorrect, onEdit }: FigureLineProps) {
  const { say } = useWords();
  const sure = row.isCorrected ? say('reading.byPerson') : row.read ? shareText(row.read.confidence) : '—';
  return (
    <td className="num k2">
      {isChosen && canCorrect ? (
        <>
          <button
            type="button"
            className="btn s noprint"
            onClick={(event) => {
              event.stopPropagation();
              onEdit(row.key);
            }}
          >
            {say('reading.correct')}
          </button>
          <span className="printonly">{sure}</span>
        </>
      ) : (
        sure
      )}
    </td>
  );
}
