import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { useState } from 'react';
import { readFragment } from '../../gql';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { DuplicatesNote } from './duplicates-note';
import { KeepFoot } from './keep-foot';
import { documentJudgedQuery, readingFindingParts } from './reading-queries';
import { ReadingWorkplace } from './reading-workplace';
import { useCorrections } from './use-corrections';
import { useYearUnits } from './use-year-units';

interface DocumentDeskProps {
  readonly reading: DocumentReading;
  readonly begun: ReadingCorrections;
}

/** The document is read, corrected and kept; what keeping it would say is asked for after every correction. */
export function DocumentDesk({ reading, begun }: DocumentDeskProps) {
  const { say } = useWords();
  const { year } = useScope();
  const correcting = useCorrections(begun);
  const { corrections } = correcting;
  const { sha256 } = reading.source;
  const [isKept, setKept] = useState(false);
  const [yearAsked, setYearAsked] = useState<number | null>(null);
  const units = useYearUnits(yearAsked ?? corrections.reportYear ?? reading.reportYear ?? year);
  const { data, stale, again } = useLiveQuery(
    documentJudgedQuery,
    { sha256, corrections },
    { live: false, skip: isKept },
  );
  const judged = data?.documentReading ?? null;
  const findings = readFragment(readingFindingParts, judged?.findings ?? []).filter(
    ({ silencedBy }) => silencedBy === null,
  );
  return (
    <ReadingWorkplace
      reading={reading}
      findings={findings}
      correcting={correcting}
      canCorrect={!isKept}
      units={units}
      onYear={setYearAsked}
      tag={<span className="tag">{say('historical')}</span>}
      note={judged && !isKept && <DuplicatesNote duplicates={judged.duplicates} />}
      foot={
        <KeepFoot
          reading={reading}
          corrections={corrections}
          judged={judged}
          isStale={stale}
          onKept={() => setKept(true)}
          onAgain={again}
        />
      }
    />
  );
}
