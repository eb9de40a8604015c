import type { BoundBlock } from '@mingjian/yearbook';
import { useWords } from '../../messages/use-words';
import { PaperChart } from './paper-chart';
import { PaperParagraph } from './paper-paragraph';
import { PaperTable } from './paper-table';
import type { ParagraphEdit } from './yearbook-queries';

interface PaperBlockProps {
  readonly block: BoundBlock;
  readonly edit: ParagraphEdit | undefined;
  /** Whether the county's own words stand in the document. */
  readonly isTaken: boolean;
  readonly mayEdit: boolean;
  readonly onEdited: () => void;
}

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** One block of the document in the manners of an official paper. */
export function PaperBlock({ block, ...editing }: PaperBlockProps) {
  const { fullDay } = useWords();
  switch (block.kind) {
    case 'HEADING': {
      const Heading = headings[block.level];
      return <Heading>{block.words}</Heading>;
    }
    case 'PARAGRAPH':
    case 'NOTE':
      return <PaperParagraph block={block} {...editing} />;
    case 'TABLE':
      return <PaperTable table={block} />;
    case 'CHART':
      return <PaperChart block={block} />;
    case 'QUOTE':
      return (
        <blockquote className="yb-quote" lang="zh-CN">
          <p>{block.words}</p>
          <footer>{block.source}</footer>
        </blockquote>
      );
    case 'PAGE_BREAK':
      return <hr className="yb-break" />;
    case 'SIGNATURE':
      return (
        <div className="yb-signature">
          <p>{block.body}</p>
          {block.day !== null && <p>{fullDay(block.day)}</p>}
        </div>
      );
  }
}
