import { Paragraph, TextRun } from 'docx';

/** No text has these signs: they are of the private area, and what a document says stands in paragraphs with a style. */
const [open, close] = ['\ue000', '\ue001'] as const;

/**
 * Parts of a document that are written as text. To the library each is one paragraph without a look; what it wrote for
 * it is replaced by the part.
 */
export class WrittenParts {
  readonly #parts: string[] = [];

  placeFor(xml: string): Paragraph {
    this.#parts.push(xml);
    return new Paragraph({ children: [new TextRun(`${open}${this.#parts.length}${close}`)] });
  }

  /** The document's body with all parts in their places. */
  putInto(body: string): string {
    const place = new RegExp(
      `<w:p><w:r><w:t xml:space="preserve">${open}(\\d+)${close}</w:t></w:r></w:p>`,
      'g',
    );
    return body.replace(place, (_, number: string) => this.#parts[Number(number) - 1] ?? '');
  }
}
