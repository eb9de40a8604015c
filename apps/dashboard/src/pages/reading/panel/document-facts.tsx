import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { useId, useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { FactsEditor } from './facts-editor';
import type { UnitChoice } from './facts-editor';
import { plainWords } from '../text/hidden-characters';

interface DocumentFactsProps {
  /** As it was read. */
  readonly reading: DocumentReading;
  readonly corrected: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly units: readonly UnitChoice[];
  readonly canCorrect: boolean;
  readonly onChange: (to: ReadingCorrections) => void;
  /** Asked for the units of another year. */
  readonly onYear?: (year: number) => void;
}

/** Leads to the fields for what is missing. */
export const correctFactsId = 'correct-facts';

/** Whose report it is, of which year, published when, on whose order; each as read and as corrected. */
export function DocumentFacts(props: DocumentFactsProps) {
  const { say, fullDay } = useWords();
  const { reading, corrected, corrections, units, canCorrect } = props;
  const [editing, setEditing] = useState(false);
  const title = useId();
  const unit = units.find(({ code }) => code === corrected.unit);
  const asRead = [
    corrections.unit !== null && (reading.unitName ?? say('reading.facts.unknown')),
    corrections.reportYear !== null &&
      (reading.reportYear === null
        ? say('reading.facts.unknown')
        : say('year.report', { year: reading.reportYear })),
    corrections.publishedOn !== null &&
      (reading.publishedOn === null ? say('reading.facts.unknown') : fullDay(reading.publishedOn)),
  ].filter((one) => one !== false);
  return (
    <section className="rd-facts" aria-labelledby={title}>
      <h2 id={title} className="sr">
        {say('reading.facts')}
      </h2>
      {editing ? (
        <FactsEditor {...props} onDone={() => setEditing(false)} />
      ) : (
        <div className="rd-facts-line">
          <dl>
            <div>
              <dt>{say('reading.facts.unit')}</dt>
              <dd>
                {corrected.unit === null ? (
                  <span className="bad">
                    {say('reading.facts.noUnit')}
                    {reading.unitName !== null && <q lang="zh-CN">{plainWords(reading.unitName)}</q>}
                  </span>
                ) : (
                  <>
                    <b lang="zh-CN">{unit?.name ?? reading.unitName ?? ''}</b> {corrected.unit}
                  </>
                )}
              </dd>
            </div>
            <div>
              <dt>{say('reading.facts.year')}</dt>
              <dd>
                {corrected.reportYear === null ? (
                  <span className="bad">{say('reading.facts.noYear')}</span>
                ) : (
                  <b>{corrected.reportYear}</b>
                )}
              </dd>
            </div>
            <div>
              <dt>{say('reading.facts.published')}</dt>
              <dd>{corrected.publishedOn ?? <span className="k3">{say('reading.facts.noDay')}</span>}</dd>
            </div>
          </dl>
          {canCorrect && (
            <button
              type="button"
              className="btn s noprint"
              id={correctFactsId}
              aria-label={say('reading.facts.correct')}
              onClick={() => setEditing(true)}
            >
              {say('reading.correct')}
            </button>
          )}
        </div>
      )}
      {asRead.length > 0 && (
        <p className="rd-corrected">
          {say('reading.facts.asRead', { facts: asRead.join(say('sentence.list')) })}
        </p>
      )}
      {reading.references.length > 0 && (
        <p className="s12 k2">
          {say('reading.facts.references')}{' '}
          <span lang="zh-CN">{plainWords(reading.references.join('、'))}</span>
        </p>
      )}
    </section>
  );
}
