import type { Format } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { Contradiction } from './begin-with';
import { fieldName } from './field-name';

interface ChosenWordsProps {
  readonly caption: string;
  readonly heads: readonly [mine: string, theirs: string];
  readonly choices: readonly Contradiction[];
  readonly format: Format;
  /** Fields in which the other word is chosen. */
  readonly theirs: ReadonlySet<string>;
  readonly onChoose: (theirs: ReadonlySet<string>) => void;
}

/** Two words for the same fields side by side, mine chosen until a person says otherwise. */
export function ChosenWords({ caption, heads, choices, format, theirs, onChoose }: ChosenWordsProps) {
  const { text, say } = useWords();
  const choose = (field: string, other: boolean): void => {
    const next = new Set(theirs);
    if (other) next.add(field);
    else next.delete(field);
    onChoose(next);
  };
  return (
    <div className="fm-choices">
      <table className="fm-conflicts" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{say('form.conflict.field')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.map(({ field, mine, theirs: other }) => (
            <tr key={field}>
              <th scope="row">{text(fieldName(field, format))}</th>
              {[mine, other].map((words, at) => (
                <td key={at}>
                  <label>
                    <input
                      type="radio"
                      name={field}
                      checked={theirs.has(field) === (at === 1)}
                      onChange={() => choose(field, at === 1)}
                    />
                    <span className="fm-conflict-word" title={words ?? undefined}>
                      {words ?? '—'}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
