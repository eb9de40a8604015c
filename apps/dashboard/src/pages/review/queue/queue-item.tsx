import { waitsForCounty } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../../messages/use-words';
import type { Words } from '../../../messages/use-words';
import { addressOfPage } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { FindingMark, TickMark } from '../../../ui/marks';
import type { QueueEntry } from '../review-queries';

interface QueueItemProps {
  readonly entry: QueueEntry;
  readonly isOpen: boolean;
  /** Null where entries are not picked. */
  readonly picked: boolean | null;
  readonly onPick: (code: string, isPicked: boolean) => void;
}

/** One report of the queue: whose, which version, how long it waits, and what was found in it. */
export function QueueItem({ entry, isOpen, picked, onPick }: QueueItemProps) {
  const words = useWords();
  const { say } = words;
  const { region, year } = useScope();
  return (
    <li className={isOpen ? 'is-open' : ''}>
      {picked !== null && (
        <input
          type="checkbox"
          aria-label={say('review.pick', { unit: entry.name })}
          checked={picked}
          onChange={({ target }) => onPick(entry.code, target.checked)}
        />
      )}
      <Link
        to={addressOfPage(region.code, year, 'review', { unit: entry.code })}
        aria-current={isOpen ? 'page' : undefined}
        data-queue={entry.code}
      >
        <b>{entry.name}</b>
        <em>{factsOf(entry, words)}</em>
        <QueueMarks entry={entry} />
      </Link>
    </li>
  );
}

function QueueMarks({ entry }: { readonly entry: QueueEntry }) {
  const { say } = useWords();
  const { explainFindings: explain, blockFindings: block, informFindings: inform } = entry;
  if (!waitsForCounty(entry.need)) return null;
  if (explain === null || block === null)
    return (
      <span className="k3 s12" title={say('review.unjudged.hint')}>
        {say('review.unjudged')}
      </span>
    );
  return (
    <span>
      {block > 0 && (
        <i className="bad">
          <FindingMark effect="BLOCK" label={say('effect.BLOCK')} />
          {block}
        </i>
      )}
      {explain > 0 && (
        <i className="warn">
          <FindingMark effect="EXPLAIN" label={say('effect.EXPLAIN')} />
          {explain}
        </i>
      )}
      {block + explain === 0 && <TickMark label={say('overview.todo.clean')} />}
      {(inform ?? 0) > 0 && (
        <i className="k3">
          <FindingMark effect="INFORM" label={say('effect.INFORM')} />
          {inform}
        </i>
      )}
    </span>
  );
}

/** 2版　改 4 格　等 3 天 */
function factsOf(entry: QueueEntry, { say, dayInWords }: Words): string {
  const late = entry.daysLate ?? 0;
  const version = entry.version === null ? [] : [say('review.entry.version', { n: entry.version ?? 0 })];
  const own = (): readonly string[] => {
    switch (entry.need) {
      case 'FILED_AGAIN':
      case 'TO_JUDGE':
      case 'CLEAN':
        return [
          ...version,
          ...(entry.amendment ? [say('review.amendment')] : []),
          ...(entry.changedCells === null
            ? []
            : [say('review.entry.changed', { n: entry.changedCells ?? 0 })]),
          ...(entry.answeredRemarks > 0 ? [say('review.entry.answered', { n: entry.answeredRemarks })] : []),
          ...((entry.daysWaiting ?? 0) > 0
            ? [say('overview.todo.waits', { n: entry.daysWaiting ?? 0 })]
            : []),
          ...(late > 0 && entry.changedCells === null ? [say('late.filedLate', { n: late })] : []),
        ];
      case 'CORRECTION_OVERDUE':
      case 'CORRECTION_AWAITED':
        return entry.correctionDue == null
          ? []
          : [
              say(
                entry.need === 'CORRECTION_OVERDUE'
                  ? 'review.entry.correctionOver'
                  : 'review.entry.correctionDue',
                { day: dayInWords(entry.correctionDue) },
              ),
            ];
      case 'OVERDUE':
        return [say('late.overdue', { n: late })];
      case 'TO_PUBLISH':
        return [say('review.entry.toPublish', { day: dayInWords(entry.publicationDue) })];
      case 'NOTHING':
        return [say(`state.${entry.state}`)];
    }
  };
  // A fact that has no room beside the others stands below them, whole.
  return own()
    .map((fact) => fact.replaceAll(' ', '\u00a0'))
    .join('　');
}
