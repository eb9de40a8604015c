import type { DocumentReading, ReadingCorrections } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfDocument, addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { UnitChoice } from './panel/facts-editor';
import type { ReadingFinding } from './reading-finding';
import { ReadingWorkplace } from './reading-workplace';
import type { Passage } from './text/text-mark';
import { useCorrections } from './use-corrections';

interface KeptDeskProps {
  readonly reading: DocumentReading;
  readonly corrections: ReadingCorrections;
  readonly findings: readonly ReadingFinding[];
  readonly unit: UnitChoice;
  readonly version: number;
  readonly isDemonstration: boolean;
  readonly opened: Passage | null;
}

/** A kept report's reading: nothing can be changed here, but a supervisor may correct it again as the next version. */
export function KeptDesk({ reading, corrections, findings, unit, version, ...props }: KeptDeskProps) {
  const { say } = useWords();
  const { region, year, mayImport } = useScope();
  const correcting = useCorrections(corrections);
  const { sha256, name } = reading.source;
  return (
    <ReadingWorkplace
      reading={reading}
      findings={findings}
      correcting={correcting}
      canCorrect={false}
      units={[unit]}
      opened={props.opened}
      tag={
        <>
          <span className="tag" title={say('historical.hint')}>
            {say('historical')}
          </span>
          {props.isDemonstration && <span className="demo">{say('demonstration')}</span>}
        </>
      }
      foot={
        <>
          <div className="rd-outcome s12 k3">
            {say('version.n', { n: version })}
            {' · '}
            <span title={sha256}>
              sha256 {sha256.slice(0, 4)}…{sha256.slice(-4)}
            </span>
            <br />
            <a href={`/documents/${sha256}`} download={name}>
              {say('reading.download')}
            </a>
          </div>
          <Link className="btn" to={addressOfUnit(region.code, unit.code, year)}>
            {say('reading.kept.unit')}
          </Link>
          {mayImport && (
            <Link className="btn p" to={addressOfDocument(region.code, sha256, { unit: unit.code, year })}>
              {say('reading.correctAgain')}
            </Link>
          )}
        </>
      }
    />
  );
}
