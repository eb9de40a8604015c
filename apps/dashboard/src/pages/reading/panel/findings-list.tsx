import type { DocumentReading } from '@mingjian/domain';
import { useId } from 'react';
import { useWords } from '../../../messages/use-words';
import { FindingMark, TickMark } from '../../../ui/marks';
import { nameOfSection, placesOfFinding, titleOfFinding } from '../reading-finding';
import type { ReadingFinding } from '../reading-finding';

interface FindingsListProps {
  readonly reading: DocumentReading;
  readonly findings: readonly ReadingFinding[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** What the rules found. An old document is kept as it was found: nothing here holds it up. */
export function FindingsList({ reading, findings, chosen, onChoose }: FindingsListProps) {
  const { say, text } = useWords();
  const title = useId();
  return (
    <section className="rd-findings" aria-labelledby={title}>
      <header className="rd-head">
        <h2 id={title}>{say('reading.findings', { n: findings.length })}</h2>
        <span className="k3">{say('reading.findings.hint')}</span>
      </header>
      {findings.length === 0 ? (
        <p className="s13">
          <TickMark /> {say('unit.findings.none')}
        </p>
      ) : (
        <ul>
          {findings.map((finding, index) => (
            <li key={`${finding.rule} ${index}`}>
              <FindingMark effect={finding.effect} label={say(`effect.${finding.effect}`)} />
              <div>
                <b>{text(titleOfFinding(finding))}</b> {text(finding.message)}
                {placesOfFinding(finding, index, reading).map((place) => (
                  <button
                    key={place.key}
                    type="button"
                    className="rd-link noprint"
                    aria-pressed={place.key === chosen}
                    onClick={() => onChoose(place.key)}
                  >
                    {say('reading.findings.look', { section: text(nameOfSection(place.section, reading)) })}
                  </button>
                ))}
              </div>
              <code>{finding.rule}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
