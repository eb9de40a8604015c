import { createHash, randomBytes, randomInt } from 'node:crypto';

const secretBytes = 32;
/** Without letters and digits that are mistaken for one another when read from paper. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** What a program bears. The prefix lets a leaked one be found by machines that look for it. */
export function newToken(): string {
  return `mingjian_${randomBytes(secretBytes).toString('base64url')}`;
}

export function newSession(): string {
  return randomBytes(secretBytes).toString('base64url');
}

/** A password for a person to type once: sixteen characters in groups, some 79 bits. */
export function newPassword(): string {
  const group = (): string =>
    Array.from({ length: groupLength }, () => readable[randomInt(readable.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** Tokens and sessions are stored as this only: their 256 random bits need no slow hash. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
