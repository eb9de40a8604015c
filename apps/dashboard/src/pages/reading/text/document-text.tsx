import type { DocumentReading } from '@mingjian/domain';
import { useMemo } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useWords } from '../../../messages/use-words';
import { isFigureKey } from '../figure-rows';
import { MarkedLine } from './marked-line';
import { columnsOf } from './text-column';
import type { TextColumn, TextView } from './text-column';
import type { TextMark } from './text-mark';

interface DocumentTextProps {
  readonly reading: DocumentReading;
  readonly view: TextView;
  readonly marks: readonly TextMark[];
  readonly chosen: string | null;
  /** Where the words stand, for scrolling and selecting. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly onChoose: (key: string) => void;
  /** Goes from a figure's words to its row. */
  readonly onOpen: (key: string) => void;
}

/** The document's text with its marks, in one of three views. Marked words can be chosen by mouse and by arrow keys. */
export function DocumentText({ reading, view, marks, chosen, root, onChoose, onOpen }: DocumentTextProps) {
  const { say } = useWords();
  const columns = useMemo(() => columnsOf(view, reading, marks), [view, reading, marks]);
  const numbered = columns.at(-1);
  const order = numbered?.tags.order ?? [];
  const tabStop = chosen !== null && order.includes(chosen) ? chosen : (order[0] ?? null);
  const headings = useMemo(() => headingStarts(reading), [reading]);

  const click = ({ target }: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const next = nextOf(keysAt(target), chosen);
    if (next !== null) onChoose(next);
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const opens = opensAt(event.target);
    if (opens.length === 0) return;
    const here = chosen !== null && opens.includes(chosen) ? chosen : (opens[0] ?? '');
    const step = steps[event.key];
    if (step !== undefined) {
      const next = order[order.indexOf(here) + step];
      if (next !== undefined) {
        onChoose(next);
        root.current?.querySelector<HTMLElement>(`[data-opens~="${next}"]`)?.focus();
      }
    } else if (event.key === 'Enter') onOpen(here);
    else if (event.key === ' ') onChoose(here);
    else return;
    event.preventDefault();
  };

  const shared = { chosen, tabStop };
  const [first] = columns;
  return (
    <div className={`rd-text is-${view}`} ref={root} lang="zh-CN" dir="ltr" onClick={click} onKeyDown={press}>
      {view === 'both' && columns.length === 2 ? (
        <BothTexts columns={columns} {...shared} />
      ) : (
        <article aria-label={say(`reading.view.${view}`)}>
          {first?.lines.map((_, index) => (
            <p key={index} className={lineClass(first, index, view === 'repaired' ? headings : none)}>
              <LineOf column={first} index={index} {...shared} />
            </p>
          ))}
        </article>
      )}
    </div>
  );
}

interface LineOfProps {
  readonly column: TextColumn;
  readonly index: number;
  readonly chosen: string | null;
  readonly tabStop: string | null;
}

/** A line is drawn again only where what is chosen comes or goes. */
function LineOf({ column, index, chosen, tabStop }: LineOfProps) {
  const pieces = column.lines[index] ?? [];
  const holds = (key: string | null) =>
    key !== null && pieces.some(({ marks }) => marks.some((mark) => mark.key === key)) ? key : null;
  return <MarkedLine pieces={pieces} tags={column.tags} chosen={holds(chosen)} tabStop={holds(tabStop)} />;
}

interface BothTextsProps extends Omit<LineOfProps, 'column' | 'index'> {
  readonly columns: readonly TextColumn[];
}

function BothTexts({ columns, ...shared }: BothTextsProps) {
  const { say } = useWords();
  const rows = columns[0]?.lines ?? [];
  return (
    <table aria-label={say('reading.view.both')}>
      <thead>
        <tr>
          <th scope="col">{say('reading.view.found')}</th>
          <th scope="col">{say('reading.view.repaired')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((_, index) => (
          <tr key={index} className={isEmpty(columns, index) ? 'is-empty' : undefined}>
            {columns.map((column, side) => (
              <td key={side}>
                <LineOf column={column} index={index} {...shared} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const none: ReadonlySet<number> = new Set();
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function headingStarts({ sections }: DocumentReading): ReadonlySet<number> {
  return new Set(sections.flatMap(({ heading }) => (heading ? [heading.start] : [])));
}

function lineClass({ ranges }: TextColumn, index: number, headings: ReadonlySet<number>): string | undefined {
  const range = ranges[index];
  if (!range || range.start === range.end) return 'is-empty';
  return [...headings].some((start) => range.start <= start && start < range.end) ? 'is-heading' : undefined;
}

function isEmpty(columns: readonly TextColumn[], index: number): boolean {
  return columns.every((column) => (column.lines[index] ?? []).length === 0);
}

/** The keys of the marks over the words that were clicked: figures before anything else, the shortest first. */
function keysAt(target: EventTarget): readonly string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-keys]') : null;
  const keys = (element?.dataset['keys'] ?? '').split(' ').filter((key) => key !== '' && key !== 'footer');
  return [...keys].reverse().sort((a, b) => Number(isFigureKey(b)) - Number(isFigureKey(a)));
}

function opensAt(target: EventTarget): readonly string[] {
  const opens = target instanceof HTMLElement ? target.dataset['opens'] : undefined;
  return opens === undefined ? [] : opens.split(' ');
}

/** Words that say several things give each of them in turn. */
function nextOf(keys: readonly string[], chosen: string | null): string | null {
  const at = chosen === null ? -1 : keys.indexOf(chosen);
  return keys[(at + 1) % keys.length] ?? null;
}
