import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { useWords } from '../../messages/use-words';
import { addressOfReportFile } from '../../shell/addresses';
import { TickMark } from '../marks';
import { bring } from './bring';
import { FileButton } from './file-button';
import type { ListedComparison, Papers, PapersOf } from './papers-queries';

interface PublicationCheckProps {
  readonly of: PapersOf;
  readonly papers: Papers;
  readonly onChanged: () => void;
}

/** Holds the page that was published against the version that was accepted; the county sees what came of it. */
export function PublicationCheck({ of, papers, onChanged }: PublicationCheckProps) {
  const { say } = useWords();
  const [latest, ...before] = papers.comparisons;
  if (!papers.mayCompare && !latest) return null;
  return (
    <section className="pp-check" aria-labelledby="pp-check">
      <h3 id="pp-check">{say('papers.check')}</h3>
      {latest ? <Outcome comparison={latest} /> : <p className="s13 k2">{say('papers.check.none')}</p>}
      {papers.mayCompare && <BringPage of={of} onChanged={onChanged} />}
      {before.length > 0 && (
        <details className="s12 k2">
          <summary>{say('papers.check.before')}</summary>
          <ul>
            {before.map((one) => (
              <li key={one.id}>
                <ComparedBy comparison={one} />
                {say('sentence.colon')}
                {one.same
                  ? say('papers.check.before.same')
                  : say('papers.check.before.differs', { n: one.differenceCount })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Outcome({ comparison }: { readonly comparison: ListedComparison }) {
  const { say } = useWords();
  const {
    same,
    version,
    comparedCells: cells,
    comparedSentences: sentences,
    differenceCount: n,
  } = comparison;
  return (
    <div role="status">
      <p className={same ? 'good' : 'bad'}>
        {same && <TickMark />}{' '}
        {say(same ? 'papers.check.same' : 'papers.check.differs', { version, cells, sentences, n })}
      </p>
      {comparison.repairs > 0 && (
        <p className="s12 warn">{say('papers.check.repairs', { n: comparison.repairs })}</p>
      )}
      <p className="s12 k2">
        <ComparedBy comparison={comparison} />
      </p>
    </div>
  );
}

function ComparedBy({ comparison }: { readonly comparison: ListedComparison }) {
  const { say, instant } = useWords();
  const { comparedBy, comparedAt, name } = comparison;
  return say('papers.check.by', { by: comparedBy ?? '', at: instant(comparedAt), name });
}

interface BringPageProps {
  readonly of: PapersOf;
  readonly onChanged: () => void;
}

function BringPage({ of, onChanged }: BringPageProps) {
  const { say } = useWords();
  const [isComparing, setComparing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const compare = async (page: Blob, name: string) => {
    setComparing(true);
    setTrouble(null);
    // Without a version: it is held against the one that was published or accepted.
    const address = addressOfReportFile(of.unit, of.year, 'published-page');
    const outcome = await bring(address, page, { name, type: page.type });
    setComparing(false);
    if (outcome.kind === 'TAKEN') onChanged();
    else setTrouble(outcome.kind === 'REFUSED' ? outcome.message : say('papers.unreachable'));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    if (isComparing) return;
    const html = event.clipboardData.getData('text/html');
    const words = html === '' ? event.clipboardData.getData('text/plain') : html;
    if (words.trim() === '') return setTrouble(say('papers.check.empty'));
    const type = html === '' ? 'text/plain' : 'text/html';
    void compare(new Blob([words], { type: `${type};charset=utf-8` }), say('papers.check.pasted'));
  };
  return (
    <>
      <p className="s12 k2">{say('papers.check.hint')}</p>
      <textarea
        className="pp-paste"
        rows={2}
        value=""
        placeholder={say(isComparing ? 'papers.check.doing' : 'papers.check.paste')}
        aria-label={say('papers.check.paste')}
        aria-busy={isComparing}
        onPaste={paste}
        // Nothing is typed here: the page is pasted whole.
        onChange={() => undefined}
      />
      <FileButton
        label={say(isComparing ? 'papers.check.doing' : 'papers.check.file')}
        accept=".html,.htm,.txt,text/html,text/plain"
        disabled={isComparing}
        onFile={(file) => void compare(file, file.name)}
      />
      <p role="alert" className="s13 bad">
        {trouble}
      </p>
    </>
  );
}
