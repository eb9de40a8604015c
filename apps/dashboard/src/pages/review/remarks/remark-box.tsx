import { longestTexts } from '@mingjian/domain';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useWords } from '../../../messages/use-words';
import { usePhone } from '../../../ui/use-phone';
import { useDesk } from '../desk/desk-context';
import { placeOfWords } from '../../../ui/text-runs';
import { PlaceFacts } from './place-facts';
import { placeWords } from './remark-place';
import { RemarkIcon } from './remark-icon';
import type { WrittenRemark } from './kept-words';

interface RemarkBoxProps {
  readonly written: WrittenRemark;
  /** The page's sheet, over which the box lies. */
  readonly sheet: RefObject<HTMLElement | null>;
  readonly onWrite: (remark: WrittenRemark) => void;
  /** Answers what went wrong; null when it is stored. */
  readonly onStore: (remark: WrittenRemark) => Promise<string | null>;
  /** Gives the words up, and those that were changed. */
  readonly onDrop: () => void;
  /** Closes the box; what was typed stays. */
  readonly onClose: () => void;
}

const width = 404;

/** A remark being written at its place: prefilled where a finding led to it, kept in the browser until it is stored. */
export function RemarkBox(props: RemarkBoxProps) {
  const { written, sheet, onWrite, onStore, onDrop, onClose } = props;
  const words = useWords();
  const { say } = words;
  const { model, mayReview } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const place = useBoxPlace(sheet, written);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStoring, setStoring] = useState(false);

  useEffect(() => {
    const field = body.current;
    if (!field) {
      box.current?.focus({ preventScroll: true });
      return;
    }
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const store = async () => {
    const wrong = problemOf(written, model.report.sections);
    if (wrong !== null) {
      setProblem(say(wrong));
      return;
    }
    setStoring(true);
    const refused = await onStore(written);
    setStoring(false);
    setProblem(refused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && mayReview) {
      event.preventDefault();
      void store();
    }
  };
  const title = placeWords({ ...written, quote: null }, model.format, words);
  return (
    <div
      role="dialog"
      aria-label={say('review.remark.of', { place: title })}
      className="rv-box noprint"
      ref={box}
      tabIndex={-1}
      style={place}
      onKeyDown={onKeyDown}
    >
      <header>
        <RemarkIcon />
        <b>
          {say(mayReview ? 'review.remark' : 'review.place')}　{title}
        </b>
        {mayReview && <span className="k3 s12">{say('review.remark.when')}</span>}
      </header>
      {mayReview && written.section !== null && (
        <label className="rv-box-quote">
          <span className="k2 s12">{say('review.remark.quote')}</span>
          <input
            value={written.quote ?? ''}
            lang="zh-CN"
            placeholder={say('review.remark.quote.hint')}
            maxLength={500}
            onChange={({ target }) =>
              onWrite({ ...written, quote: target.value === '' ? null : target.value })
            }
          />
        </label>
      )}
      {mayReview && (
        <textarea
          ref={body}
          rows={4}
          aria-label={say('review.remark.of', { place: title })}
          maxLength={longestTexts.reason}
          value={written.body}
          onChange={({ target }) => onWrite({ ...written, body: target.value })}
        />
      )}
      <PlaceFacts place={written} />
      {problem !== null && (
        <p role="alert" className="bad s12">
          {problem}
        </p>
      )}
      <footer>
        {mayReview && <span className="k3 s12 deskonly">{say('review.remark.keys')}</span>}
        <span className="gap" />
        <button type="button" className="btn s" onClick={mayReview ? onDrop : onClose}>
          {say(mayReview ? 'review.cancel' : 'action.close')}
        </button>
        {mayReview && (
          <button type="button" className="btn s p" disabled={isStoring} onClick={() => void store()}>
            {say('review.remark.store')}
          </button>
        )}
      </footer>
    </div>
  );
}

function problemOf(
  { body, section, quote }: WrittenRemark,
  sections: readonly { readonly id: string; readonly text?: string | null }[],
): 'review.remark.empty' | 'review.remark.notThere' | null {
  if (body.trim() === '') return 'review.remark.empty';
  const text = sections.find(({ id }) => id === section)?.text ?? '';
  return quote !== null && placeOfWords(text, quote) === null ? 'review.remark.notThere' : null;
}

type BoxPlace = { readonly top: number; readonly left: number } | undefined;

/** Below the cell, or below the head of the section, inside the sheet; on a phone the foot of the screen has it. */
function useBoxPlace(sheet: RefObject<HTMLElement | null>, { cell, section }: WrittenRemark): BoxPlace {
  const phone = usePhone();
  const [place, setPlace] = useState<BoxPlace>({ top: 8, left: 20 });
  useLayoutEffect(() => {
    const root = sheet.current;
    if (!root || phone) return;
    const put = (): void => setPlace(placeIn(root, anchorIn(root, cell, section)));
    put();
    const observer = new ResizeObserver(put);
    observer.observe(root);
    return () => observer.disconnect();
  }, [sheet, cell, section, phone]);
  return phone ? undefined : place;
}

function anchorIn(root: HTMLElement, cell: string | null, section: string | null): Element | null {
  if (cell !== null) return root.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
  if (section === null) return null;
  return (
    root.querySelector(`[data-section="${CSS.escape(section)}"] mark.is-writing`) ??
    root.querySelector(`[data-section-head="${CSS.escape(section)}"]`)
  );
}

function placeIn(root: HTMLElement, anchor: Element | null): BoxPlace {
  const room = root.getBoundingClientRect();
  if (!anchor) return { top: root.scrollTop + 8, left: 20 };
  const { left, bottom, width: anchorWidth } = anchor.getBoundingClientRect();
  const wished = left - room.left + Math.min(anchorWidth / 2, 60) - 40;
  return {
    top: bottom - room.top + root.scrollTop + 8,
    left: Math.max(8, Math.min(wished, room.width - width - 12)),
  };
}
