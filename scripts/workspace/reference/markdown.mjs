/** Pieces of a page in Markdown. Nothing in a cell may end it. */
export function cell(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Chinese first, English second. */
export function both({ zh, en }) {
  return zh === en ? zh : `${zh}<br>${en}`;
}

export function code(text) {
  return `\`${text}\``;
}

export function codes(list) {
  return list.map(code).join(' ');
}

export function page(title, ...parts) {
  const note =
    '<!-- Generated from the catalogues of packages/domain by `npm run generate`: not edited by hand. -->';
  return `${[note, `# ${title.zh}  ·  ${title.en}`, ...parts].join('\n\n')}\n`;
}
