import {
  askedStatements,
  measureById,
  qualifierField,
  qualifiers,
  statementField,
  titleField,
  publishedOnField,
} from '@mingjian/domain';
import type { MeasureId, SectionId } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../messages/use-words';
import type { FormModel } from './form-model';

interface StatementFieldsProps {
  readonly model: FormModel;
  readonly section: SectionId;
  readonly onText: (field: string, text: string) => void;
}

/** Figures that the words of a section state and no table holds, each with how exact it is. */
export function StatementFields({ model, section, onText }: StatementFieldsProps) {
  const { say } = useWords();
  const asked = askedStatements.filter((one) => one.section === section);
  if (asked.length === 0) return null;
  return (
    <fieldset className="fm-statements">
      <legend>{say('form.statements')}</legend>
      {asked.map(({ measure }) => (
        <StatementField key={measure} model={model} measure={measure} onText={onText} />
      ))}
      {section === 'overview' && (
        <>
          <PlainField model={model} field={titleField} kind="text" onText={onText} />
          <PlainField model={model} field={publishedOnField} kind="date" onText={onText} />
        </>
      )}
    </fieldset>
  );
}

interface StatementFieldProps extends Omit<StatementFieldsProps, 'section'> {
  readonly measure: MeasureId;
}

function StatementField({ model, measure, onText }: StatementFieldProps) {
  const { text, say } = useWords();
  const id = useId();
  const { label, unit, kind } = measureById(measure);
  const field = statementField(measure);
  const wrong = model.unreadable.find((one) => one.field === field);
  return (
    <div className="fm-statement">
      <label htmlFor={id}>{text(label)}</label>
      <select
        aria-label={say('form.statement.qualifier', { measure: text(label) })}
        value={model.entry.get(qualifierField(measure)) ?? 'EXACT'}
        onChange={({ target }) =>
          onText(qualifierField(measure), target.value === 'EXACT' ? '' : target.value)
        }
      >
        {qualifiers.map((qualifier) => (
          <option key={qualifier} value={qualifier}>
            {say(`qualifier.${qualifier}`)}
          </option>
        ))}
      </select>
      <input
        id={id}
        data-field={field}
        className={wrong ? 'is-bad' : undefined}
        inputMode={kind === 'money' ? 'decimal' : 'numeric'}
        aria-invalid={wrong !== undefined}
        autoComplete="off"
        value={model.entry.get(field) ?? ''}
        onChange={({ target }) => onText(field, target.value)}
      />
      <span className="k3">{text(unit)}</span>
    </div>
  );
}

interface PlainFieldProps extends Omit<StatementFieldsProps, 'section'> {
  readonly field: typeof titleField | typeof publishedOnField;
  readonly kind: 'text' | 'date';
}

function PlainField({ model, field, kind, onText }: PlainFieldProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className={`fm-statement is-${kind}`}>
      <label htmlFor={id}>{say(`form.${field}`)}</label>
      <input
        id={id}
        type={kind}
        data-field={field}
        value={model.entry.get(field) ?? ''}
        onChange={({ target }) => onText(field, target.value)}
      />
    </div>
  );
}
