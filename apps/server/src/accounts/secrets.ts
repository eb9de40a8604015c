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

const codeGroupLength = 4;

/** Two groups of four digits, to be read over the phone: good for so few tries that these are enough. */
export function newResetCode(): string {
  const group = (): string => String(randomInt(10 ** codeGroupLength)).padStart(codeGroupLength, '0');
  return `${group()} ${group()}`;
}

/** A code as it was typed: people leave the gap out, or put something else there. */
export function codeDigits(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}

/** Tokens and sessions are stored as this only: their 256 random bits need no slow hash. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
