import type { BoundBlock } from '@mingjian/yearbook';
import { useEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { chipOf, fillField, runsIn } from './editable-runs';
import { useFigures } from './paper-figures';
import { useKeepParagraph } from './use-keep-paragraph';
import type { ParagraphEdit } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface ParagraphEditorProps {
  readonly block: Extract<BoundBlock, { readonly kind: 'PARAGRAPH' | 'NOTE' }>;
  readonly edit: ParagraphEdit | undefined;
  readonly onClose: (saying: null) => void;
  readonly onEdited: (saying: string) => void;
  /** Fetches the document as it is now, for who met another's words. */
  readonly onReload: () => void;
}

/** Words are typed, figures are only moved: each is a block that no key can get into. */
export function ParagraphEditor({ block, edit, onClose, onEdited, onReload }: ParagraphEditorProps) {
  const words = usePageWords(yearbookWords);
  const figures = useFigures();
  const field = useRef<HTMLDivElement>(null);
  const { keep, isSaving, trouble } = useKeepParagraph(block.key, edit?.revision ?? 0);
  const { runs } = block;
  // Filled once: from then on it is the browser's.
  useEffect(() => {
    if (!field.current) return;
    fillField(field.current, runs, figures);
    field.current.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const named = [...new Set(runs.flatMap((run) => ('figure' in run ? [run.figure] : [])))];
  const save = async () => {
    if (field.current && (await keep(runsIn(field.current)))) onEdited(words('edit.saved'));
  };
  const undo = async () => {
    if (await keep(null)) onEdited(words('edit.undone'));
  };
  return (
    <div className="yb-editor noprint">
      <div
        ref={field}
        role="textbox"
        aria-multiline="false"
        aria-label={words('edit.field')}
        className="yb-field"
        contentEditable
        suppressContentEditableWarning
        onPaste={pasteWords}
        onDrop={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          keepOneLine(event);
          if (event.key === 'Escape') onClose(null);
        }}
      />
      {named.length > 0 && (
        <p className="yb-put">
          {words('edit.put')}{' '}
          {named.map((key) => (
            <button
              key={key}
              type="button"
              className="yb-chip"
              onClick={() => field.current && putAtCaret(field.current, chipOf(key, figures.get(key)?.shown))}
            >
              {figures.get(key)?.shown ?? '—'}
            </button>
          ))}
        </p>
      )}
      <p className="k3 s12">{words('edit.hint')}</p>
      <p className="yb-actions">
        <button type="button" className="btn p s" disabled={isSaving} onClick={() => void save()}>
          {words(isSaving ? 'edit.saving' : 'edit.save')}
        </button>
        <button type="button" className="btn s" onClick={() => onClose(null)}>
          {words('edit.leave')}
        </button>
        {edit?.stands === true && (
          <button type="button" className="btn s" disabled={isSaving} onClick={() => void undo()}>
            {words('edit.back')}
          </button>
        )}
      </p>
      {trouble && (
        <p role="alert" className="bad s13">
          {trouble.words}{' '}
          {trouble.isConflict && (
            <button
              type="button"
              className="btn s"
              onClick={() => {
                onReload();
                onClose(null);
              }}
            >
              {words('edit.see')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Another page's markup would bring what only looks like figures. */
function pasteWords(event: ClipboardEvent): void {
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain').replace(/\s*[\r\n]+\s*/g, '');
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(text));
  range.collapse(false);
}

/** A paragraph is one paragraph. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}

/** Where the caret is in the field; at its end where it is elsewhere. */
function putAtCaret(field: HTMLElement, chip: HTMLElement): void {
  const selection = window.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range && field.contains(range.commonAncestorContainer)) {
    range.deleteContents();
    range.insertNode(chip);
    range.setStartAfter(chip);
    range.collapse(true);
  } else field.append(chip);
  field.focus();
}
