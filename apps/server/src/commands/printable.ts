/** A file's own words must not move the cursor or colour the terminal. */
export function printable(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD');
}
