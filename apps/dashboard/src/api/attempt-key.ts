/**
 * The key of one attempt: the same as long as the same content is sent, so that pressing again after a broken line
 * does the thing once. Other content is another attempt.
 */
export class AttemptKey {
  #content = '';
  #key = '';

  for(sent: unknown): string {
    const content = JSON.stringify(sent);
    if (content !== this.#content) {
      this.#content = content;
      this.#key = newKey();
    }
    return this.#key;
  }
}

/** `crypto.randomUUID` is missing on plain-http pages of an office network; random bytes are not. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
