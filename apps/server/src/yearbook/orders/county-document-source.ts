import { checkCode } from '@mingjian/domain';
import type { BoundDocument, Manifest } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import { productVersion } from '../../platform/product-version.js';
import type { DocumentAsked } from './document-order.js';
import { DocumentSource } from './document-source.js';
import { EditsRepository } from './edits.repository.js';

@Injectable()
export class CountyDocumentSource extends DocumentSource {
  constructor(private readonly edits: EditsRepository) {
    super();
  }

  async now(asked: DocumentAsked, madeAt: Date): Promise<BoundDocument | null> {
    const edits = await this.edits.of(asked);
    return trivial(
      asked,
      madeAt.toISOString(),
      edits.flatMap(({ key, runs }) => (runs === null ? [] : [{ key, runs }])),
    );
  }

  async again(asked: DocumentAsked, manifest: Manifest): Promise<BoundDocument | null> {
    return Promise.resolve(trivial(asked, manifest.madeAt, manifest.edits));
  }
}

function trivial(asked: DocumentAsked, madeAt: string, edits: Manifest['edits']): BoundDocument {
  const manifest: Manifest = {
    kind: asked.kind,
    region: { code: '', name: '' },
    year: asked.year,
    basis: asked.basis,
    locale: asked.locale,
    madeAt,
    scheme: 'default',
    rules: '',
    program: productVersion,
    versions: [],
    edits,
  };
  return {
    title: ['比较分析'],
    subtitle: '',
    marks: [],
    blocks: [
      {
        kind: 'PARAGRAPH',
        key: 'opening',
        runs: edits.find(({ key }) => key === 'opening')?.runs ?? [
          { words: '新收申请' },
          { figure: 'sum.applications.received' },
          { words: '件。' },
        ],
      },
    ],
    figures: [
      {
        key: 'sum.applications.received',
        kind: 'count',
        value: 3,
        qualifier: 'EXACT',
        shown: '3',
        derivation: 'SUM',
        coverage: null,
        origins: [],
      },
    ],
    manifest,
    checkCode: checkCode(JSON.stringify(manifest)),
  };
}
