import { AlignmentType } from 'docx';
import type { IStylesOptions } from 'docx';
import { boundSizes } from './bound-measures.js';
import { faces } from './faces.js';

const black = '000000';

/** How cells are set, by name: said once in the file and not in each of ten thousand cells. */
export const cellStyles = { head: 'BoundHead', figure: 'BoundCell', total: 'BoundTotal' } as const;

/** Real styles, by which Word lists headings, makes contents and lets an office change a look at one place. */
export const boundStyles: IStylesOptions = {
  default: {
    document: { run: { font: faces.text, size: boundSizes.text } },
    title: {
      run: { font: faces.title, size: boundSizes.title, color: black, bold: false },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: 'exact', after: 120 } },
    },
    heading1: {
      run: { font: faces.heading, size: boundSizes.heading, color: black, bold: false },
      paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
    },
    heading2: {
      run: { font: faces.lead, size: boundSizes.subheading, color: black, bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    heading3: {
      run: { font: faces.text, size: boundSizes.text, color: black, bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: 'BoundText',
      name: '正文段落',
      basedOn: 'Normal',
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: boundSizes.text * 20 },
        spacing: { line: 440, lineRule: 'exact' },
      },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { font: faces.heading, size: boundSizes.caption, color: black, bold: false, italics: false },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160, after: 80 } },
    },
    {
      id: 'BoundNote',
      name: '表注',
      basedOn: 'Normal',
      run: { size: boundSizes.note },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: cellStyles.head,
      name: '表头',
      basedOn: 'Normal',
      run: { size: boundSizes.table, font: faces.heading },
    },
    { id: cellStyles.figure, name: '表文', basedOn: 'Normal', run: { size: boundSizes.table } },
    {
      id: cellStyles.total,
      name: '表合计',
      basedOn: 'Normal',
      run: { size: boundSizes.table, bold: true },
    },
    {
      id: 'BoundAnnex',
      name: '来源',
      basedOn: 'Normal',
      run: { size: boundSizes.annex },
      paragraph: { spacing: { line: 220, lineRule: 'exact' } },
    },
    ...[1, 2, 3].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      paragraph: { indent: { left: (level - 1) * 360 }, spacing: { line: 360, lineRule: 'exact' as const } },
    })),
  ],
};
