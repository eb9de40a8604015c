import { cellOfField, sheetDoubtReasons } from '@mingjian/domain';
import type { SheetDoubt } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { fieldName } from '../field-name';
import type { FormModel } from '../form-model';
import { meaningOf, withMeant } from './chosen';
import type { Chosen } from './chosen';
import { useSheetWords } from './use-sheet-words';

interface DoubtfulCellsProps {
  readonly doubts: readonly SheetDoubt[];
  readonly model: FormModel;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** Cells of which nobody can say by themselves what they mean: where, what stands there, why, and what to do. */
export function DoubtfulCells({ doubts, model, chosen, onChosen }: DoubtfulCellsProps) {
  const { text } = useWords();
  const say = useSheetWords();
  const title = say('doubts.title', { n: doubts.length });
  return (
    <section>
      <h3>{title}</h3>
      <div className="fs-scroll fs-doubts" role="region" aria-label={title} tabIndex={0}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('doubts.place')}</th>
              <th scope="col">{say('doubts.text')}</th>
              <th scope="col">{say('doubts.why')}</th>
              <th scope="col" className="fs-take">
                {say('doubts.take')}
              </th>
            </tr>
          </thead>
          <tbody>
            {doubts.map((doubt, index) => (
              <tr key={index}>
                <th scope="row">
                  {doubt.place.sheet}!{doubt.place.address}
                  <span className="k2 fs-fields">
                    {doubt.fields.map((field) => text(fieldName(field, model.format))).join('；')}
                  </span>
                </th>
                <td>
                  <span className="fs-words">{doubt.text}</span>
                </td>
                <td>{text(sheetDoubtReasons[doubt.reason])}</td>
                <td>
                  <Meaning doubt={doubt} model={model} chosen={chosen} onChosen={onChosen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface MeaningProps extends Omit<DoubtfulCellsProps, 'doubts'> {
  readonly doubt: SheetDoubt;
}

/** Unticked until a person says that it is meant. */
function Meaning({ doubt, model, chosen, onChosen }: MeaningProps) {
  const { text } = useWords();
  const say = useSheetWords();
  const isComputed = doubt.fields.every((field) => model.isLocked(cellOfField(field) ?? ''));
  const meaning = meaningOf(doubt, (cell) => model.isLocked(cell));
  if (meaning === null)
    return <span className="k2">{say(isComputed ? 'doubts.computed' : 'doubts.byHand')}</span>;
  const [field, value] = meaning;
  const isMeant = chosen.meant.get(field) === doubt;
  return (
    <label>
      <input
        type="checkbox"
        aria-label={say('doubts.as', { field: text(fieldName(field, model.format)), value })}
        checked={isMeant}
        onChange={() => onChosen(withMeant(chosen, field, isMeant ? null : doubt))}
      />
      <span className="fs-words">{say('doubts.fill', { value })}</span>
    </label>
  );
}
