/**
 * Tables of which an archive holds no rows. Sessions end with a restore (docs/decisions/0013): one that was ended
 * after the backup would otherwise be open again.
 */
export const leftOutTables: readonly string[] = ['session'];
