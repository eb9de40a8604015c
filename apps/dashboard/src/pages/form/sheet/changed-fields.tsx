import type { Format, SheetChange } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { fieldName } from '../field-name';
import { withMine } from './chosen';
import type { Chosen } from './chosen';
import { useSheetWords } from './use-sheet-words';

interface ChangedFieldsProps {
  readonly changes: readonly SheetChange[];
  readonly format: Format;
  readonly chosen: Chosen;
  readonly onChosen: (chosen: Chosen) => void;
}

/** Where the draft says something else than the workbook: both words side by side, one of them chosen. */
export function ChangedFields({ changes, format, chosen, onChosen }: ChangedFieldsProps) {
  const { text } = useWords();
  const say = useSheetWords();
  const title = say('changes.title', { n: changes.length });
  const all = new Set(changes.map(({ field }) => field));
  return (
    <section>
      <h3>{title}</h3>
      <p className="fs-all">
        <button type="button" className="fm-link" onClick={() => onChosen({ ...chosen, mine: all })}>
          {say('changes.allMine')}
        </button>
        <button type="button" className="fm-link" onClick={() => onChosen({ ...chosen, mine: new Set() })}>
          {say('changes.allTheirs')}
        </button>
      </p>
      <div className="fs-scroll" role="region" aria-label={title} tabIndex={0}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{say('changes.field')}</th>
              <th scope="col">{say('changes.mine')}</th>
              <th scope="col">{say('changes.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field}>
                <th scope="row">{text(fieldName(change.field, format))}</th>
                {([true, false] as const).map((isMine) => (
                  <td key={String(isMine)}>
                    <label>
                      <input
                        type="radio"
                        name={`sheet ${change.field}`}
                        checked={chosen.mine.has(change.field) === isMine}
                        onChange={() => onChosen(withMine(chosen, change.field, isMine))}
                      />
                      <span className="fs-words">{isMine ? change.mine : change.theirs}</span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
