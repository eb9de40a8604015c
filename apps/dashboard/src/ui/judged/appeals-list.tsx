import { appealStateWords, indicatorById, isIndicatorId, isRuleId, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { useAppealsWords } from './appeals.messages';
import { useJudgedWords } from './judged.messages';
import type { Appeal } from './judged-queries';

interface AppealsListProps {
  readonly appeals: readonly Appeal[];
  /** Whether the viewer answers for the county. */
  readonly mayJudge: boolean;
  /** Whether the viewer appeals for the unit. */
  readonly mayAppeal: boolean;
  readonly onAppeal: () => void;
  readonly onAnswer: (id: string) => void;
  readonly onWithdraw: (id: string) => void;
}

/** What the unit says against what was judged, and what the county answered: the newest first. */
export function AppealsList({ appeals, mayAppeal, onAppeal, ...acts }: AppealsListProps) {
  const say = useAppealsWords();
  return (
    <>
      <div className="jd-head">
        <h2>
          {say('appeal.title')} {appeals.length > 0 && <span className="k3">{appeals.length}</span>}
        </h2>
        {mayAppeal && (
          <button type="button" className="btn s" onClick={onAppeal}>
            {say('appeal.make')}
          </button>
        )}
      </div>
      {appeals.length === 0 ? (
        <p className="s12 k3">{say('appeal.none')}</p>
      ) : (
        <ul className="panel">
          {[...appeals].reverse().map((appeal) => (
            <AppealLine key={appeal.id} appeal={appeal} mayAppeal={mayAppeal} {...acts} />
          ))}
        </ul>
      )}
    </>
  );
}

interface AppealLineProps extends Omit<AppealsListProps, 'appeals' | 'onAppeal'> {
  readonly appeal: Appeal;
}

function AppealLine({ appeal, mayJudge, mayAppeal, onAnswer, onWithdraw }: AppealLineProps) {
  const { instant, text } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const about = useAboutWords()(appeal);
  const isOpen = appeal.state === 'OPEN';
  return (
    <li className={`jd-line${isOpen ? ' is-open' : ''}`}>
      <header>
        <b>{about}</b>
        <span className={isOpen ? 'warn' : 'k2'}>
          {isOpen && appeal.days > 0
            ? say('appeal.days', { n: appeal.days })
            : isOpen
              ? say('appeal.today')
              : text(appealStateWords[appeal.state])}
        </span>
      </header>
      <q lang="zh-CN">{appeal.reason}</q>
      <p className="s12 k3">
        {[
          tell('judged.byAt', { by: appeal.by ?? say('appeal.unit'), at: instant(appeal.at) }),
          say('appeal.ofVersion', { n: appeal.version }),
        ].join(' · ')}
      </p>
      {appeal.answer && <AnswerOf answer={appeal.answer} />}
      {isOpen && (mayJudge || mayAppeal) && (
        <footer>
          {mayJudge && (
            <button
              type="button"
              className="btn s"
              aria-label={say('appeal.answer.of', { about })}
              onClick={() => onAnswer(appeal.id)}
            >
              {say('appeal.answer')}
            </button>
          )}
          {mayAppeal && (
            <button
              type="button"
              className="jd-link"
              aria-label={say('appeal.withdraw.of', { about })}
              onClick={() => onWithdraw(appeal.id)}
            >
              {say('appeal.withdraw')}
            </button>
          )}
        </footer>
      )}
    </li>
  );
}

function AnswerOf({ answer }: { readonly answer: NonNullable<Appeal['answer']> }) {
  const { instant, text } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const label = useIndicatorLabel();
  const { verdict, reason, indicator, points } = answer;
  return (
    <div className="jd-answer">
      <p>
        <b>{say('appeal.answered', { state: text(appealStateWords[verdict]) })}</b>
        {indicator != null && points != null && (
          <span>
            {' '}
            {say('appeal.answered.points', { indicator: label(indicator), points: figureText(points) })}
          </span>
        )}
      </p>
      <q lang="zh-CN">{reason}</q>
      <p className="s12 k3">
        {tell('judged.byAt', { by: answer.by ?? tell('judged.somebody'), at: instant(answer.at) })}
      </p>
    </div>
  );
}

/** An indicator by its name; one that this dashboard does not know by its id. */
export function useIndicatorLabel(): (indicator: string) => string {
  const { text } = useWords();
  return (indicator) => (isIndicatorId(indicator) ? text(indicatorById(indicator).label) : indicator);
}

/** What an appeal is about: 年度总分, “问题措施”的得分, 发现“按时公开”. */
export function useAboutWords(): (about: {
  readonly indicator?: string | null;
  readonly rule?: string | null;
}) => string {
  const { text } = useWords();
  const say = useAppealsWords();
  const label = useIndicatorLabel();
  return ({ indicator, rule }) => {
    if (indicator != null) return say('appeal.about.indicator', { indicator: label(indicator) });
    if (rule == null) return say('appeal.about.total');
    return say('appeal.about.finding', { rule: isRuleId(rule) ? text(ruleMessages[rule].title) : rule });
  };
}
