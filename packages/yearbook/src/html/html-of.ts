import type { PrintedCell } from '@mingjian/domain';
import { dayInCharacters } from '../model/day.js';
import type { Block, Paper, PaperTable } from '../model/paper.js';

/**
 * HTML that a portal's editor keeps: real tables, styles only in the elements themselves, no class, no script, no
 * element that such editors throw away.
 */
export function htmlFragmentOf({ title, marks, blocks }: Paper): string {
  return [
    ...marks.map((mark) => `<p style="${styles.mark}">${escaped(mark)}</p>`),
    `<h1 style="${styles.title}">${escaped(title)}</h1>`,
    ...blocks.map(htmlOfBlock),
  ].join('\n');
}

/** The same as a file that a browser opens by itself. */
export function htmlFileOf(paper: Paper): string {
  return [
    '<!doctype html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title></head>`,
    '<body>',
    htmlFragmentOf(paper),
    '</body></html>',
    '',
  ].join('\n');
}

const song = "'仿宋_GB2312','仿宋','FangSong','STFangsong','宋体','SimSun',serif";
const black = "'黑体','SimHei','STHeiti','Microsoft YaHei',sans-serif";
const kai = "'楷体_GB2312','楷体','KaiTi','STKaiti',serif";
const title = "'方正小标宋简体','方正小标宋_GBK','华文中宋','STZhongsong','宋体','SimSun',serif";
const line = 'font-size:16pt;line-height:2;margin:0;';
const cell = 'border:1px solid #000;padding:3px 2px;font-weight:normal;';

const styles = {
  mark: `font-family:${black};font-size:14pt;line-height:1.6;margin:0;color:#c00;text-align:center;`,
  title: `font-family:${title};font-size:22pt;font-weight:normal;line-height:1.6;margin:16px 0 24px;text-align:center;`,
  heading: `font-family:${black};font-weight:normal;${line}text-indent:2em;`,
  paragraph: `font-family:${song};${line}text-indent:2em;text-align:justify;`,
  lead: `font-family:${kai};`,
  signature: `font-family:${song};${line}text-align:right;padding-right:2em;`,
  annex: `font-family:${title};font-size:18pt;font-weight:normal;line-height:1.6;margin:24px 0 0;text-align:center;`,
  small: `font-family:${song};font-size:12pt;line-height:1.6;margin:0;`,
  table: `border-collapse:collapse;border:1px solid #000;width:100%;margin:8px 0;font-family:${song};font-size:10.5pt;line-height:1.4;color:#000;`,
  HEAD: `${cell}text-align:center;`,
  LABEL: `${cell}text-align:left;`,
  FIGURE: `${cell}text-align:center;`,
} as const;

function htmlOfBlock(block: Block): string {
  switch (block.kind) {
    case 'HEADING':
      return `<h2 style="${styles.heading}">${escaped(block.words)}</h2>`;
    case 'PARAGRAPH':
      return paragraph(block.words, block.lead);
    case 'TABLE':
      return block.caption === null
        ? htmlOfTable(block.table)
        : `<p style="${styles.small}text-align:center;">${escaped(block.caption)}</p>\n${htmlOfTable(block.table)}`;
    case 'SIGNATURE':
      return [block.body, dayInCharacters(block.day)]
        .map((words) => `<p style="${styles.signature}">${escaped(words)}</p>`)
        .join('\n');
    case 'ANNEX':
      return [
        `<p style="${styles.small}">附件</p>`,
        `<h2 style="${styles.annex}">${escaped(block.title)}</h2>`,
        `<p style="${styles.small}text-align:center;">${escaped(block.year)}</p>`,
        `<p style="${styles.small}">填报单位（盖章）：${escaped(block.body)}</p>`,
      ].join('\n');
    case 'BY_HAND':
      return `<p style="${styles.small}">${block.fields.map((field) => `${escaped(field)}：`).join('　　　　')}</p>`;
  }
}

function paragraph(words: string, lead: number): string {
  const head = words.slice(0, lead);
  const marked = head === '' ? '' : `<span style="${styles.lead}">${escaped(head)}</span>`;
  return `<p style="${styles.paragraph}">${marked}${escaped(words.slice(lead))}</p>`;
}

function htmlOfTable(table: PaperTable): string {
  const columns = table.widths.map((share) => `<col width="${Math.round(share * 1000) / 10}%">`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map(htmlOfCell).join('')}</tr>`).join('\n');
  return [
    `<table border="1" cellspacing="0" cellpadding="3" width="100%" style="${styles.table}">`,
    `<colgroup>${columns}</colgroup>`,
    `<tbody>`,
    rows,
    '</tbody></table>',
  ].join('\n');
}

function htmlOfCell({ role, words, colSpan, rowSpan, level }: PrintedCell): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const indent = level > 0 ? `padding-left:${level + 0.3}em;` : '';
  // An empty cell collapses in some editors; a no-break space is read as blank by everybody.
  return `<td${spans} style="${styles[role]}${indent}">${words === '' ? '&nbsp;' : escaped(words)}</td>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
