import { isMeasureId, measureById, qualifiers, readTypedFigure } from '@mingjian/domain';
import type { DocumentReading, FigureValue, MeasureId, Qualifier, TextRange } from '@mingjian/domain';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useWords } from '../../../messages/use-words';
import { wordsOfRow } from '../figure-rows';
import type { FigureRow } from '../figure-rows';
import { figureInWords } from './figure-in-words';
import { nameOfRow } from './figure-words';
import { MeasureSelect } from './measure-select';
import { WordsField } from './words-field';

/** What a person says the words say. The measure is null for a cell of the form, which stays the cell it is. */
export interface FigureEntry {
  readonly measure: MeasureId | null;
  readonly qualifier: Qualifier;
  readonly value: FigureValue;
  readonly words: TextRange;
}

interface FigureEditorProps {
  readonly reading: DocumentReading;
  /** The row to correct; null for a new one. */
  readonly row: FigureRow | null;
  /** Words selected in the text, for a new one. */
  readonly selected?: TextRange | null;
  readonly onSave: (entry: FigureEntry) => void;
  readonly onRemove?: () => void;
  readonly onCancel: () => void;
  /** Words that were looked up, to be shown in the text. */
  readonly onWords?: (words: TextRange | null) => void;
}

/** Corrects a figure or adds one. Enter saves, Escape leaves all as it was. */
export function FigureEditor({ reading, row, selected = null, onSave, ...props }: FigureEditorProps) {
  const { say, text } = useWords();
  const ids = { measure: useId(), value: useId(), wrong: useId() };
  const value = useRef<HTMLInputElement>(null);
  const [entry, setEntry] = useState(() => begunEntry(row, selected, reading.text));
  const [words, setWords] = useState<TextRange | null>(row ? wordsOfRow(row) : selected);
  const [wrong, setWrong] = useState<string | null>(null);
  const isCell = row?.list === 'figures';
  const kind = isCell
    ? nameOfRow(row, reading.formatFound).kind
    : isMeasureId(entry.measure)
      ? measureById(entry.measure).kind
      : 'count';
  const isNew = row === null;
  useEffect(() => {
    if (!isNew) value.current?.select();
  }, [isNew]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const typed = readTypedFigure(entry.value, kind);
    if (!words) return setWrong(say('reading.wrong.words'));
    if (!isCell && !isMeasureId(entry.measure)) return setWrong(say('reading.wrong.measure'));
    if ('reason' in typed)
      return setWrong(say(kind === 'count' ? 'reading.wrong.count' : 'reading.wrong.money'));
    if (typed.value === null) return setWrong(say('reading.wrong.empty'));
    onSave({
      measure: isMeasureId(entry.measure) ? entry.measure : null,
      qualifier: entry.qualifier,
      value: typed.value,
      words,
    });
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') props.onCancel();
  };
  return (
    <form
      className="rd-editor"
      noValidate
      onSubmit={save}
      onKeyDown={press}
      aria-label={say(row ? 'reading.editor' : 'reading.add')}
    >
      {row === null && (
        <WordsField
          text={reading.text}
          selected={selected}
          onWords={(found) => {
            setWords(found);
            props.onWords?.(found);
            if (found)
              setEntry((one) => ({ ...one, ...figureInWords(reading.text.slice(found.start, found.end)) }));
          }}
        />
      )}
      {!isCell && (
        <>
          <label htmlFor={ids.measure}>{say('reading.column.measure')}</label>
          <MeasureSelect
            id={ids.measure}
            value={entry.measure}
            autoFocus={row === null && selected !== null}
            onPick={(measure) => setEntry({ ...entry, measure })}
          />
        </>
      )}
      <label htmlFor={ids.value}>{say('reading.column.value')}</label>
      <span className="rd-value">
        {!isCell && (
          <select
            aria-label={say('reading.qualifier')}
            value={entry.qualifier}
            onChange={({ target }) =>
              setEntry({ ...entry, qualifier: qualifiers.find((one) => one === target.value) ?? 'EXACT' })
            }
          >
            {qualifiers.map((qualifier) => (
              <option key={qualifier} value={qualifier}>
                {say(`qualifier.${qualifier}`)}
              </option>
            ))}
          </select>
        )}
        <input
          id={ids.value}
          ref={value}
          autoFocus={row !== null}
          autoComplete="off"
          inputMode={kind === 'money' ? 'decimal' : 'numeric'}
          value={entry.value}
          aria-invalid={wrong !== null}
          aria-describedby={ids.wrong}
          onChange={({ target }) => setEntry({ ...entry, value: target.value })}
        />
        <span className="k3">{isMeasureId(entry.measure) && text(measureById(entry.measure).unit)}</span>
      </span>
      <p id={ids.wrong} role="alert" className="bad s12">
        {wrong}
      </p>
      <div className="rd-actions">
        <button type="submit" className="btn p s">
          {say('reading.save')}
        </button>
        <button type="button" className="btn s" onClick={props.onCancel}>
          {say('reading.cancel')}
        </button>
        <span className="gap" />
        {props.onRemove && row?.now != null && (
          <button type="button" className="btn s" onClick={props.onRemove}>
            {say('reading.takeOut')}
          </button>
        )}
      </div>
    </form>
  );
}

interface TypedEntry {
  readonly measure: string;
  readonly qualifier: Qualifier;
  readonly value: string;
}

function begunEntry(row: FigureRow | null, selected: TextRange | null, text: string): TypedEntry {
  if (row === null) {
    const words = selected ? text.slice(selected.start, selected.end) : '';
    return { measure: '', ...figureInWords(words) };
  }
  const said = row.now ?? row.read;
  return {
    measure: said && 'measure' in said ? said.measure : '',
    qualifier: said && 'qualifier' in said ? said.qualifier : 'EXACT',
    value: said ? String(said.value) : '',
  };
}
