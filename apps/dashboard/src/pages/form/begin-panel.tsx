import { entryFromLastYear, openPractices, cellOfField } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import type { FormModel } from './form-model';

interface BeginPanelProps {
  readonly model: FormModel;
  readonly onLastYear: () => void;
  readonly onDocument: () => void;
  readonly onBlank: () => void;
}

/** An untouched form: begin from last year's report, from a document that is written already, or with nothing. */
export function BeginPanel({ model, onLastYear, onDocument, onBlank }: BeginPanelProps) {
  const { say } = useWords();
  const { lastYear, report } = model;
  const taken = lastYear === null ? null : entryFromLastYear(lastYear, report);
  const fields = [...(taken?.keys() ?? [])];
  return (
    <section className="fm-panel panel fm-begin" aria-labelledby="fm-begin-title">
      <h2 id="fm-begin-title">{say('form.begin')}</h2>
      {lastYear !== null && (
        <button type="button" className="fm-begin-way is-first" onClick={onLastYear}>
          <b>
            <Icon name="clock" /> {say('form.begin.lastYear', { year: lastYear.reportYear })}
          </b>
          <span>
            {say('form.begin.lastYearHow', {
              practices: openPractices(model.practices).length,
              cells: fields.filter((field) => cellOfField(field) !== null).length,
              sections: fields.filter((field) => field.startsWith('text:')).length,
            })}
          </span>
        </button>
      )}
      <button type="button" className="fm-begin-way" onClick={onDocument}>
        <b>
          <Icon name="up" /> {say('form.begin.document')}
        </b>
        <span>{say('form.begin.documentHow')}</span>
      </button>
      <button type="button" className="fm-begin-way" onClick={onBlank}>
        <b>{say('form.begin.blank')}</b>
        <span>{say('form.begin.blankHow')}</span>
      </button>
    </section>
  );
}
