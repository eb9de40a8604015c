import type { DocumentReading } from '@mingjian/domain';
import type { Passage } from './text/text-mark';

/** What an address asks to be shown first: words by their offsets (`at=120-135`), or a measure's first figure. */
export function openedIn(search: URLSearchParams, reading: DocumentReading): Passage | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(search.get('at') ?? '') ?? [];
  if (start !== undefined && end !== undefined) {
    const words = { start: Number(start), end: Number(end) };
    const statement = reading.statements.findIndex(
      (one) => one.start === words.start && one.end === words.end,
    );
    return { key: statement === -1 ? 'at' : `s${statement}`, ...words };
  }
  const measure = search.get('measure');
  const statement = reading.statements.findIndex((one) => one.measure === measure);
  const found = reading.statements[statement];
  return found ? { key: `s${statement}`, start: found.start, end: found.end } : null;
}
