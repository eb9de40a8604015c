import { Parser } from 'htmlparser2';
import { RefusedWorkbook } from '../container/refused-workbook.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlListener {
  /** Names without their prefix: some programs write `x:row` for `row`. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Walks through a part of a workbook. One that ends in the middle is refused: what is missing might be figures. */
export function walkXml(part: Uint8Array, listener: XmlListener): void {
  let elements = 0;
  let isAtEnd = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        listener.open?.(withoutPrefix(name), attributes);
      },
      ontext: (text) => listener.text?.(text),
      onclosetag(name) {
        // The parser closes what the text left open.
        if (isAtEnd) throw new RefusedWorkbook('DAMAGED');
        listener.close?.(withoutPrefix(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(decoded(part));
  isAtEnd = true;
  parser.end();
  if (elements === 0) throw new RefusedWorkbook('DAMAGED');
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Parts are UTF-8 but for a rare writer of UTF-16, who says so by the mark in front. */
function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(part);
  } catch (error) {
    throw error instanceof TypeError ? new RefusedWorkbook('DAMAGED') : error;
  }
}
