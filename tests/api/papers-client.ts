import { answerOf, headersOf } from './world.js';
import type { Answer, Asking, World } from './world.js';

export const papersQuery = `query P($unit: String!, $year: Int!, $version: Int) {
  reportPapers(unit: $unit, year: $year, version: $version) { version revision sha256 mayAttach mayCompare
    attachments { id version sha256 name mediaType size attachedAt attachedBy }
    comparisons { version name comparedAt comparedBy same differenceCount comparedCells comparedSentences
      differences { kind cell table section ours theirs } } } }`;

export interface Brought {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly type?: string;
}

/** One who takes a report's papers away and brings some, over HTTP. */
export class PapersClient {
  constructor(
    private readonly world: World,
    private readonly asking: Asking,
    private readonly unit: string,
    private readonly year: number,
  ) {}

  async get(path: string): Promise<Response> {
    return fetch(`${this.world.origin}/reports/${this.unit}/${this.year}/${path}`, {
      headers: headersOf(this.asking),
    });
  }

  async post(path: string, { body, name, type = 'application/octet-stream' }: Brought): Promise<Answer> {
    return answerOf(
      await fetch(`${this.world.origin}/reports/${this.unit}/${this.year}/${path}`, {
        method: 'POST',
        body,
        headers: {
          ...headersOf(this.asking),
          'content-type': type,
          ...(name !== undefined && { 'x-document-name': encodeURIComponent(name) }),
        },
      }),
    );
  }

  async papers(version: number | null = null): Promise<unknown> {
    const { body } = await this.world.graphql(
      papersQuery,
      { unit: this.unit, year: this.year, version },
      this.asking,
    );
    return body;
  }
}
