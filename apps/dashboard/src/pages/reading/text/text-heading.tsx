import type { DocumentReading } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { useWords } from '../../../messages/use-words';
import { editCounts } from './edit-kinds';
import { plainWords } from './hidden-characters';

interface TextHeadingProps {
  readonly reading: DocumentReading;
  readonly tag: ReactNode;
  readonly children: ReactNode;
}

/** The document's title, when it was published, and what was repaired in it. */
export function TextHeading({ reading, tag, children }: TextHeadingProps) {
  const { say, fullDay } = useWords();
  const { title, source, publishedOn, repairs, damaged } = reading;
  const counts = editCounts(repairs).filter(({ group }) => group !== 'inferred');
  const inferred = repairs.filter(({ certainty }) => certainty === 'inferred').length;
  const repaired = counts.map(({ group, n }) => say(`reading.repaired.${group}`, { n }));
  return (
    <header className="rd-heading">
      <div className="rd-title">
        <h1 lang="zh-CN">{plainWords(title ?? source.name)}</h1>
        {children}
      </div>
      <p className="k2 s12">
        {publishedOn !== null && <span>{say('reading.published', { day: fullDay(publishedOn) })}</span>}
        {tag}
        {repaired.length > 0 && (
          <span>
            {say('reading.repaired', { what: repaired.join(say('sentence.comma')) })}
            {inferred > 0 && (
              <span className="warn">{say('reading.repaired.inferred', { n: inferred })}</span>
            )}
          </span>
        )}
        {repairs.length === 0 && damaged.length === 0 && <span>{say('reading.repaired.none')}</span>}
        {damaged.length > 0 && <span className="bad">{say('reading.damaged', { n: damaged.length })}</span>}
      </p>
    </header>
  );
}
