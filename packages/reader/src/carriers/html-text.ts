import { Tokenizer } from 'htmlparser2';
import { PageText } from './page-text.js';

/** Their content is no text of the page. */
const unread = new Set(
  'script style head noscript template iframe object svg select textarea button title'.split(' '),
);
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd section article header footer main nav aside form fieldset hr pre blockquote center address figure figcaption tbody thead tfoot body html caption'.split(
    ' ',
  ),
);

/**
 * The text of a page as a person reads it: one line a paragraph, one line a row of a table with a tab between cells.
 * Works on tokens and builds no tree, so that a page nested a hundred thousand deep takes no longer than a flat one.
 */
export function textOfHtml(page: string): string {
  const text = new PageText();
  /** The element whose content is passed over, and how often it was opened within itself. */
  let passedOver: { readonly name: string; depth: number } | null = null;
  const open = (name: string): void => {
    if (passedOver) {
      if (name === passedOver.name) passedOver.depth += 1;
      // A page that forgets to close its head has a body all the same.
      if (name === 'body') passedOver = null;
      return;
    }
    if (unread.has(name)) passedOver = { name, depth: 1 };
    else if (name === 'br') text.line();
    else if (name === 'tr') text.row();
    else if (name === 'td' || name === 'th') text.cell();
    else if (name === 'table') text.table();
    else if (blocks.has(name)) text.paragraph();
  };
  const close = (name: string): void => {
    if (passedOver) {
      if (name === passedOver.name) passedOver.depth -= 1;
      if (passedOver.depth === 0) passedOver = null;
    } else if (name === 'td' || name === 'th') text.endCell();
    else if (name === 'table') text.endTable();
    else if (blocks.has(name)) text.paragraph();
  };
  const write = (piece: string): void => {
    if (!passedOver) text.write(piece);
  };
  const nameAt = (start: number, end: number): string => page.slice(start, end).toLowerCase();
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => open(nameAt(start, end)),
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => write(page.slice(start, end)),
      ontextentity: (point) => write(String.fromCodePoint(point)),
      oncdata: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  return text.end();
}

function nothing(): void {
  // Attributes, comments and declarations are no text.
}
