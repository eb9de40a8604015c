import type { DocumentReading, TextRange } from '@mingjian/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { addStatement, replaceFigure, replaceStatement, togglePractice } from '../correcting';
import { wordsOfRow } from '../figure-rows';
import type { FigureRow } from '../figure-rows';
import type { ReadingFinding } from '../reading-finding';
import type { Correcting } from '../use-corrections';
import { DocumentFacts } from './document-facts';
import { DoubtsList } from './doubts-list';
import type { UnitChoice } from './facts-editor';
import { FigureEditor } from './figure-editor';
import type { FigureEntry } from './figure-editor';
import { FiguresTable } from './figures-table';
import { FindingsList } from './findings-list';
import { ImprovementsList } from './improvements-list';
import { PracticesList } from './practices-list';
import { beginAdding } from '../adding';
import type { Adding } from '../adding';
import { useFocusAfter } from './use-focus-after';

interface ReadingPanelProps {
  readonly reading: DocumentReading;
  readonly corrected: DocumentReading;
  readonly rows: readonly FigureRow[];
  readonly findings: readonly ReadingFinding[];
  readonly correcting: Correcting;
  readonly canCorrect: boolean;
  readonly units: readonly UnitChoice[];
  readonly chosen: string | null;
  readonly seen: ReadonlySet<string>;
  readonly adding: Adding | null;
  readonly note: ReactNode;
  readonly onYear: ((year: number) => void) | undefined;
  readonly onChoose: (key: string) => void;
  readonly onAdding: (adding: Adding | null) => void;
  /** On a telephone: turns to the text. */
  readonly onShowText: () => void;
}

/** Everything that was read, doubts first; a correction stands beside what was read. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { reading, corrected, rows, findings, correcting, canCorrect, chosen, adding, onChoose, onAdding } =
    props;
  const { corrections, change } = correcting;
  const [editing, setEditing] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const focusItem = useFocusAfter(panel);
  const doubtful = useMemo(() => doubtfulRows(rows, reading), [rows, reading]);
  const choose = useCallback(
    (key: string) => {
      onChoose(key);
      setEditing(null);
    },
    [onChoose],
  );
  const look = (key: string) => {
    choose(key);
    props.onShowText();
  };
  const leave = (key: string | null) => {
    setEditing(null);
    onAdding(null);
    focusItem(key);
  };
  const edit = (key: string | null) => {
    if (key === null) return leave(editing);
    choose(key);
    setEditing(key);
  };
  const put = (row: FigureRow, entry: FigureEntry | null) => {
    change(replacedRow(row, entry, correcting, reading));
    leave(row.key);
  };
  const restore = (row: FigureRow) => {
    change(restoredRow(row, correcting));
    leave(row.of === null ? (rows[0]?.key ?? null) : row.key);
  };
  const add = (entry: FigureEntry) => {
    if (entry.measure === null) return;
    const { measure, value, qualifier, words } = entry;
    const key = `s+${corrections.statements.length}`;
    change(
      addStatement(corrections, { measure, value, qualifier, section: sectionAt(reading, words), ...words }),
    );
    leave(key);
    onChoose(key);
  };
  return (
    <div className="rd-panel" ref={panel}>
      <DocumentFacts
        reading={reading}
        corrected={corrected}
        corrections={corrections}
        units={props.units}
        canCorrect={canCorrect}
        onChange={change}
        {...(props.onYear ? { onYear: props.onYear } : {})}
      />
      {props.note}
      <DoubtsList reading={reading} chosen={chosen} seen={props.seen} onChoose={look} />
      {adding && (
        <FigureEditor
          key={adding.id}
          reading={reading}
          row={null}
          selected={adding.selected}
          onSave={add}
          onCancel={() => leave(chosen ?? rows[0]?.key ?? null)}
          onWords={(pointed) => onAdding({ ...adding, pointed })}
        />
      )}
      <FiguresTable
        reading={reading}
        rows={rows}
        doubtful={doubtful}
        chosen={chosen}
        editing={editing}
        canCorrect={canCorrect}
        onChoose={choose}
        onEdit={edit}
        onChange={put}
        onRemove={(row) => put(row, null)}
        onRestore={restore}
        onLook={look}
        onAdd={() => {
          setEditing(null);
          onAdding(beginAdding(null));
        }}
      />
      <FindingsList reading={reading} findings={findings} chosen={chosen} onChoose={look} />
      <PracticesList
        reading={reading}
        corrections={corrections}
        chosen={chosen}
        canCorrect={canCorrect}
        onChoose={choose}
        onToggle={(of) => change(togglePractice(corrections, of))}
      />
      <ImprovementsList reading={reading} chosen={chosen} onChoose={choose} />
    </div>
  );
}

/** Rows whose words lie in a doubt, or of which the reading itself is unsure. */
function doubtfulRows(rows: readonly FigureRow[], { doubts }: DocumentReading): ReadonlySet<string> {
  const unsure = rows.filter((row) => {
    if (row.isCorrected) return false;
    const { start, end } = wordsOfRow(row);
    const isInDoubt = doubts.some((doubt) => doubt.start < end && start < doubt.end);
    return isInDoubt || (row.read?.confidence ?? 1) < sureEnough;
  });
  return new Set(unsure.map(({ key }) => key));
}

const sureEnough = 0.8;

function replacedRow(
  row: FigureRow,
  entry: FigureEntry | null,
  { corrections }: Correcting,
  reading: DocumentReading,
) {
  if (row.list === 'figures') {
    const cell = (row.now ?? row.read)?.cell ?? '';
    return replaceFigure(corrections, row, entry && { cell, value: entry.value, ...entry.words });
  }
  const measure = entry?.measure ?? (row.now ?? row.read)?.measure;
  const section = (row.now ?? row.read)?.section ?? (entry ? sectionAt(reading, entry.words) : null);
  return replaceStatement(
    corrections,
    row,
    entry && measure
      ? { measure, value: entry.value, qualifier: entry.qualifier, section, ...entry.words }
      : null,
  );
}

function restoredRow(row: FigureRow, { corrections }: Correcting) {
  return row.list === 'figures'
    ? replaceFigure(corrections, row, row.read)
    : replaceStatement(corrections, row, row.read);
}

function sectionAt({ sections }: DocumentReading, { start }: TextRange) {
  return sections.find((section) => section.start <= start && start < section.end)?.id ?? null;
}
