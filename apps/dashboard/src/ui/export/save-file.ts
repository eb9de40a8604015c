/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(name);
  link.click();
  // Some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A title as a name of a file: what some system forbids in one becomes a dash, and it stays short enough for all. */
export function fileNameOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const words = name
    .slice(0, dot)
    .replaceAll(/[\u0000-\u001F\u007F"*/:<>?\\|]+/g, '-')
    .trim();
  return `${[...words].slice(0, 70).join('')}${name.slice(dot)}`;
}
