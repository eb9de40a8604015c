import { charactersIn, longestTexts, nothingField, textField, yes } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../messages/use-words';
import type { SectionProps } from './section-props';

/** The words of a section: what has to be said there, how much is said, and "nothing to report" apart from blank. */
export function SectionText({ model, section, onText }: Pick<SectionProps, 'model' | 'section' | 'onText'>) {
  const { text, say } = useWords();
  const id = useId();
  const hasTable = model.format.tables.some((table) => table.section === section.id);
  const written = model.entry.get(textField(section.id)) ?? '';
  const nothing = model.entry.has(nothingField(section.id));
  return (
    <div className={`fm-text${hasTable ? ' is-small' : ''}`}>
      <label htmlFor={id}>{say(hasTable ? 'form.text.optional' : 'form.text.label')}</label>
      {!hasTable && (
        <p className="s12 k2" id={`${id}-must`}>
          {say('form.text.mustContain', { what: text(section.mustContain) })}
        </p>
      )}
      <textarea
        id={id}
        data-field={textField(section.id)}
        aria-describedby={hasTable ? undefined : `${id}-must`}
        maxLength={longestTexts.section}
        value={written}
        onChange={({ target }) => onText(textField(section.id), target.value)}
      />
      <div className="fm-text-foot s12">
        {!hasTable && (
          <label className="fm-check">
            <input
              type="checkbox"
              data-field={nothingField(section.id)}
              checked={nothing}
              onChange={({ target }) => onText(nothingField(section.id), target.checked ? yes : '')}
            />
            {say('form.text.nothing')}
          </label>
        )}
        <span className="k3">
          {say('form.text.count', {
            n: charactersIn(written).toLocaleString('en'),
            most: longestTexts.section.toLocaleString('en'),
          })}
        </span>
      </div>
      {nothing && written.trim() !== '' && <p className="s12 warn">{say('form.text.nothingButWords')}</p>}
    </div>
  );
}
