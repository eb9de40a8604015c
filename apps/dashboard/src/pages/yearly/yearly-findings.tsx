import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import type { LinkTo } from './link-to';
import { bySharedAnswer, doubtsOf } from './yearly-doubts';
import type { SharedAnswer, UnitFindings } from './yearly-doubts';
import type { YearlyFigures } from './yearly-figures';

interface FindingWordsProps {
  readonly figures: YearlyFigures;
  readonly findings: readonly UnitFindings[];
}

/** Section three in words: how many doubts stand, how many are answered, and of whom nobody can tell. */
export function FindingWords({ figures, findings }: FindingWordsProps) {
  const { say } = useWords();
  const { faulty, all, explained } = doubtsOf(findings);
  const reported = new Set(figures.reported.map(({ unit }) => unit.code));
  const unknown = findings.filter((one) => one.findings === null && reported.has(one.code)).length;
  const known = reported.size - unknown;
  return (
    <p>
      {all > 0
        ? say(explained === null ? 'yearly.doubtsAlone' : 'yearly.doubts', {
            units: faulty.length,
            n: all,
            ...(explained !== null && { explained }),
          })
        : known > 0 && say('yearly.sound', { n: known })}
      {unknown > 0 && say('yearly.moreFindings', { n: unknown })}
    </p>
  );
}

interface YearlyFindingsProps {
  readonly units: readonly UnitFindings[];
  readonly year: number;
  readonly linkTo: LinkTo;
}

/** What does not add up, unit by unit, each with the unit's own words in full. */
export function YearlyFindings({ units, year, linkTo }: YearlyFindingsProps) {
  const { faulty } = doubtsOf(units);
  if (faulty.length === 0) return null;
  return (
    <ul className="yp-findings">
      {faulty.map(({ code, name, findings, reasonsKnown }) => (
        <li key={code}>
          <Link to={linkTo(code, year)}>{name}</Link>
          {bySharedAnswer(findings ?? []).map((answer, at) => (
            <Answered key={at} answer={answer} reasonsKnown={reasonsKnown} />
          ))}
        </li>
      ))}
    </ul>
  );
}

interface AnsweredProps {
  readonly answer: SharedAnswer;
  readonly reasonsKnown: boolean;
}

function Answered({ answer: { reason, findings }, reasonsKnown }: AnsweredProps) {
  const { text, say } = useWords();
  return (
    <>
      {findings.map(({ rule, message }, at) => (
        <span key={at}>
          {text(message)} <code>{rule}</code>
          {at < findings.length - 1 ? say('sentence.semicolon') : say('sentence.end')}
        </span>
      ))}
      {reason === null ? (
        reasonsKnown && <span>{say('yearly.noReason')}</span>
      ) : (
        <span>
          {say('yearly.reason')}
          <q className="yp-quote" lang="zh-CN">
            {reason}
          </q>
        </span>
      )}
    </>
  );
}
