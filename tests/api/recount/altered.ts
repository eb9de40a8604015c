import type { Draws } from './random-report.js';
import type { Carrier, OrderedFiles } from './ordered-files.js';
import type { PrintedFile } from './printed-tables.js';

/** A file in which one figure was altered by hand, and where. */
export interface Altered {
  readonly made: OrderedFiles;
  readonly where: string;
}

const oneMore = (figure: string): string => `${(Number(figure.slice(-1)) + 1) % 10}`;

/** The same files, in one of them one figure that stands in a table another. Names bear no figures here. */
export function alteredCell(
  draws: Draws,
  made: OrderedFiles,
  carrier: Carrier,
  captions: readonly string[],
): Altered {
  const file = made.files[carrier];
  const places = file.tables.flatMap(({ caption, rows }, table) =>
    captions.includes(caption)
      ? rows.flatMap((row, down) =>
          row.flatMap((cell, across) =>
            across > 0 && /\d$/.test(cell) ? [{ table, down, across, caption, cell }] : [],
          ),
        )
      : [],
  );
  const place = places[draws.upTo(places.length - 1)];
  if (place === undefined) throw new Error('No figure to alter');
  const { table, down, across, caption, cell } = place;
  const tables = file.tables.map((one, at) =>
    at === table
      ? {
          ...one,
          rows: one.rows.map((row, y) =>
            row.map((said, x) =>
              y === down && x === across ? `${said.slice(0, -1)}${oneMore(said)}` : said,
            ),
          ),
        }
      : one,
  );
  return { made: withFile(made, carrier, { ...file, tables }), where: `${carrier} ${caption}: ${cell}` };
}

/** The same files, in the text of one of them one figure of a passage another wherever the passage stands. */
export function alteredText(
  draws: Draws,
  made: OrderedFiles,
  carrier: Carrier,
  passages: readonly string[],
): Altered {
  const able = passages.map((one) => one.replace(/\s/g, '')).filter((one) => /\d/.test(one));
  const passage = able[draws.upTo(able.length - 1)] ?? '';
  const digits = [...passage.matchAll(/\d/g)];
  const at = digits[draws.upTo(digits.length - 1)]?.index ?? 0;
  const other = `${passage.slice(0, at)}${oneMore(passage.slice(at, at + 1))}${passage.slice(at + 1)}`;
  const file = made.files[carrier];
  const text = file.text.replaceAll(passage, other);
  return { made: withFile(made, carrier, { ...file, text }), where: `${carrier} ${passage}` };
}

function withFile(made: OrderedFiles, carrier: Carrier, file: PrintedFile): OrderedFiles {
  return { ...made, files: { ...made.files, [carrier]: file } };
}
