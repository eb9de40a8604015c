import { useWords } from '../../messages/use-words';
import { usePracticesWords } from './practices.messages';
import type { TellPractices } from './practices.messages';
import type { PracticeCellFacts } from './practices-view';

interface PracticeCellProps {
  readonly unitName: string;
  readonly unitCode: string;
  readonly practice: string;
  readonly practiceName: string;
  readonly cell: PracticeCellFacts;
  readonly row: number;
  readonly column: number;
  readonly isOpen: boolean;
  /** The one cell of the grid that the Tab key stops at. */
  readonly isStop: boolean;
  readonly onOpen: (unit: string, practice: string) => void;
}

/** What one report says of one practice; in place has no shade, what is said not to be the darkest. */
export function PracticeCell(props: PracticeCellProps) {
  const { unitName, unitCode, practice, practiceName, cell, row, column, isOpen, isStop, onOpen } = props;
  const { say } = useWords();
  const tell = usePracticesWords();
  const what = standingInWords(cell, tell, say('sentence.comma'));
  const label = tell('practices.cell', { unit: unitName, practice: practiceName, what });
  return (
    <td role="gridcell" className="mx-cell">
      <button
        type="button"
        className={`${shadeOf(cell)}${isOpen ? ' is-open' : ''}`}
        aria-label={label}
        aria-expanded={isOpen}
        title={cell.names === null ? label : `${label}${say('sentence.colon')}${cell.names}`}
        tabIndex={isStop ? 0 : -1}
        data-row={row}
        data-column={column}
        data-unit={unitCode}
        data-practice={practice}
        onClick={() => onOpen(unitCode, practice)}
      >
        {shortly(cell, tell)}
      </button>
    </td>
  );
}

/** Shades are those of the matrix of indicators; hatched is what does not apply and nothing else. */
function shadeOf({ standing, applies, unsaid, lastSaid }: PracticeCellFacts): string {
  if (!applies) return 'na';
  switch (standing) {
    case 'HOLDS':
      return unsaid > 0 ? 'pr-held is-gappy' : 'pr-held';
    case 'DENIED':
      return 'h5';
    case 'CONTRADICTORY':
      return 'h3';
    case 'NOT_SAID':
    case 'NO_REPORT':
      return lastSaid === null ? 'unk' : 'h1';
  }
}

function shortly({ standing, applies, since, lastSaid }: PracticeCellFacts, tell: TellPractices): string {
  if (!applies) return '';
  if (standing === 'HOLDS') return tell('practices.cell.since', { since: since ?? '' });
  if (standing === 'DENIED') return tell('practices.cell.denied');
  if (standing === 'CONTRADICTORY') return tell('practices.cell.both');
  return lastSaid === null ? '—' : tell('practices.cell.last', { year: lastSaid });
}

/** What stands in a cell, as a clause. */
export function standingInWords(cell: PracticeCellFacts, tell: TellPractices, comma: string): string {
  const { standing, applies, since, unsaid, lastSaid } = cell;
  if (!applies) return tell('practices.is.notApplicable');
  if (standing === 'HOLDS')
    return [
      tell('practices.is.holds', { since: since ?? '' }),
      ...(unsaid > 0 ? [tell('practices.is.gaps', { n: unsaid })] : []),
    ].join(comma);
  if (standing === 'NOT_SAID' && lastSaid !== null) return tell('practices.is.lapsed', { year: lastSaid });
  return tell(`practices.is.${standing}`);
}
