import { createHash } from 'node:crypto';

const newline = 0x0a;

/** Counts and hashes rows on their way; COPY writes one line a row and no other line ends. */
export class Tally {
  rows = 0;
  bytes = 0;
  private readonly hash = createHash('sha256');

  /** Passes chunks on as they are. Bound, to stand in a pipeline by its name. */
  readonly through = (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> => this.pass(chunks);

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  private async *pass(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) this.rows += 1;
      yield chunk;
    }
  }
}
