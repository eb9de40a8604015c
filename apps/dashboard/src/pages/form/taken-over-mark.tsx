import { useWords } from '../../messages/use-words';
import { TickMark } from '../../ui/marks';
import type { FormModel } from './form-model';

interface TakenOverMarkProps {
  readonly model: FormModel;
  readonly cells: readonly string[];
}

/** Beside a row that last year's report settles: whether it holds what was carried out there. */
export function TakenOverMark({ model, cells }: TakenOverMarkProps) {
  const { say } = useWords();
  const settled = cells.map((cell) => model.takenOver.get(cell)).filter((one) => one !== undefined);
  if (settled.length === 0 || !settled.every(({ isTaken }) => isTaken)) return null;
  return (
    <span className="fm-taken">
      <TickMark label={say('form.takenOver', { year: model.report.reportYear - 1 })} />
    </span>
  );
}
