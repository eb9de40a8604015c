import type { BoundBlock } from '@mingjian/yearbook';
import { usePageWords } from '../../messages/use-page-words';
import { yearbookWords } from './yearbook.messages';

type Chart = Extract<BoundBlock, { readonly kind: 'CHART' }>;

/** A chart's finding in words, and the way to the table with the same figures. */
export function PaperChart({ block: { caption, description, table } }: { readonly block: Chart }) {
  const words = usePageWords(yearbookWords);
  return (
    <figure className="yb-chart">
      <figcaption>{caption}</figcaption>
      <p>{description}</p>
      <a className="noprint" href={`#table-${table}`}>
        {words('data')}
      </a>
    </figure>
  );
}
