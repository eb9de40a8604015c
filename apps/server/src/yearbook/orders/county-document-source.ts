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
  const report = { unit: '410308100', name: '城关镇', year: asked.year, version: 1 };
  const figure = (key: string, value: number | null, shown: string): BoundDocument['figures'][number] => ({
    key,
    kind: 'count',
    value,
    qualifier: 'EXACT',
    shown,
    derivation: key.startsWith('sum') ? 'SUM' : 'STATED',
    coverage: key.startsWith('sum') ? { expected: 14, reported: 13 } : null,
    origins: [{ kind: 'CELL', report, cell: 'applications.newlyReceived.total', value: 12 }],
  });
  return {
    title: ['洛阳市孟津区2024年度', '政府信息公开工作年度报告比较分析'],
    subtitle: '孟津区人民政府办公室　2025年3月10日',
    marks: ['演示数据'],
    blocks: [
      { kind: 'HEADING', key: 'h1', level: 1, words: '一、报送和发布' },
      {
        kind: 'PARAGRAPH',
        key: 'opening',
        runs: edits.find(({ key }) => key === 'opening')?.runs ?? [
          { words: '13家新收申请' },
          { figure: 'sum.applications.received' },
          { words: '件，加上年结转' },
          { figure: 'sum.broughtForward' },
          { words: '件。' },
        ],
      },
      {
        kind: 'TABLE',
        key: 't1',
        caption: '表1　报送、发布和申请量',
        columns: [
          { key: 'unit', title: '单位', group: null, align: 'left', width: 0.3 },
          { key: 'filed', title: '首报日', group: '报送', align: 'right', width: 0.2 },
          { key: 'late', title: '晚（天）', group: '报送', align: 'right', width: 0.2 },
          { key: 'received', title: '2024', group: '新收申请（件）', align: 'right', width: 0.3 },
        ],
        rows: [
          {
            key: '410308100',
            cells: [
              { kind: 'WORDS', words: '城关镇' },
              { kind: 'WORDS', words: '1-14' },
              { kind: 'NOT_APPLICABLE' },
              { kind: 'FIGURE', figure: 'stated' },
            ],
            shades: [0, 0, 0, 2],
          },
          {
            key: '410308108',
            cells: [
              { kind: 'WORDS', words: '横水镇' },
              { kind: 'STATE', words: '未报送（截至3月10日）', span: 2 },
              { kind: 'FIGURE', figure: 'unknown' },
            ],
            shades: null,
          },
        ],
        total: {
          key: 'total',
          cells: [
            { kind: 'WORDS', words: '13家合计' },
            { kind: 'WORDS', words: '' },
            { kind: 'WORDS', words: '' },
            { kind: 'FIGURE', figure: 'sum.applications.received' },
          ],
          shades: null,
        },
        summed: ['received'],
        notes: ['注：“—”为未报，不计为0。'],
        isWide: false,
      },
      { kind: 'QUOTE', key: 'q', words: '本镇全年组织培训三次。', source: '城关镇2024年度报告' },
      { kind: 'SIGNATURE', body: '孟津区人民政府办公室', day: '2025-03-10' },
    ],
    figures: [
      figure('sum.applications.received', 129, '129'),
      figure('sum.broughtForward', 10, '10'),
      figure('stated', 12, '12'),
      figure('unknown', null, '—'),
    ],
    manifest,
    checkCode: checkCode(JSON.stringify(manifest)),
  };
}
