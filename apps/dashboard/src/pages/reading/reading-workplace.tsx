import { correctedReading, correctionCount } from '@mingjian/domain';
import type { DocumentReading } from '@mingjian/domain';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { beginAdding } from './adding';
import type { Adding } from './adding';
import { figureRows } from './figure-rows';
import { ReadingPanel } from './panel/reading-panel';
import type { UnitChoice } from './panel/facts-editor';
import { useFocusAfter } from './panel/use-focus-after';
import { passagesOf } from './passages';
import type { ReadingFinding } from './reading-finding';
import { SideSwitch } from './side-switch';
import type { Side } from './side-switch';
import type { TextView } from './text/text-column';
import { marksOf } from './text/text-mark';
import type { Passage } from './text/text-mark';
import { TextPane } from './text/text-pane';
import { useChosen } from './use-chosen';
import type { Correcting } from './use-corrections';
import './reading.css';

interface ReadingWorkplaceProps {
  readonly reading: DocumentReading;
  readonly findings: readonly ReadingFinding[];
  readonly correcting: Correcting;
  readonly canCorrect: boolean;
  /** Units of the year, of which one may be named. */
  readonly units: readonly UnitChoice[];
  readonly onYear?: (year: number) => void;
  /** Stands beside the title: whether the document is real or made up. */
  readonly tag: ReactNode;
  /** What has to be said of the whole document, above all that was read. */
  readonly note?: ReactNode;
  /** What can be done with the whole reading. */
  readonly foot: ReactNode;
  /** Words or a figure to begin with, as an address may name them. */
  readonly opened?: Passage | null;
}

/** A document and what was read from it, linked both ways; corrected here where the viewer may. */
export function ReadingWorkplace(props: ReadingWorkplaceProps) {
  const { say } = useWords();
  const { reading, findings, correcting, canCorrect, opened = null } = props;
  const { corrections } = correcting;
  const [view, setView] = useState<TextView>('repaired');
  const [side, setSide] = useState<Side>('panel');
  const [adding, setAdding] = useState<Adding | null>(null);
  const { chosen, seen, choose } = useChosen(opened?.key ?? null);
  const panel = useRef<HTMLElement>(null);
  const focusItem = useFocusAfter(panel);
  const corrected = useMemo(() => correctedReading(reading, corrections), [reading, corrections]);
  const rows = useMemo(() => figureRows(reading, corrections), [reading, corrections]);
  const marks = useMemo(() => {
    const pointed = adding?.pointed ? [{ key: 'adding', ...adding.pointed }] : [];
    return marksOf(reading, rows, [
      ...passagesOf(reading, findings),
      ...pointed,
      ...(opened ? [opened] : []),
    ]);
  }, [reading, rows, findings, adding, opened]);
  const fromList = (key: string) => {
    choose(key);
    setAdding(null);
  };
  const undo = (event: KeyboardEvent) => {
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || !canCorrect || isField(event.target))
      return;
    event.preventDefault();
    correcting.undo();
  };
  return (
    <div className={`rd is-side-${side}${view === 'both' ? ' is-both' : ''}`} onKeyDown={undo}>
      <SideSwitch side={side} onSide={setSide} />
      <TextPane
        reading={reading}
        tag={props.tag}
        marks={marks}
        view={view}
        chosen={adding?.pointed ? 'adding' : chosen}
        canCorrect={canCorrect}
        onView={setView}
        onChoose={choose}
        onOpen={(key) => {
          choose(key);
          setSide('panel');
          focusItem(key);
        }}
        onAdd={(words) => {
          setAdding(beginAdding(words));
          setSide('panel');
        }}
      />
      <section className="rd-side" ref={panel} aria-label={say('reading.panel')}>
        <ReadingPanel
          reading={reading}
          corrected={corrected}
          rows={rows}
          findings={findings}
          correcting={correcting}
          canCorrect={canCorrect}
          units={props.units}
          chosen={chosen}
          seen={seen}
          adding={adding}
          note={props.note}
          onYear={props.onYear}
          onChoose={fromList}
          onAdding={setAdding}
          onShowText={() => setSide('text')}
        />
        <footer className="rd-foot noprint">
          {canCorrect && correctionCount(corrections) > 0 && (
            <span className="s13" role="status">
              {say('reading.corrections', { n: correctionCount(corrections) })}
            </span>
          )}
          {canCorrect && correcting.canUndo && (
            <button type="button" className="btn s" onClick={correcting.undo}>
              {say('reading.undo')}
            </button>
          )}
          {props.foot}
        </footer>
      </section>
    </div>
  );
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}
