import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { Block, Paper } from '../model/paper.js';
import { faces, fontTable } from './faces.js';
import { character, lineHeight, page, sizes, widthOf } from './measures.js';
import { pageMarks, pageNumbers } from './page-marks.js';
import { signature } from './signature.js';
import { docxTable } from './tables.js';

const exact = { line: lineHeight, lineRule: 'exact' } as const;

type TextBlock = Extract<Block, { readonly kind: 'PARAGRAPH' }>;

/** The bytes of a DOCX in the layout of official documents (GB/T 9704-2012). */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const headers = pageMarks(paper.marks);
  const document = new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: faces.text, size: sizes.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margins, header: page.margins.top / 2, footer: page.margins.bottom * 0.75 },
          },
        },
        ...(headers && { headers }),
        footers: pageNumbers(),
        children: [
          titleOf(paper.title),
          ...paper.blocks.flatMap((block, at) => docxOfBlock(block, paper.blocks[at + 1])),
        ],
      },
    ],
  });
  return Packer.pack(document, 'uint8array', undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}

function titleOf(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // Of equal weight to both sides where it runs over two lines.
    indent: { left: character, right: character },
    spacing: { line: 700, lineRule: 'exact', after: lineHeight },
    children: titleLines(title).map(
      (line, at) =>
        new TextRun({ text: line, size: sizes.title, font: faces.title, ...(at > 0 && { break: 1 }) }),
    ),
  });
}

/** Characters of the title's size that stand on one line, with the gaps that are set around figures. */
const titleLine = 17;

/** Over two lines a title is parted after the body's name, not within a word. */
function titleLines(title: string): readonly string[] {
  const [, body = '', rest = ''] = /^(.{2,}?)(\d{4}年.*)$/.exec(title) ?? [];
  return widthOf(title) > titleLine && body !== '' ? [body, rest] : [title];
}

function docxOfBlock(block: Block, next: Block | undefined): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'HEADING':
      return [
        new Paragraph({
          indent: { firstLine: 2 * character },
          spacing: { ...exact, after: 60 },
          keepNext: true,
          outlineLevel: 0,
          children: [new TextRun({ text: block.words, size: sizes.text, font: faces.heading })],
        }),
      ];
    case 'PARAGRAPH':
      // A signature never stands on a page without a word of what is signed.
      return [textParagraph(block, next?.kind === 'SIGNATURE')];
    case 'TABLE':
      // Between two tables, and between a table and words, there is a line.
      return [
        ...(block.caption === null ? [] : [smallLine(block.caption, AlignmentType.CENTER, true)]),
        docxTable(block.table),
        smallLine(''),
      ];
    case 'SIGNATURE':
      return signature(block.body, block.day);
    case 'ANNEX':
      return [
        new Paragraph({
          pageBreakBefore: true,
          spacing: exact,
          children: [new TextRun({ text: '附件', size: sizes.text, font: faces.heading })],
        }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: exact,
          children: [new TextRun({ text: block.title, size: sizes.annex, font: faces.title })],
        }),
        smallLine(block.year, AlignmentType.CENTER),
        smallLine(`填报单位（盖章）：${block.body}`),
      ];
    case 'BY_HAND':
      return [smallLine(block.fields.map((field) => `${field}：`).join('　　　'))];
  }
}

function textParagraph({ words, lead }: TextBlock, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    keepNext,
    indent: { firstLine: 2 * character },
    spacing: exact,
    children: [
      ...(lead > 0 ? [new TextRun({ text: words.slice(0, lead), size: sizes.text, font: faces.lead })] : []),
      new TextRun({ text: words.slice(lead), size: sizes.text, font: faces.text }),
    ],
  });
}

function smallLine(
  words: string,
  alignment: 'left' | 'center' = AlignmentType.LEFT,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    alignment,
    keepNext,
    spacing: { line: 400, lineRule: 'exact' },
    children: [new TextRun({ text: words, size: sizes.byHand, font: faces.text })],
  });
}
