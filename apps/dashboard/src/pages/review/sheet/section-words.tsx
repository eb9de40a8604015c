import type { SectionId } from '@mingjian/domain';
import { useMemo, useRef } from 'react';
import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import type { Desk } from '../desk/desk-context';
import type { ComparedReport } from '../desk/desk-model';
import { onSection } from '../remarks/remark-place';
import { useSelectedQuote } from '../remarks/use-selected-quote';
import { textDifference } from './text-difference';
import { placeOfWords, textRuns } from '../../../ui/text-runs';
import type { MarkedWords } from '../../../ui/text-runs';

/** What the unit wrote in a section, with the words that findings and remarks point to; or what was changed in it. */
export function SectionWords({ section }: { readonly section: SectionId }) {
  const { model, view } = useDesk();
  const { say } = useWords();
  const written = model.report.sections.find(({ id }) => id === section);
  const against = view === 'years' ? model.lastYear : view === 'versions' ? model.before : null;
  const isEmpty = (written?.text ?? '').trim() === '';
  if (against !== null)
    return <Difference before={textIn(against, section)} after={written?.text ?? ''} against={against} />;
  if (isEmpty && written?.nothingToReport === true)
    return <p className="rv-words">{say('printed.nothing')}</p>;
  if (isEmpty)
    return model.format.tables.some((table) => table.section === section) ? null : (
      <p className="k3 s13">{say('printed.unwritten')}</p>
    );
  return <Words section={section} text={written?.text ?? ''} />;
}

function textIn({ sections }: ComparedReport, section: SectionId): string {
  return sections.find(({ id }) => id === section)?.text ?? '';
}

type WordsMark = 'finding' | 'active' | 'remark';

function Words({ section, text }: { readonly section: SectionId; readonly text: string }) {
  const desk = useDesk();
  const { say } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const quote = useSelectedQuote(root, desk.mayReview);
  return (
    <div className="rv-words" lang="zh-CN" ref={root} data-section={section}>
      {textRuns(text, marksIn(desk, section, text)).map((runs, paragraph) => (
        <p key={paragraph}>
          {runs.map((run, at) =>
            run.marks.length === 0 ? (
              run.text
            ) : (
              <mark key={at} className={run.marks.map((mark) => `is-${mark}`).join(' ')}>
                {run.text}
              </mark>
            ),
          )}
        </p>
      ))}
      {quote && (
        <button
          type="button"
          lang={undefined}
          className="btn p s rv-selected noprint"
          style={{ top: quote.top, left: quote.left }}
          // A press must not take the selection away before it is used.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            desk.open(onSection(section, quote.words));
            document.getSelection()?.removeAllRanges();
          }}
        >
          {say('review.remark.selected')}
        </button>
      )}
    </div>
  );
}

function marksIn(
  { model, active }: Desk,
  section: SectionId,
  text: string,
): readonly MarkedWords<WordsMark>[] {
  const found = model.findings.flatMap(({ finding, key }) =>
    finding.passages
      // Of a document the offsets are into all of it: the quote is looked for where it was read.
      .flatMap((passage) => {
        if (passage.section !== section) return [];
        const place =
          text.slice(passage.start, passage.end) === passage.quote
            ? passage
            : placeOfWords(text, passage.quote);
        return place ? [place] : [];
      })
      .map(({ start, end }) => ({
        start,
        end,
        mark: active?.key === key ? ('active' as const) : ('finding' as const),
      })),
  );
  const remarked = model.remarks.flatMap((remark) => {
    const place =
      remark.section === section && remark.settledAt === null && remark.quote != null
        ? placeOfWords(text, remark.quote)
        : null;
    return place ? [{ ...place, mark: 'remark' as const }] : [];
  });
  return [...found, ...remarked];
}

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly against: ComparedReport;
}

/** The words as they were marked up to get from one text to the other. */
function Difference({ before, after, against }: DifferenceProps) {
  const { say } = useWords();
  const { view } = useDesk();
  const parts = useMemo(() => textDifference(before.trim(), after.trim()), [before, after]);
  if (parts.every(({ kind }) => kind === 'SAME'))
    return (
      <>
        <p className="k3 s12">
          {view === 'years'
            ? say('review.words.sameAsYear', { year: against.year })
            : say('review.words.sameAsVersion', { n: against.version })}
        </p>
        <div className="rv-words" lang="zh-CN">
          {after
            .trim()
            .split(/\n+/)
            .map((paragraph, at) => (
              <p key={at}>{paragraph}</p>
            ))}
        </div>
      </>
    );
  return (
    <div className="rv-words is-difference" lang="zh-CN">
      <p>
        {parts.map(({ kind, text }, at) =>
          kind === 'SAME' ? (
            <span key={at}>{text}</span>
          ) : kind === 'ADDED' ? (
            <ins key={at}>{text}</ins>
          ) : (
            <del key={at}>{text}</del>
          ),
        )}
      </p>
    </div>
  );
}
