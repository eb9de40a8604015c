import pg from 'pg';

const { builtins } = pg.types;

/** A `bigint` as a number; one that a number cannot hold exactly is a fault and never rounded. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new Error(`The database holds ${text}, which no number holds exactly`);
  return value;
}

/**
 * How columns arrive: `bigint` as a safe number, `date` as YYYY-MM-DD, `timestamptz` as Date, `numeric` as text.
 * The driver by itself would make a day an instant in the machine's time zone.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === builtins.INT8) return safeInteger;
    if (format !== 'binary' && oid === builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};
