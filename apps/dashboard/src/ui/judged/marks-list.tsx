import { indicatorById, isIndicatorId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { useJudgedWords } from './judged.messages';
import type { ReviewerMark, ReviewScore } from './judged-queries';

interface MarksListProps {
  readonly marks: readonly ReviewerMark[];
  readonly score: ReviewScore;
  readonly mayJudge: boolean;
  readonly onMark: (indicator: string) => void;
  readonly onWithdraw: (indicator: string) => void;
}

/** What the year's scheme leaves to a reviewer: the mark, whose it is, why, and what its item comes to. */
export function MarksList({ marks, score, ...acts }: MarksListProps) {
  const tell = useJudgedWords();
  return (
    <>
      <h2 id="jd-marks-title">{tell('judged.marks')}</h2>
      {marks.length === 0 ? (
        <p className="s12 k3">{tell('judged.marks.none')}</p>
      ) : (
        <ul className="panel">
          {marks.map((mark) => (
            <MarkLine
              key={mark.indicator}
              mark={mark}
              counted={score.items.find(({ indicator }) => indicator === mark.indicator)?.points ?? null}
              {...acts}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface MarkLineProps extends Pick<MarksListProps, 'mayJudge' | 'onMark' | 'onWithdraw'> {
  readonly mark: ReviewerMark;
  /** What the item comes to; null where it is not judged. */
  readonly counted: number | null;
}

function MarkLine({ mark, counted, mayJudge, onMark, onWithdraw }: MarkLineProps) {
  const { text, instant } = useWords();
  const tell = useJudgedWords();
  const { indicator, points = null, reason, from, to } = mark;
  const label = isIndicatorId(indicator) ? text(indicatorById(indicator).label) : indicator;
  const isGiven = points !== null;
  return (
    <li className="jd-line">
      <header>
        <b>{label}</b>
        <span className={isGiven ? 'jd-points' : 'k3'}>{useMarkWords()(mark)}</span>
      </header>
      {reason != null && <q lang="zh-CN">{reason}</q>}
      {mark.at != null && (
        <p className="s12 k3">
          {tell('judged.byAt', { by: mark.by ?? tell('judged.somebody'), at: instant(mark.at) })}
        </p>
      )}
      <p className="s12 k2">
        {[
          tell('judged.mark.range', { from: figureText(from), to: figureText(to) }),
          ...(counted === null ? [] : [tell('judged.mark.item', { points: figureText(counted) })]),
        ].join(' · ')}
      </p>
      {mayJudge && (
        <footer>
          <button
            type="button"
            className="btn s"
            aria-label={tell(isGiven ? 'judged.mark.change.of' : 'judged.mark.give.of', { indicator: label })}
            onClick={() => onMark(indicator)}
          >
            {tell(isGiven ? 'judged.mark.change' : 'judged.mark.give')}
          </button>
          {isGiven && (
            <button
              type="button"
              className="jd-link"
              aria-label={tell('judged.mark.withdraw.of', { indicator: label })}
              onClick={() => onWithdraw(indicator)}
            >
              {tell('judged.mark.withdraw')}
            </button>
          )}
        </footer>
      )}
    </li>
  );
}

/** A mark in a word: 评 4 分, 未评分, 已撤回. */
export function useMarkWords(): (mark: Pick<ReviewerMark, 'points' | 'revision'>) => string {
  const tell = useJudgedWords();
  return ({ points, revision }) => {
    if (points != null) return tell('judged.mark.given', { points: figureText(points) });
    return tell(revision > 0 ? 'judged.mark.withdrawn' : 'judged.mark.none');
  };
}
