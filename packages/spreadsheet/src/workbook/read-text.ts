import { walkXml } from './xml.js';
import type { XmlListener } from './xml.js';

/**
 * Gathers the text of `<si>` and `<is>`: runs of different looks are one text, the readings that East Asian programs
 * add (`rPh`) are no part of it.
 */
export class TextGatherer implements XmlListener {
  #text = '';
  #isInText = false;
  #isInReading = false;

  open(name: string): void {
    if (name === 'rPh') this.#isInReading = true;
    else if (name === 't') this.#isInText = true;
  }

  text(text: string): void {
    if (this.#isInText && !this.#isInReading) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isInReading = false;
    else if (name === 't') this.#isInText = false;
  }

  /** The text so far; the next begins empty. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}

/** Texts that cells share, by their index. */
export function readSharedTexts(part: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const gatherer = new TextGatherer();
  walkXml(part, {
    open: (name) => gatherer.open(name),
    text: (text) => gatherer.text(text),
    close(name) {
      gatherer.close(name);
      if (name === 'si') texts.push(gatherer.take());
    },
  });
  return texts;
}

/** `_x000D_` is how a workbook writes a sign that XML cannot hold (ECMA-376, 22.4.2.4); line ends become ours. */
export function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
