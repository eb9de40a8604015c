import { isHandedIn } from '@mingjian/domain';
import type { ReportState } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { StateMark } from '../../ui/marks';

interface MissingWordsProps {
  readonly unit: { readonly state: ReportState | null; readonly daysLate: number | null };
  /** What it does not get therefore. */
  readonly why: string;
}

/** Why a unit has no cells: it has not filed, or its report does not count on this basis yet. */
export function MissingWords({ unit, why }: MissingWordsProps) {
  const { say } = useWords();
  if (unit.state === null) return <span className="k2">{say('matrix.missing.notVisible')}</span>;
  const overdue = isHandedIn(unit.state) ? 0 : (unit.daysLate ?? 0);
  const words = isHandedIn(unit.state)
    ? say('matrix.missing.notCounted', { state: say(`state.${unit.state}`) })
    : overdue > 0
      ? say('late.notFiledOverdue', { n: overdue })
      : say('late.notFiled');
  return (
    <>
      <StateMark state={unit.state} />{' '}
      {overdue > 0 ? <b className="bad">{words}</b> : <span className="k1">{words}</span>}
      <span className="k2 mx-missing-why">{why}</span>
    </>
  );
}
