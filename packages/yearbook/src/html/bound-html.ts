import type { BoundBlock, BoundDocument } from '../bound/document.js';
import { chartPicture } from '../carrier/chart-picture.js';
import { instantWords, phrase } from '../carrier/carrier-words.js';
import { figureIndex, piecesOf } from '../carrier/figures.js';
import { sourcesOf } from '../carrier/sources.js';
import type { ChartBlock, FigureIndex, Piece } from '../carrier/figures.js';
import { dayInCharacters } from '../model/day.js';
import { paragraphsOf } from '../model/words.js';
import { anchorOf } from './anchors.js';
import { boundStyle } from './bound-style.js';
import { boundTableHtml } from './bound-table.js';
import { escaped } from './escaped.js';
import { FigureLinks } from './figure-links.js';
import { sourcesHtml } from './sources-html.js';

/** Nothing from outside, no script at all: the file says so itself to whoever opens it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The document as one accessible file: landmarks, contents, tables with captions and heads, charts beside the tables
 * that hold the same figures. A click on a figure leads to its origins. The same document gives the same bytes.
 */
export function boundHtml(document: BoundDocument): string {
  const { locale } = document.manifest;
  const index = figureIndex(document);
  const sources = sourcesOf(document);
  const links = new FigureLinks(sources);
  const title = document.title.join('');
  const body = document.blocks.map((block) => blockHtml(block, { document, index, links }));
  return [
    '<!doctype html>',
    `<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${boundStyle}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#text">${phrase('skip', locale)}</a>`,
    '<header>',
    document.marks.map((mark) => `<span class="mark">${escaped(mark)}</span>`).join(''),
    `<h1>${document.title.map(escaped).join('<br>')}</h1>`,
    `<p class="subtitle">${escaped(document.subtitle)}</p>`,
    '</header>',
    contentsHtml(document),
    '<main id="text">',
    ...body,
    '</main>',
    sourcesHtml(document, sources, links),
    '<footer>',
    `<p>${document.marks.map((mark) => `${escaped(mark)}　`).join('')}${phrase('madeAt', locale)} ${instantWords(document.manifest.madeAt)}　${phrase('checkCode', locale)} ${escaped(document.checkCode)}</p>`,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function contentsHtml({ blocks, manifest: { locale } }: BoundDocument): string {
  const items = blocks.flatMap((block) =>
    block.kind === 'HEADING'
      ? [`<li class="d${block.level}"><a href="#${anchorOf(block.key)}">${escaped(block.words)}</a></li>`]
      : [],
  );
  return [
    `<nav aria-labelledby="contents"><h2 id="contents">${phrase('contents', locale)}</h2><ol>`,
    ...items,
    `<li class="d1"><a href="#sources">${phrase('sources', locale)}</a></li>`,
    '</ol></nav>',
  ].join('\n');
}

interface Surroundings {
  readonly document: BoundDocument;
  readonly index: FigureIndex;
  readonly links: FigureLinks;
}

function blockHtml(block: BoundBlock, { document, index, links }: Surroundings): string {
  const written = (pieces: readonly Piece[]): string => pieces.map((piece) => links.piece(piece)).join('');
  switch (block.kind) {
    case 'HEADING': {
      const tag = `h${block.level + 1}`;
      return `<${tag} id="${anchorOf(block.key)}">${escaped(block.words)}</${tag}>`;
    }
    case 'PARAGRAPH':
      return `<p class="text">${written(piecesOf(block.runs, index))}</p>`;
    case 'NOTE':
      return `<p class="note">${written(piecesOf(block.runs, index))}</p>`;
    case 'TABLE':
      return boundTableHtml(block, { index, links, locale: document.manifest.locale });
    case 'CHART':
      return chartHtml(block, document);
    case 'QUOTE':
      return `<blockquote>${paragraphsOf(block.words)
        .map((words) => `<p>${escaped(words)}</p>`)
        .join('')}<p class="small">—— ${escaped(block.source)}</p></blockquote>`;
    case 'PAGE_BREAK':
      return '<div class="break"></div>';
    case 'SIGNATURE':
      return `<p class="signature">${escaped(block.body)}</p>\n<p class="signature">${dayInCharacters(block.day)}</p>`;
  }
}

/** In CSS pixels; it shrinks with the window and with the page. */
const pictureWidth = 760;

function chartHtml(block: ChartBlock, { blocks, manifest: { locale } }: BoundDocument): string {
  const { key, caption, description, table } = block;
  const beside = blocks.find((block) => block.kind === 'TABLE' && block.key === table);
  const link =
    beside?.kind === 'TABLE'
      ? `<p class="small">${phrase('dataIn', locale)} <a href="#${anchorOf(table)}">${escaped(beside.caption)}</a></p>`
      : '';
  const { svg } = chartPicture(block, `${anchorOf(key)}-c`, pictureWidth);
  return `<figure id="${anchorOf(key)}">\n${svg}\n<figcaption>${escaped(caption)}</figcaption>\n<p class="small">${escaped(description)}</p>${link}\n</figure>`;
}
