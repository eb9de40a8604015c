/** A stretch of the squeezed text that says one thing, with where it stands. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Clause {
  readonly clauses: readonly Clause[];
  /** Its first character begins a line. */
  readonly beginsLine: boolean;
}

/** Sentences end at 。！？ and line ends, clauses at commas, semicolons and colons that stand between no digits. */
export function sentencesOf(text: string, from: number, to: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let start = from;
  let clause = from;
  let beginsLine = true;
  for (let at = nextEnd(text, from, to); at <= to; at = nextEnd(text, at + 1, to)) {
    const character = at === to ? '\n' : text.charAt(at);
    const ends = character === '\n' || character === '。' || character === '!' || character === '?';
    if (!ends && !endsClause(text, at, character)) continue;
    if (at > clause) clauses.push({ start: clause, end: at });
    clause = at + 1;
    if (!ends) continue;
    if (clauses.length > 0) {
      sentences.push({ start, end: at, clauses, beginsLine });
      beginsLine = false;
    }
    if (character === '\n') beginsLine = true;
    clauses = [];
    start = at + 1;
  }
  return sentences;
}

const mayEnd = /[。!?\n;\t,:]/g;

/** The next place where something may end: the end of it all is one. */
function nextEnd(text: string, from: number, to: number): number {
  if (from >= to) return from;
  mayEnd.lastIndex = from;
  const at = mayEnd.exec(text)?.index ?? to;
  return Math.min(at, to);
}

function endsClause(text: string, at: number, character: string): boolean {
  if (character === ';' || character === '\t') return true;
  if (character !== ',' && character !== ':') return false;
  return !(
    /\d/.test(text.charAt(at - 1)) &&
    /^\d{3}(?!\d)|^\d\d(?!\d)/.test(text.slice(at + 1, at + 5)) &&
    (character === ':' || isThousands(text, at))
  );
}

/** 1,234 is a number; 12,345件 after 共3,其中… is written so by nobody. */
function isThousands(text: string, at: number): boolean {
  return /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}
