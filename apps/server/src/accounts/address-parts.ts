import { isIPv4, isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
const groups = 8;
/** What one customer of a provider has: within it a new address costs nothing. */
const groupsOfNetwork = 4;
const groupsShown = 3;

/** By what wrong passwords are counted: an address, of the newer kind the network that it is one of. */
export function countedAddress(address: string): string {
  const plain = withoutMapping(address);
  return isIPv6(plain) ? expanded(plain).slice(0, groupsOfNetwork).join(':') : plain;
}

/** The part of an address that tells a person "that was at the office": without what names the very machine. */
export function networkShown(address: string): string | null {
  const plain = withoutMapping(address);
  if (isIPv4(plain)) return plain.replace(/\d+$/, '*');
  return isIPv6(plain) ? `${expanded(plain).slice(0, groupsShown).join(':')}:*` : null;
}

function withoutMapping(address: string): string {
  return mapped.exec(address)?.[1] ?? address;
}

/** All eight groups of an address, each without leading zeros. */
function expanded(address: string): readonly string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const between = tail === undefined ? 0 : groups - before.length - after.length;
  const all = [...before, ...Array.from({ length: Math.max(0, between) }, () => '0'), ...after];
  return all.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase());
}
