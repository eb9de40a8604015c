import type { BoundDocument } from '@mingjian/yearbook';
import { usePageWords } from '../../messages/use-page-words';
import { PaperBlock } from './paper-block';
import { PaperFigures } from './paper-figures';
import { YearbookFoot } from './yearbook-foot';
import type { ParagraphEdit } from './yearbook-queries';
import { yearbookWords } from './yearbook.messages';

interface PaperDocumentProps {
  readonly document: BoundDocument;
  readonly edits: readonly ParagraphEdit[];
  readonly mayEdit: boolean;
  /** Key of the figure whose origins are shown. */
  readonly selected: string | null;
  readonly onFigure: (key: string) => void;
  readonly onEdited: () => void;
}

/** The document as it will be printed. */
export function PaperDocument(props: PaperDocumentProps) {
  const { document, edits, mayEdit, selected, onFigure, onEdited } = props;
  const words = usePageWords(yearbookWords);
  const { title, subtitle, marks, blocks, figures, manifest, checkCode } = document;
  return (
    <article
      className="yb-sheet"
      aria-label={words('document')}
      lang={manifest.locale === 'zh' ? 'zh-CN' : 'en'}
    >
      {marks.length > 0 && <p className="yb-marks">{marks.join('　')}</p>}
      <h2 className="yb-title">
        {title.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h2>
      <p className="yb-by">{subtitle}</p>
      <PaperFigures figures={figures} selected={selected} onFigure={onFigure}>
        {blocks.map((block, index) => (
          <PaperBlock
            key={'key' in block ? `${block.kind} ${block.key}` : `${block.kind} ${index}`}
            block={block}
            edit={'key' in block ? edits.find(({ key }) => key === block.key) : undefined}
            isTaken={'key' in block && manifest.edits.some(({ key }) => key === block.key)}
            mayEdit={mayEdit}
            onEdited={onEdited}
          />
        ))}
      </PaperFigures>
      <YearbookFoot marks={marks} madeAt={manifest.madeAt} code={checkCode} />
    </article>
  );
}
