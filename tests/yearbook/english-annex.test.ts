import { boundDocx } from '@mingjian/yearbook/bound-docx';
import { boundHtml } from '@mingjian/yearbook/bound-html';
import { boundPdf } from '@mingjian/yearbook/bound-pdf';
import { boundXlsx } from '@mingjian/yearbook/bound-xlsx';
import { expect, test } from 'vitest';
import { largeDocument } from './bound-documents.js';
import { bodyOf, wordsIn } from './docx-parts.js';
import { readPdf } from './pdf-text.js';
import { sheetsIn } from './xlsx-cells.js';

test('an English annex has the commas, colons and brackets of English in every format', async () => {
  const chinese = largeDocument(5, 1);
  const document = {
    ...chinese,
    blocks: chinese.blocks.map((block) =>
      block.kind === 'TABLE' ? { ...block, caption: 'Table 1' } : block,
    ),
    manifest: { ...chinese.manifest, locale: 'en' as const },
  };
  const afterLast = (words: string, beginning: string): string => words.slice(words.lastIndexOf(beginning));
  const annexes = {
    docx: afterLast(wordsIn(bodyOf(await boundDocx(document))), 'Annex: sources'),
    pdf: afterLast((await readPdf(await boundPdf(document))).text, 'Annex:sources'),
    html: afterLast(boundHtml(document), '<section class="sources'),
    xlsx: JSON.stringify(sheetsIn(await boundXlsx(document)).slice(-2)),
  };
  for (const [format, annex] of Object.entries(annexes)) {
    expect(annex.length, format).toBeGreaterThan(500);
    expect(annex.match(/[：；、，（）＋]/g) ?? [], format).toEqual([]);
  }
});
