import { charactersIn, longestTexts, nothingField, textField, yes } from '@mingjian/domain';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { KeptWordsNote } from './kept-words-note';
import type { SectionProps } from './section-props';

/** The words of a section: how much is said, what is still last year's, and "nothing to report" apart from blank. */
export function SectionText({ model, section, onText }: Pick<SectionProps, 'model' | 'section' | 'onText'>) {
  const { text, say } = useWords();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [showsLast, setShowsLast] = useState(false);
  const year = model.report.reportYear;
  const hasTable = model.format.tables.some((table) => table.section === section.id);
  const written = model.entry.get(textField(section.id)) ?? '';
  const nothing = model.entry.has(nothingField(section.id));
  const last = model.lastYear?.sections.find((one) => one.id === section.id)?.text ?? '';
  return (
    <div className={`fm-text${hasTable ? ' is-small' : ''}`}>
      <div className="fm-text-head">
        <label htmlFor={id}>{say(hasTable ? 'form.text.optional' : 'form.text.label')}</label>
        {last !== '' && (
          <span className="fm-text-last s12">
            {written === '' && (
              <button type="button" className="fm-link" onClick={() => onText(textField(section.id), last)}>
                {say('form.text.takeLast', { year: year - 1 })}
              </button>
            )}
            <button
              type="button"
              className="fm-link"
              aria-expanded={showsLast}
              onClick={() => setShowsLast(!showsLast)}
            >
              {say(showsLast ? 'form.text.hideLast' : 'form.text.showLast', { year: year - 1 })}
            </button>
          </span>
        )}
      </div>
      <KeptWordsNote text={written} previous={last} year={year} area={area} />
      {showsLast && (
        <blockquote
          className="fm-last-words"
          lang="zh-CN"
          tabIndex={0}
          aria-label={say('form.text.lastOf', { year: year - 1 })}
        >
          {last}
        </blockquote>
      )}
      <textarea
        ref={area}
        id={id}
        data-field={textField(section.id)}
        aria-describedby="fm-must"
        maxLength={longestTexts.section}
        value={written}
        onChange={({ target }) => onText(textField(section.id), target.value)}
      />
      <div className="fm-text-foot s12">
        <label className="fm-check">
          <input
            type="checkbox"
            data-field={nothingField(section.id)}
            checked={nothing}
            onChange={({ target }) => onText(nothingField(section.id), target.checked ? yes : '')}
          />
          {say(hasTable ? 'form.text.nothingBeside' : 'form.text.nothing', { section: text(section.short) })}
        </label>
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
