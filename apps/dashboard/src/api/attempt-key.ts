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

/** An id of one's own making (UUID, version 4): what is sent twice under it is kept once. */
export function newId(): string {
  const hex = newKey();
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** `crypto.randomUUID` is missing on plain-http pages of an office network; random bytes are not. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
