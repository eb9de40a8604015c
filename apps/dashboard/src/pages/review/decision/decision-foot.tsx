import type { Day } from '@mingjian/domain';
import { Button } from 'antd';
import { useWords } from '../../../messages/use-words';

interface DecisionFootProps {
  readonly dueOn: Day;
  readonly today: Day;
  /** Remarks that go out with the return, those that are still being written included. */
  readonly remarks: number;
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly onDueOn: (day: Day) => void;
  readonly onReturn: () => void;
  readonly onAccept: () => void;
}

/** Accept or return: the button names what will go out. */
export function DecisionFoot(props: DecisionFootProps) {
  const { dueOn, today, remarks, isBusy, problem, onDueOn, onReturn, onAccept } = props;
  const { say } = useWords();
  return (
    <div className="rv-foot">
      <label className="s12 k2">
        {say('review.dueOn')}
        <input type="date" min={today} value={dueOn} onChange={({ target }) => onDueOn(target.value)} />
        <span className="k3">{say('review.dueOn.end')}</span>
      </label>
      {problem !== null && (
        <p role="alert" className="bad s12">
          {problem}
        </p>
      )}
      <div className="rv-buttons">
        <Button loading={isBusy} onClick={onAccept}>
          {say('review.accept')}
        </Button>
        <Button type="primary" onClick={onReturn}>
          {say(remarks === 0 ? 'review.return' : 'review.returnWith', { n: remarks })}
        </Button>
      </div>
    </div>
  );
}
