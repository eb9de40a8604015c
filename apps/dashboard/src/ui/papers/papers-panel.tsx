import { formatById, isFormatId } from '@mingjian/domain';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { Differences } from './differences';
import { reportPapersQuery } from './papers-queries';
import type { PapersOf } from './papers-queries';
import { PublicationCheck } from './publication-check';
import { Scans } from './scans';
import './papers.css';

interface PapersPanelProps {
  readonly of: PapersOf;
  /** The format of the report shown, as `formatFound` names it. */
  readonly formatFound: string;
}

/** What goes with a report: its sealed scans, and what the published page was found to say. */
export function PapersPanel({ of, formatFound }: PapersPanelProps) {
  const { say } = useWords();
  const { data, again } = useLiveQuery(reportPapersQuery, of);
  const papers = data?.reportPapers;
  if (!papers || !isFormatId(formatFound)) return null;
  const [latest] = papers.comparisons;
  const isEmpty = papers.attachments.length === 0 && !papers.mayAttach && !papers.mayCompare && !latest;
  if (isEmpty) return null;
  return (
    <section className="pp panel noprint" aria-labelledby="pp-title">
      <h2 id="pp-title">{say('papers.title')}</h2>
      <div className="pp-columns">
        <Scans of={of} papers={papers} onChanged={again} />
        <PublicationCheck of={of} papers={papers} onChanged={again} />
      </div>
      {latest && <Differences comparison={latest} format={formatById(formatFound)} />}
    </section>
  );
}
