import type { Coverage } from '@mingjian/domain';
import type { BoundDocument, DocumentKind } from '@mingjian/yearbook';
import { Segmented } from 'antd';
import { Link } from 'react-router';
import { usePageWords } from '../../messages/use-page-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { documentKinds } from './document-choice';
import { yearbookWords } from './yearbook.messages';

interface YearbookHeadProps {
  readonly document: BoundDocument;
  readonly coverage: Coverage | null;
  /** Paragraphs in the county's own words. */
  readonly edits: number;
  readonly kind: DocumentKind;
  readonly onKind: (kind: DocumentKind) => void;
}

/** The finding, which document, and the ways to paper. */
export function YearbookHead({ document, coverage, edits, kind, onKind }: YearbookHeadProps) {
  const words = usePageWords(yearbookWords);
  const { region, year, basis } = useScope();
  const name = words(`kind.${kind}`);
  const figures = document.figures.length;
  return (
    <header className="yb-head noprint">
      <h1>{findingOf(name, coverage, words)}</h1>
      <p className="k2 s13">
        {words('facts', { figures })}
        {edits > 0 && words('edited', { edits })}
      </p>
      <div className="yb-tools">
        <Segmented<DocumentKind>
          aria-label={words('kind')}
          value={kind}
          options={documentKinds.map((one) => ({ value: one, label: words(`kind.${one}`) }))}
          onChange={onKind}
        />
        <span className="yb-ways">
          <a className="btn yb-to-files" href="#yb-orders">
            {words('orders.title')}
          </a>
          <Link
            className="btn"
            to={addressOfPage(region.code, year, 'yearly', {
              basis: basis === 'LATEST_FILED' ? null : basis,
            })}
          >
            {words('onePage')}
          </Link>
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" />
            {words('print')}
          </button>
        </span>
      </div>
    </header>
  );
}

function findingOf(
  name: string,
  coverage: Coverage | null,
  words: ReturnType<typeof usePageWords<'all' | 'some' | 'unknown'>>,
): string {
  if (coverage === null) return words('unknown', { name });
  const { expected, reported } = coverage;
  return expected === reported
    ? words('all', { name, n: reported })
    : words('some', { name, n: reported, expected });
}
