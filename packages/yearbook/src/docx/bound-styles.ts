import { AlignmentType, LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { Locale } from '../carrier/carrier-words.js';
import { boundLines, boundSizes, boundSpaces } from './bound-measures.js';
import { faces } from './faces.js';

const black = '000000';

/** How cells are set, by name: said once in the file and not in each of ten thousand cells. */
export const cellStyles = { head: 'BoundHead', figure: 'BoundCell', total: 'BoundTotal' } as const;

/** Of the annex: its parts, its lines and how a line begins. */
export const annexStyles = { part: 'BoundAnnexPart', line: 'BoundAnnex', lead: 'BoundAnnexLead' } as const;

const exact = (line: keyof typeof boundLines) =>
  ({ line: boundLines[line], lineRule: LineRuleType.EXACT }) as const;

/** Real styles, by which Word lists headings, makes contents and lets an office change a look at one place. */
export function boundStyles(locale: Locale): IStylesOptions {
  // 黑体 is heavy by itself; Latin letters beside it are not, and English chapters would look less than their parts.
  const heading = { font: faces.heading, color: black, bold: locale === 'en' } as const;
  return {
    default: {
      document: { run: { font: faces.text, size: boundSizes.text } },
      title: {
        run: { font: faces.title, size: boundSizes.title, color: black, bold: false },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exact('title'), ...boundSpaces.title } },
      },
      heading1: {
        run: { ...heading, size: boundSizes.heading },
        paragraph: { keepNext: true, spacing: { ...exact('heading1'), ...boundSpaces.heading1 } },
      },
      heading2: {
        run: { font: faces.lead, size: boundSizes.subheading, color: black, bold: true },
        paragraph: { keepNext: true, spacing: { ...exact('heading2'), ...boundSpaces.heading2 } },
      },
      heading3: {
        run: { font: faces.text, size: boundSizes.text, color: black, bold: true },
        paragraph: { keepNext: true, spacing: { ...exact('heading3'), ...boundSpaces.heading3 } },
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
          spacing: exact('text'),
        },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { ...heading, size: boundSizes.caption, italics: false },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...exact('caption'), ...boundSpaces.caption },
        },
      },
      {
        id: 'BoundNote',
        name: '表注',
        basedOn: 'Normal',
        run: { size: boundSizes.note },
        paragraph: { spacing: { ...exact('note'), ...boundSpaces.note } },
      },
      {
        id: cellStyles.head,
        name: '表头',
        basedOn: 'Normal',
        run: { ...heading, size: boundSizes.table },
        // Heads alone at the foot of a page head nothing.
        paragraph: { keepNext: true, spacing: exact('cell') },
      },
      {
        id: cellStyles.figure,
        name: '表文',
        basedOn: 'Normal',
        run: { size: boundSizes.table },
        paragraph: { spacing: exact('cell') },
      },
      {
        id: cellStyles.total,
        name: '表合计',
        basedOn: 'Normal',
        run: { size: boundSizes.table, bold: true },
        paragraph: { spacing: exact('cell') },
      },
      {
        id: 'BoundQuote',
        name: '引文',
        basedOn: 'Normal',
        run: { font: faces.lead },
        paragraph: {
          indent: { left: boundSizes.text * 20, right: boundSizes.text * 20 },
          spacing: exact('quote'),
        },
      },
      {
        id: 'BoundQuoteSource',
        name: '引文出处',
        basedOn: 'BoundQuote',
        run: { font: faces.text },
      },
      {
        id: annexStyles.part,
        name: '来源标题',
        basedOn: 'Normal',
        run: { ...heading, size: boundSizes.caption },
        paragraph: { keepNext: true, spacing: { ...exact('annexPart'), ...boundSpaces.caption } },
      },
      {
        id: annexStyles.line,
        name: '来源',
        basedOn: 'Normal',
        run: { size: boundSizes.annex },
        paragraph: { spacing: exact('annex') },
      },
      ...[1, 2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        paragraph: { indent: { left: (level - 1) * 360 }, spacing: exact('entry') },
      })),
    ],
    characterStyles: [{ id: annexStyles.lead, name: '来源行首', run: heading }],
  };
}
