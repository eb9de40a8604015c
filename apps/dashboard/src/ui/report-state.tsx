import type { ReportState as State } from '@mingjian/domain';
import { useWords } from '../messages/use-words';
import { StateMark } from './marks';

/** A state as mark and word; a dash where the viewer may not see it. */
export function ReportState({ state }: { readonly state: State | null }) {
  const { say } = useWords();
  if (state === null)
    return (
      <span className="unk" title={say('unknown.NOT_VISIBLE')}>
        —
      </span>
    );
  return (
    <span className="state">
      <StateMark state={state} />
      {say(`state.${state}`)}
    </span>
  );
}
