import type { SheetOrigin } from '../template/keys.js';
import type { FieldIndex } from '../form/laid-form.js';
import type { ReadSheet, ReadWorkbook, SheetCell } from '../workbook/workbook.js';
import { claimByKeys, claimsByName, placeId, sheetKeys } from './claims.js';
import type { Claim, SheetKeys } from './claims.js';
import { claimsByLabel } from './claims-by-label.js';
import type { Labels } from './labels.js';

/** A cell of the workbook, blank or not, with what its name, its keys and the printed words say of it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell | null;
  /** Every field that somebody claims for it. */
  readonly fields: readonly string[];
  readonly isNonsense: boolean;
  /** Set where last year's values or a check stand. */
  readonly furniture: { readonly lastOf: string | null } | null;
  readonly isByLabelOnly: boolean;
  readonly isKey: boolean;
  readonly origins: readonly SheetOrigin[];
}

/** Every place of the workbook that somebody claims or in which something stands. */
export function placesOf(workbook: ReadWorkbook, labels: Labels, index: FieldIndex): readonly Place[] {
  const names = claimsByName(workbook, index);
  return workbook.sheets.flatMap((sheet) =>
    placesOfSheet(sheet, {
      keys: sheetKeys(sheet),
      named: names.get(sheet.name) ?? new Map<string, ReadonlySet<string>>(),
      labelled: claimsByLabel(sheet, labels, index),
      index,
    }),
  );
}

interface Claims {
  readonly keys: SheetKeys;
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly labelled: ReadonlyMap<string, Claim>;
  readonly index: FieldIndex;
}

function placesOfSheet(sheet: ReadSheet, { keys, named, labelled, index }: Claims): readonly Place[] {
  const ids = new Set([...standing(sheet), ...keyed(keys), ...named.keys(), ...labelled.keys()]);
  return [...ids].map((id): Place => {
    const [row = 0, column = 0] = id.split(':').map(Number);
    const byName = [...(named.get(id) ?? [])];
    const byKeys = claimByKeys(keys, { row, column }, index);
    const byLabel = labelled.get(id) ?? null;
    const claims = [byKeys, byLabel].filter((claim) => claim !== null);
    const fields = [...byName, ...claims.flatMap((claim) => (claim.kind === 'FIELD' ? [claim.field] : []))];
    return {
      sheet: sheet.name,
      row,
      column,
      cell: sheet.rows.get(row)?.get(column) ?? null,
      fields: [...new Set(fields)],
      isNonsense: claims.some(({ kind }) => kind === 'NONSENSE'),
      furniture: claims.find((claim) => claim.kind === 'FURNITURE') ?? null,
      isByLabelOnly: byName.length === 0 && byKeys === null,
      isKey: keys.isKey.has(id),
      origins: keys.origins,
    };
  });
}

function standing({ rows }: ReadSheet): readonly string[] {
  return [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => placeId(row, column)));
}

/** Places, also blank ones, at which a keyed row and a keyed column meet. */
function keyed({ rows, columnRows }: SheetKeys): readonly string[] {
  return [...rows.keys()].flatMap((row) => {
    const above = columnRows.findLast(([keyRow]) => keyRow < row)?.[1];
    return [...(above?.keys() ?? [])].map((column) => placeId(row, column));
  });
}
