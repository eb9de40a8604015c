/** Keys hold dots and whatever a unit's code holds: an address in the file may not break on any of it. */
export function anchorOf(key: string): string {
  const plain = [...key].map((sign) => (/[\w-]/.test(sign) ? sign : `.${sign.codePointAt(0)?.toString(16)}`));
  return `b-${plain.join('')}`;
}
