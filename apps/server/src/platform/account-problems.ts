import { passwordLacks } from '@mingjian/domain';
import type { PasswordLack, Text } from '@mingjian/domain';

/** The facts of problems with accounts. */
export interface AccountProblemFacts {
  readonly PASSWORD_WRONG: { readonly retryAfterSeconds: number | null };
  readonly PASSWORD_TOO_WEAK: { readonly lacks: readonly PasswordLack[] };
  readonly RESET_FAILED: { readonly retryAfterSeconds: number | null };
  readonly NAME_TAKEN: { readonly name: string };
  readonly ROLE_DOES_NOT_FIT: { readonly role: string; readonly scope: string };
  readonly LAST_ADMINISTRATOR: { readonly region: string };
  readonly OWN_ACCOUNT: object;
  readonly ACCOUNT_REACHES_BEYOND: { readonly account: string };
  readonly ACCOUNT_DISABLED: { readonly account: string };
  readonly VIEW_NAME_TAKEN: { readonly name: string };
  readonly TOO_MANY_VIEWS: { readonly limit: number };
  readonly ACCOUNT_CHANGED_MEANWHILE: { readonly current: number; readonly basedOn: number };
}

type Sentences = {
  readonly [Code in keyof AccountProblemFacts]: (facts: AccountProblemFacts[Code]) => Text;
};

export const accountSentences: Sentences = {
  PASSWORD_WRONG: ({ retryAfterSeconds }) =>
    retryAfterSeconds === null
      ? {
          zh: '现在的密码不对，没有更改。',
          en: 'The password there is now is another one. Nothing was changed.',
        }
      : tooMany(retryAfterSeconds),
  PASSWORD_TOO_WEAK: ({ lacks }) => ({
    zh: `新密码不能用，还须：${lacks.map((lack) => passwordLacks[lack].zh).join('；')}。`,
    en: `The new password cannot be used. It has to be: ${lacks.map((lack) => passwordLacks[lack].en).join('; ')}.`,
  }),
  RESET_FAILED: ({ retryAfterSeconds }) =>
    retryAfterSeconds === null
      ? {
          zh: '账号或重设码不对，或重设码已过期、已用过。请核对；不行的话，请管理员再发一个。',
          en: 'The name or the code is wrong, or the code is no longer good. Check both, or ask your administrator for another code.',
        }
      : tooMany(retryAfterSeconds),
  NAME_TAKEN: ({ name }) => ({
    zh: `登录名“${name}”已有人使用，请换一个。`,
    en: `The name "${name}" is taken. Choose another.`,
  }),
  ROLE_DOES_NOT_FIT: ({ role, scope }) => ({
    zh: `角色 ${role} 不能授予 ${scope}：填报、审签属于单位，主管、管理、观察属于地区。`,
    en: `The role ${role} cannot be given for ${scope}: clerks and approvers are of a unit, the others of a region.`,
  }),
  LAST_ADMINISTRATOR: ({ region }) => ({
    zh: `这是 ${region} 最后一位管理员，不能停用或取消。请先指定另一位管理员。`,
    en: `This is the last administrator of ${region}. Name another one first.`,
  }),
  OWN_ACCOUNT: () => ({
    zh: '不能停用自己的账号或更改自己的权限。请另一位管理员来做。',
    en: 'Nobody disables or changes their own account. Ask another administrator.',
  }),
  ACCOUNT_REACHES_BEYOND: ({ account }) => ({
    zh: `账号“${account}”在您管理的地区之外还有权限，只能更改它在您这里的权限。其他的请上级管理员来做。`,
    en: `The account "${account}" may also act outside of what you administer: you can only change what it may do here. Ask the administrator above.`,
  }),
  ACCOUNT_DISABLED: ({ account }) => ({
    zh: `账号“${account}”已停用。请先启用。`,
    en: `The account "${account}" is disabled. Enable it first.`,
  }),
  VIEW_NAME_TAKEN: ({ name }) => ({
    zh: `您已有名为“${name}”的视图，没有保存。请换一个名称。`,
    en: `You already have a view named "${name}". Nothing was saved: choose another name.`,
  }),
  TOO_MANY_VIEWS: ({ limit }) => ({
    zh: `每个账号最多保存 ${limit} 个视图，没有保存。请先删去不用的。`,
    en: `An account keeps at most ${limit} views. Nothing was saved: delete one that you no longer use.`,
  }),
  ACCOUNT_CHANGED_MEANWHILE: () => ({
    zh: '这个账号刚刚被他人更改过。请看过现在的样子再改。',
    en: 'Somebody else has just changed this account. Look at it as it is now, then change it.',
  }),
};

function tooMany(seconds: number): Text {
  return {
    zh: `尝试次数过多，请 ${seconds} 秒后再试。`,
    en: `Too many attempts: try again in ${seconds} s.`,
  };
}
