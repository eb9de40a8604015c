/** Tables inside tables deeper than this lay out nothing that a person could read; their text is kept in line. */
const deepestTable = 8;
/** A cell with several paragraphs, longer than any label of a form, lays out a page. */
const longestLabel = 120;

/** Lines of a page or of a cell. White space collapses as in a browser; ideographic and no-break spaces stay. */
class Lines {
  readonly done: string[] = [];
  holdsTable = false;
  #pieces: string[] = [];
  #pendingSpace = false;

  write(text: string): void {
    for (const part of text.split(/([ \t\n\f\r]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\f\r]/.test(part)) this.#pendingSpace = true;
      else this.#append(part);
    }
  }

  #append(part: string): void {
    if (this.#pendingSpace && this.#pieces.length > 0) this.#pieces.push(' ');
    this.#pendingSpace = false;
    this.#pieces.push(part);
  }

  breakLine(): void {
    this.done.push(this.#pieces.join(''));
    this.#pieces = [];
    this.#pendingSpace = false;
  }

  /** Like a line's end, but two of them make no empty line. */
  breakParagraph(): void {
    if (this.#pieces.length > 0) this.breakLine();
    this.#pendingSpace = false;
  }
}

interface Cell {
  readonly lines: readonly string[];
  /** It lays out a page instead of holding a label or a figure. */
  readonly isLayout: boolean;
}

/** A table that is being read, inside the lines of a page or cell. */
interface Table {
  row: Cell[];
  cell: Lines | null;
  readonly around: Lines;
}

/** Gathers the text of a page from its tags, in the order in which they come. Missing end tags are supplied. */
export class PageText {
  readonly #page = new Lines();
  readonly #tables: Table[] = [];
  #tooDeep = 0;

  get #lines(): Lines {
    const table = this.#tables.at(-1);
    return table ? (table.cell ?? table.around) : this.#page;
  }

  write(text: string): void {
    this.#lines.write(text);
  }

  line(): void {
    this.#lines.breakLine();
  }

  paragraph(): void {
    this.#lines.breakParagraph();
  }

  table(): void {
    if (this.#tables.length >= deepestTable) {
      this.#tooDeep += 1;
      return;
    }
    const around = this.#lines;
    around.breakParagraph();
    around.holdsTable = true;
    this.#tables.push({ row: [], cell: null, around });
  }

  row(): void {
    const table = this.#tableOfCells();
    if (table) endRow(table);
    else this.paragraph();
  }

  cell(): void {
    const table = this.#tableOfCells();
    if (!table) {
      this.paragraph();
      return;
    }
    endCell(table);
    table.cell = new Lines();
  }

  endCell(): void {
    const table = this.#tableOfCells();
    if (table) endCell(table);
  }

  endTable(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const table = this.#tables.pop();
    if (table) endRow(table);
  }

  #tableOfCells(): Table | undefined {
    return this.#tooDeep > 0 ? undefined : this.#tables.at(-1);
  }

  /** The whole text; whatever is still open is closed. */
  end(): string {
    this.#tooDeep = 0;
    while (this.#tables.length > 0) this.endTable();
    this.#page.breakParagraph();
    return `${this.#page.done.join('\n')}\n`;
  }
}

function endCell(table: Table): void {
  if (!table.cell) return;
  table.cell.breakParagraph();
  const { done, holdsTable } = table.cell;
  const length = done.reduce((sum, line) => sum + line.length, 0);
  table.row.push({ lines: done, isLayout: holdsTable || (done.length > 1 && length > longestLabel) });
  table.cell = null;
}

function endRow(table: Table): void {
  endCell(table);
  if (table.row.length === 0) return;
  const { around, row } = table;
  around.breakParagraph();
  if (row.some(({ isLayout }) => isLayout))
    for (const { lines } of row) for (const line of lines) around.done.push(line);
  else around.done.push(row.map(({ lines }) => lines.join(' ')).join('\t'));
  table.row = [];
}
