import { roles } from '../accounts/permissions.js';
import type { Role } from '../accounts/permissions.js';
import type { GrantInWords } from '../accounts/accounts.repository.js';
import type { AccountTrouble } from '../accounts/accounts.service.js';
import type { Text } from '@mingjian/domain';
import { UsageTrouble } from './command-options.js';

/** A role as people write it: clerk, approver, supervisor, administrator, observer. */
export function roleNamed(word: string): Role {
  const role = roles.find((one) => one === word.toUpperCase());
  if (role !== undefined) return role;
  const known = roles.map((one) => one.toLowerCase()).join(' ');
  throw new UsageTrouble({
    zh: `没有角色“${word}”，可用：${known}`,
    en: `No role "${word}"; there are: ${known}`,
  });
}

/** A grant in a list: `clerk 410308103`, with its last year where it has one. */
export function grantInWords({
  role,
  unitCode,
  regionCode,
  yearTo,
}: Pick<GrantInWords, 'role' | 'unitCode' | 'regionCode' | 'yearTo'>): string {
  return [role.toLowerCase(), unitCode ?? regionCode ?? '', ...(yearTo === null ? [] : [`-${yearTo}`])].join(
    ' ',
  );
}

export function noSuchScope(scope: string): Text {
  return { zh: `没有代码为 ${scope} 的地区。`, en: `No region ever bore the code ${scope}.` };
}

export function noSuchName(name: string): Text {
  return {
    zh: `没有登录名为“${name}”的账号。登录名用 account list 查看。`,
    en: `Nobody signs in as "${name}". account list shows the names.`,
  };
}

/** Why an account was not added. */
export function accountTroubleText(trouble: AccountTrouble): Text {
  switch (trouble.kind) {
    case 'SCOPE_NOT_FOUND':
      return {
        zh: `没有代码为 ${trouble.scope} 的单位或地区。`,
        en: `No unit or region ever bore the code ${trouble.scope}.`,
      };
    case 'ROLE_DOES_NOT_FIT':
      return {
        zh: `角色 ${trouble.role.toLowerCase()} 不能授予 ${trouble.scope}：填报、审签属于单位，督导、管理、查阅属于地区。`,
        en: `The role ${trouble.role.toLowerCase()} cannot be given for ${trouble.scope}: clerks and approvers are of a unit, the others of a region.`,
      };
    case 'NAME_TAKEN':
      return {
        zh: `登录名“${trouble.signInName}”已有人使用，请换一个。`,
        en: `The name "${trouble.signInName}" is taken. Choose another.`,
      };
  }
}
