import type { ActWords } from './act-words.js';

/** Acts on who may sign in and do what. `{account}` is the account concerned, which may be the actor's own. */
export const actsOnAccounts = {
  ACCOUNT_CREATED: {
    label: { zh: '新建账号', en: 'Account created' },
    sentence: {
      zh: '{actor}新建了账号{account}[，角色：{role}]',
      en: '{actor} created the account {account}[ as {role}]',
    },
  },
  TOKEN_CREATED: {
    label: { zh: '发放令牌', en: 'Token made' },
    sentence: {
      zh: '{actor}为程序{account}发放了令牌[，有效至{expiresOn}]',
      en: '{actor} made a token for the program {account}[, valid until {expiresOn}]',
    },
  },
  TOKEN_REVOKED: {
    label: { zh: '吊销令牌', en: 'Token revoked' },
    sentence: {
      zh: '{actor}吊销了程序{account}的令牌',
      en: '{actor} revoked a token of the program {account}',
    },
  },
  GRANTS_CHANGED: {
    label: { zh: '更改权限', en: 'Grants changed' },
    sentence: {
      zh: '{actor}更改了{account}的权限[，增加：{added}][，取消：{removed}]',
      en: '{actor} changed what {account} may do[, added: {added}][, taken away: {removed}]',
    },
  },
  ACCOUNT_DISABLED: {
    label: { zh: '停用账号', en: 'Account disabled' },
    sentence: { zh: '{actor}停用了账号{account}', en: '{actor} disabled the account {account}' },
  },
  ACCOUNT_ENABLED: {
    label: { zh: '启用账号', en: 'Account enabled' },
    sentence: { zh: '{actor}重新启用了账号{account}', en: '{actor} enabled the account {account} again' },
  },
  SIGNED_IN: {
    label: { zh: '登录', en: 'Signed in' },
    sentence: {
      zh: '{actor}登录[（此前密码错误{failures}次）]',
      en: '{actor} signed in[ after {failures} wrong password(s)]',
    },
  },
  SIGN_INS_FAILED: {
    label: { zh: '登录失败', en: 'Sign-ins failed' },
    sentence: {
      zh: '有人以{account}的账号登录，密码错误[累计{failures}次]',
      en: 'Wrong passwords were tried for the account {account}[: {failures} in all]',
    },
  },
  SIGNED_OUT: {
    label: { zh: '退出登录', en: 'Signed out' },
    sentence: { zh: '{actor}退出登录', en: '{actor} signed out' },
  },
  SESSIONS_ENDED: {
    label: { zh: '结束登录', en: 'Sessions ended' },
    sentence: {
      zh: '{actor}结束了自己在别处的登录[{sessions}处]',
      en: '{actor} ended[ {sessions} of] their own sessions elsewhere',
    },
  },
  PASSWORD_CHANGED: {
    label: { zh: '更改密码', en: 'Password changed' },
    sentence: {
      zh: '{actor}更改了自己的密码[，同时结束了在别处的登录{sessions}处]',
      en: '{actor} changed their password[, which ended {sessions} session(s) elsewhere]',
    },
  },
  RESET_CODE_MADE: {
    label: { zh: '发放重设码', en: 'Reset code made' },
    sentence: {
      zh: '{actor}为{account}发放了一次性重设码',
      en: '{actor} made a one-time code for {account} to set a new password',
    },
  },
  PASSWORD_RESET: {
    label: { zh: '重设密码', en: 'Password reset' },
    sentence: { zh: '{account}的密码由{actor}重设', en: 'The password of {account} was reset by {actor}' },
  },
} as const satisfies Readonly<Record<string, ActWords>>;
