import { useApolloClient } from '@apollo/client/react';
import { correctedReading } from '@mingjian/domain';
import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { AttemptKey } from '../../api/attempt-key';
import { useWords } from '../../messages/use-words';
import { addressOfIntake, addressOfReading, addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { TickMark } from '../../ui/marks';
import { troubleInWords } from '../../ui/states/trouble-page';
import type { JudgedDocument } from './duplicates-note';
import { keepDocument } from './keeping';
import { correctFactsId } from './panel/document-facts';
import type { KeepOutcome } from './keeping';

interface KeepFootProps {
  readonly reading: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly judged: JudgedDocument | null;
  readonly isStale: boolean;
  readonly onKept: () => void;
  readonly onAgain: () => void;
}

interface Answered {
  readonly outcome: KeepOutcome;
  readonly to: ReadingCorrections;
}

/** Keeps the document as the unit's report, and says what came of it. The button always answers. */
export function KeepFoot({ reading, corrections, judged, isStale, onKept, onAgain }: KeepFootProps) {
  const { say } = useWords();
  const client = useApolloClient();
  const [answered, setAnswered] = useState<Answered | null>(null);
  // What was refused may be mended by the next correction.
  const outcome = answered?.to === corrections ? answered.outcome : null;
  const [isSending, setSending] = useState(false);
  const key = useRef(new AttemptKey());
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) answer.current?.focus();
  }, [outcome]);
  const corrected = correctedReading(reading, corrections);
  const figures = corrected.statements.length + corrected.figures.length;
  const keep = async () => {
    if (isSending) return;
    if (!judged || isStale) return onAgain();
    if (missingIn(judged)) return document.getElementById(correctFactsId)?.click();
    setSending(true);
    const keeping = { sha256: reading.source.sha256, corrections, basedOn: judged.basedOn };
    const became = await keepDocument(client, keeping, key.current.for(keeping));
    setSending(false);
    setAnswered({ outcome: became, to: corrections });
    if (became.kind === 'KEPT') onKept();
    else onAgain();
  };
  return (
    <>
      <div className="rd-outcome s13" role="status" tabIndex={-1} ref={answer}>
        {outcome ? <Outcome outcome={outcome} judged={judged} /> : <BeforeKeeping judged={judged} />}
      </div>
      {outcome?.kind !== 'KEPT' && (
        <button type="button" className="btn p" onClick={() => void keep()}>
          {say(isSending ? 'reading.keeping' : 'reading.keep', { n: figures })}
        </button>
      )}
    </>
  );
}

/** What a report cannot be kept without. */
function missingIn({ unit, reportYear }: JudgedDocument) {
  if (unit === null) return 'reading.facts.noUnit' as const;
  return reportYear === null ? ('reading.facts.noYear' as const) : null;
}

/** What stands in the way, or what keeping it brings with it. */
function BeforeKeeping({ judged }: { readonly judged: JudgedDocument | null }) {
  const { say } = useWords();
  if (!judged) return null;
  const missing = missingIn(judged);
  if (missing) return <span className="warn">{say(missing)}</span>;
  const [problem] = judged.problems;
  if (problem) return <span className="warn">{problem.message}</span>;
  return (
    <span className="k3">
      {judged.opensCycle && judged.reportYear !== null
        ? say('reading.keep.opens', { year: judged.reportYear })
        : judged.basedOn > 0
          ? say('reading.keep.next', { n: judged.basedOn + 1 })
          : say('reading.keep.asFound')}
    </span>
  );
}

interface OutcomeProps {
  readonly outcome: KeepOutcome;
  readonly judged: JudgedDocument | null;
}

function Outcome({ outcome, judged }: OutcomeProps) {
  const { say } = useWords();
  const { region, year: yearShown } = useScope();
  switch (outcome.kind) {
    case 'KEPT': {
      const unit = judged?.unit ?? null;
      const year = judged?.reportYear ?? yearShown;
      return (
        <>
          <TickMark />{' '}
          {say('reading.kept', {
            unit: unit?.name ?? '',
            year,
            version: outcome.version,
            n: outcome.findings,
          })}
          <span className="rd-ways">
            {unit && <Link to={addressOfUnit(region.code, unit.code, year)}>{say('reading.kept.unit')}</Link>}
            <Link to={addressOfIntake(region.code, yearShown)}>{say('intake.back')}</Link>
          </span>
        </>
      );
    }
    case 'ALREADY':
      return (
        <>
          <span className="warn">{say('reading.already', { version: outcome.version })}</span>
          <span className="rd-ways">
            <Link to={addressOfReading(region.code, outcome.unit, outcome.year)}>
              {say('reading.already.look')}
            </Link>
          </span>
        </>
      );
    case 'REFUSED':
      return <span className="bad">{[outcome.message, ...outcome.places].join(' ')}</span>;
    case 'TROUBLE':
      return (
        <span className="bad">
          {troubleInWords(outcome.trouble, say)}
          {say('reading.keep.safe')}
        </span>
      );
  }
}
