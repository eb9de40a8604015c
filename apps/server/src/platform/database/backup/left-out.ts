/**
 * Tables of which an archive holds no rows. Sessions end with a restore (docs/decisions/0013): one that was ended
 * after the backup would otherwise be open again. So do codes and known browsers, and wrong passwords are forgotten.
 */
export const leftOutTables: readonly string[] = ['session', 'reset_code', 'known_browser', 'sign_in_tries'];
