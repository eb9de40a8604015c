import type { BoundBlock } from '@mingjian/yearbook';
import { useRef, useState } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { PaperRuns } from './paper-figures';
import { ParagraphEditor } from './paragraph-editor';
import type { ParagraphEdit } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface PaperParagraphProps {
  readonly block: Extract<BoundBlock, { readonly kind: 'PARAGRAPH' | 'NOTE' }>;
  readonly edit: ParagraphEdit | undefined;
  /** False where its words name a figure that there is no more: the generated ones stand. */
  readonly isTaken: boolean;
  readonly mayEdit: boolean;
  readonly onEdited: () => void;
}

/** A paragraph; whoever may edits it in its place. */
export function PaperParagraph({ block, edit, isTaken, mayEdit, onEdited }: PaperParagraphProps) {
  const words = usePageWords(yearbookWords);
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (saying: string | null) => {
    setOpen(false);
    setTold(saying);
    // The button is there again after this has been drawn.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen)
    return (
      <ParagraphEditor
        block={block}
        edit={edit}
        onClose={close}
        onEdited={(saying) => {
          close(saying);
          onEdited();
        }}
        onReload={onEdited}
      />
    );
  return (
    <>
      <p className={block.kind === 'NOTE' ? 'yb-note' : undefined}>
        <PaperRuns runs={block.runs} />
        {mayEdit && (
          <button
            ref={opener}
            type="button"
            className="yb-edit noprint"
            aria-label={words('edit.label')}
            onClick={() => setOpen(true)}
          >
            {words('edit')}
          </button>
        )}
      </p>
      {edit?.stands === true && isTaken && <EditedBy edit={edit} />}
      {edit?.stands === true && !isTaken && <p className="yb-edited noprint">{words('edit.aside')}</p>}
      <p role="status" className="yb-told noprint">
        {told}
      </p>
    </>
  );
}

function EditedBy({ edit: { editedBy, editedAt } }: { readonly edit: ParagraphEdit }) {
  const words = usePageWords(yearbookWords);
  const { instant } = useWords();
  const at = instant(editedAt);
  return (
    <p className="yb-edited noprint">
      {editedBy == null ? words('edit.at', { at }) : words('edit.by', { by: editedBy, at })}
    </p>
  );
}
