export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const longestName = 120;

/** A name that every system takes: signs that some do not become dashes. */
export function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\r\n]+/g, '-').slice(0, longestName);
}
