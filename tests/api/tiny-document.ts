import type { BoundDocument, Manifest } from '@mingjian/yearbook';
import type { DocumentAsked } from '@mingjian/server/yearbook/orders/document-order';
import { DocumentSource } from '@mingjian/server/yearbook/orders/document-source';

/** A document of one paragraph and one figure, for tests of what becomes of documents. */
export function tinyDocument(
  { kind, year, basis, locale }: DocumentAsked,
  madeAt: string,
  edits: Manifest['edits'] = [],
): BoundDocument {
  const manifest: Manifest = {
    kind,
    region: { code: '990101', name: '试验县' },
    year,
    basis,
    locale,
    madeAt,
    scheme: 'default',
    rules: '1',
    program: '1',
    versions: [],
    edits,
  };
  return {
    title: ['试验县比较分析'],
    subtitle: '试验县',
    marks: [],
    blocks: [{ kind: 'PARAGRAPH', key: 'opening', runs: [{ words: '共' }, { figure: 'sum' }] }],
    figures: [
      {
        key: 'sum',
        kind: 'count',
        value: 7,
        qualifier: 'EXACT',
        shown: '7',
        derivation: 'SUM',
        coverage: { expected: 1, reported: 1 },
        origins: [],
      },
    ],
    manifest,
    checkCode: '0000-0000',
  };
}

/** Makes tiny documents, and counts how often; what a test sets in its way comes first. */
export class TinySource extends DocumentSource {
  made = 0;
  before: (asked: DocumentAsked) => Promise<void> = () => Promise.resolve();

  async now(asked: DocumentAsked, madeAt: Date): Promise<BoundDocument | null> {
    this.made += 1;
    await this.before(asked);
    return tinyDocument(asked, madeAt.toISOString());
  }

  async again(asked: DocumentAsked, manifest: Manifest): Promise<BoundDocument | null> {
    await this.before(asked);
    return tinyDocument(asked, manifest.madeAt, manifest.edits);
  }
}
