import pg from 'pg';

const { builtins } = pg.types;

/** A `bigint` as a number; one that a number cannot hold exactly is a fault and never rounded. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new Error(`The database holds ${text}, which no number holds exactly`);
  return value;
}

const builtInInstant: (text: string) => Date = pg.types.getTypeParser(builtins.TIMESTAMPTZ, 'text');

/** An instant as a session in UTC writes it, `2026-01-09 02:00:00.123+00`, is nearly ISO; others are left to the driver. */
function instant(text: string): Date {
  return text.endsWith('+00') && text[10] === ' '
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : builtInInstant(text);
}

/**
 * How columns arrive: `bigint` as a safe number, `date` as YYYY-MM-DD, `timestamptz` as Date, `numeric` as text.
 * The driver by itself would make a day an instant in the machine's time zone.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === builtins.INT8) return safeInteger;
    if (format !== 'binary' && oid === builtins.TIMESTAMPTZ) return instant;
    if (format !== 'binary' && oid === builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};
