import type { SheetChanges, SheetReading } from '@mingjian/domain';
import type { FormModel } from '../form-model';
import type { Chosen } from './chosen';
import { ChangedFields } from './changed-fields';
import { DoubtfulCells } from './doubtful-cells';
import { LeftOut } from './left-out';
import { useSheetWords } from './use-sheet-words';

interface SheetSummaryProps {
  readonly name: string;
  readonly reading: SheetReading;
  readonly changes: SheetChanges;
  readonly model: FormModel;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** Everything that was read of a workbook, by what becomes of it. */
export function SheetSummary({ name, reading, changes, model, chosen, onChosen }: SheetSummaryProps) {
  const say = useSheetWords();
  const foreign = changes.doubts.filter(({ reason }) => reason === 'OTHER_REPORT');
  const doubts = changes.doubts.filter(({ reason }) => reason !== 'OTHER_REPORT');
  const { fills, changes: changed, same, kept } = changes;
  const counts = [
    fills.length > 0 && say('fills', { n: fills.length }),
    changed.length > 0 && say('changes', { n: changed.length }),
    same > 0 && say('same', { n: same }),
    doubts.length > 0 && say('doubts', { n: doubts.length }),
  ].filter((words) => words !== false);
  const isNothing = fills.length + changed.length + changes.doubts.length === 0;
  return (
    <div className="fs">
      <div role="status">
        <p>{say('read', { name, n: fills.length + changed.length + same })}</p>
        {counts.length > 0 && (
          <ul className="fs-counts">
            {counts.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {isNothing && <p className="k2">{say('nothing')}</p>}
        {foreign.length > 0 && <p className="warn">{say('foreign', { n: foreign.length })}</p>}
        {kept.length > 0 && <p className="k2">{say('kept', { n: kept.length })}</p>}
        {reading.missing.length > 0 && <p className="k2">{say('missing', { n: reading.missing.length })}</p>}
      </div>
      {changed.length > 0 && (
        <ChangedFields changes={changed} format={model.format} chosen={chosen} onChosen={onChosen} />
      )}
      {doubts.length > 0 && (
        <DoubtfulCells doubts={doubts} model={model} chosen={chosen} onChosen={onChosen} />
      )}
      <LeftOut reading={reading} uncounted={changes.uncounted} format={model.format} />
    </div>
  );
}
