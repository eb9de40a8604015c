import { charactersIn } from '@mingjian/domain';
import type { Format, ReportChange } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { fieldName } from './field-name';

interface ChangesListProps {
  readonly changes: readonly ReportChange[];
  readonly format: Format;
  readonly caption: string;
  readonly heads: readonly [before: string, after: string];
  /** Leads to a field; left out where there is no way to it. */
  readonly onJump?: (field: string) => void;
}

/** What differs between two states of a report, field by field; of long words only how long they are. */
export function ChangesList({ changes, format, caption, heads, onJump }: ChangesListProps) {
  const { text, say } = useWords();
  if (changes.length === 0) return <p className="k2">{say('form.changes.none')}</p>;
  return (
    <div className="fm-choices">
      <table className="fm-changes" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{say('form.conflict.field')}</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">
                {onJump ? (
                  <button type="button" className="fm-link" onClick={() => onJump(field)}>
                    {text(fieldName(field, format))}
                  </button>
                ) : (
                  text(fieldName(field, format))
                )}
              </th>
              <td className="k2">
                <ShownWords field={field} words={before} />
              </td>
              <td>
                <ShownWords field={field} words={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShownWords({ field, words }: { readonly field: string; readonly words: string | null }) {
  const { say } = useWords();
  if (words === null) return <span className="unk">—</span>;
  if (field.startsWith('text:')) return say('form.step.text', { n: charactersIn(words) });
  if (words === 'yes') return say('form.changes.yes');
  return words === 'no' ? say('form.practice.denied') : words;
}
