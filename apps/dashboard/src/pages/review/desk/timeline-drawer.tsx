import { Drawer } from 'antd';
import { useWords } from '../../../messages/use-words';
import type { Words } from '../../../messages/use-words';
import type { MessageKey } from '../../../messages/zh';
import type { ReviewStep } from '../review-queries';

interface TimelineDrawerProps {
  readonly unitName: string;
  readonly steps: readonly ReviewStep[];
  readonly onClose: () => void;
}

/** What happened to the report, out of the log, the newest first. */
export function TimelineDrawer({ unitName, steps, onClose }: TimelineDrawerProps) {
  const words = useWords();
  const { say, instant } = words;
  return (
    <Drawer open size={420} title={say('review.timeline.of', { unit: unitName })} onClose={onClose}>
      <ol className="rv-timeline">
        {[...steps].reverse().map((step) => (
          <li key={step.sequence}>
            <span className="k3 s12">{instant(step.at)}</span>
            <div>
              <b>{actWords(step.act, words)}</b>
              {step.version != null && <span className="k2"> {say('version.n', { n: step.version })}</span>}
              <span className="k3"> {step.by ?? say('review.timeline.machine')}</span>
              {step.dueOn != null && (
                <p className="s13">{say('review.timeline.until', { day: words.fullDay(step.dueOn) })}</p>
              )}
              {step.note != null && <p className="s13 k2">{step.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Drawer>
  );
}

const acts: Readonly<Record<string, MessageKey>> = {
  DRAFT_STARTED: 'review.act.DRAFT_STARTED',
  REPORT_FILED: 'review.act.REPORT_FILED',
  HISTORICAL_TAKEN_IN: 'review.act.HISTORICAL_TAKEN_IN',
  REPORT_RECALLED: 'review.act.REPORT_RECALLED',
  REPORT_REMARKED: 'review.act.REPORT_REMARKED',
  REPORT_RETURNED: 'review.act.REPORT_RETURNED',
  REPORT_ACCEPTED: 'review.act.REPORT_ACCEPTED',
  REPORT_PUBLISHED: 'review.act.REPORT_PUBLISHED',
  AMENDMENT_STARTED: 'review.act.AMENDMENT_STARTED',
  AMENDMENT_WITHDRAWN: 'review.act.AMENDMENT_WITHDRAWN',
  DUE_EXTENDED: 'review.act.DUE_EXTENDED',
  STEP_TAKEN: 'review.act.STEP_TAKEN',
  REMARK_WITHDRAWN: 'review.act.REMARK_WITHDRAWN',
  REMARK_ANSWERED: 'review.act.REMARK_ANSWERED',
  REMARK_SETTLED: 'review.act.REMARK_SETTLED',
  REPORT_MARKED: 'review.act.REPORT_MARKED',
  MARK_WITHDRAWN: 'review.act.MARK_WITHDRAWN',
  RULE_SOFTENED: 'review.act.RULE_SOFTENED',
  RULE_SOFTENING_WITHDRAWN: 'review.act.RULE_SOFTENING_WITHDRAWN',
};

/** An act that this dashboard does not know yet is shown by its name. */
function actWords(act: string, { say }: Words): string {
  const key = acts[act];
  return key === undefined ? act : say(key);
}
