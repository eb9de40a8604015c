/** What is done to accounts, and by them at the door: written into the logs of the regions that they are of. */
export type AccountAct =
  | 'ACCOUNT_CREATED'
  | 'TOKEN_CREATED'
  | 'TOKEN_REVOKED'
  | 'GRANTS_CHANGED'
  | 'ACCOUNT_DISABLED'
  | 'ACCOUNT_ENABLED'
  | 'SIGNED_IN'
  | 'SIGN_INS_FAILED'
  | 'SIGNED_OUT'
  | 'SESSIONS_ENDED'
  | 'PASSWORD_CHANGED'
  | 'RESET_CODE_MADE'
  | 'PASSWORD_RESET';
