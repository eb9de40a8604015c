import { pointsLost } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import { figureText } from '../../ui/figures';
import { ExplainedDays, isAboutDays } from './explained-days';
import { ExplainedEquation } from './explained-equation';
import type { ExplainedReport, RuleOutcome, ScoreExplanation } from './explanation-query';
import { PeerStrip } from './peer-strip';
import { RuleList } from './rule-list';

interface ExplanationBodyProps {
  readonly explanation: ScoreExplanation;
  readonly report: ExplainedReport | null;
  readonly previous: ExplainedReport | null;
}

/** Instances that cost points and are shown one by one; the others are counted in the list of rules. */
const mostShown = 3;

/** Why the points are what they are: figures with their origins, rules, the unit's words, its place, the way to mend. */
export function ExplanationBody({ explanation, report, previous }: ExplanationBodyProps) {
  const { text, say } = useWords();
  const { points, maximum, unit, indicator, mends, explanations, peers, outcomes } = explanation;
  const lost = pointsLost(points, maximum);
  const costly = outcomes.filter(({ deduction }) => deduction > 0);
  const told = costly.length > 0 ? costly : outcomes.filter(isAboutDays);
  return (
    <div className="mx-body">
      <section className="mx-why">
        <h3>
          {points === null
            ? say('matrix.why.unjudged')
            : lost > 0
              ? say('matrix.why.lost', { n: figureText(lost) })
              : say('matrix.why.full')}
        </h3>
        {costly.length > 1 ? null : <p>{text(explanation.summary)}</p>}
        {told.slice(0, mostShown).map((outcome) => (
          <Told
            key={`${outcome.rule} ${outcome.cells.join(' ')}`}
            outcome={outcome}
            withWords={costly.length > 1}
            unit={unit.code}
            report={report}
            previous={previous}
          />
        ))}
        {told.length > mostShown && (
          <p className="k2">{say('matrix.why.more', { n: told.length - mostShown })}</p>
        )}
      </section>
      <RuleList outcomes={outcomes} />
      {explanations.length > 0 && (
        <section className="mx-said">
          <h3>{say('matrix.said')}</h3>
          {onceEach(explanations).map(({ rule, reason }) => (
            <p key={`${rule} ${reason}`}>
              <code>{rule}</code>
              <q lang="zh-CN">{reason}</q>
            </p>
          ))}
        </section>
      )}
      {points !== null && peers.length > 0 && (
        <PeerStrip
          name={unit.name}
          indicator={text(indicator.label)}
          points={points}
          maximum={maximum}
          peers={peers}
        />
      )}
      {lost > 0 && mends.length > 0 && (
        <section className="mx-mend">
          <h3>
            <Icon name="up" /> {say('matrix.mend', { n: figureText(lost) })}
          </h3>
          {mends.map((mend) => (
            <p key={mend.zh}>{text(mend)}</p>
          ))}
        </section>
      )}
    </div>
  );
}

/** A reason given for several columns of one rule is read once. */
function onceEach(given: ScoreExplanation['explanations']): ScoreExplanation['explanations'] {
  return given.filter(
    ({ rule, reason }, index) =>
      given.findIndex((other) => other.rule === rule && other.reason === reason) === index,
  );
}

interface ToldProps {
  readonly outcome: RuleOutcome;
  readonly withWords: boolean;
  readonly unit: string;
  readonly report: ExplainedReport | null;
  readonly previous: ExplainedReport | null;
}

function Told({ outcome, withWords, unit, report, previous }: ToldProps) {
  const { text } = useWords();
  return (
    <div className="mx-told">
      {withWords && outcome.message && <p>{text(outcome.message)}</p>}
      {isAboutDays(outcome) && <ExplainedDays outcome={outcome} />}
      {!isAboutDays(outcome) && report && (
        <ExplainedEquation outcome={outcome} unit={unit} report={report} previous={previous} />
      )}
    </div>
  );
}
