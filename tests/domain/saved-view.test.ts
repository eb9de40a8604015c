import { isViewAddress, longestViewAddress, viewNameOf, viewProblems } from '@mingjian/domain';
import { expect, test } from 'vitest';

test.each([
  '/990101/2025/overview',
  '/990101/unit/990101100/years?year=2024',
  '/990101/2025/matrix?basis=PUBLISHED&sort=-points&kinds=TOWN%2CSTREET',
  '/990101/2025/compare?units=990101100,990101101&q=%E9%95%87',
  '/990101/log?unit=990101100',
])('%s is a view', (address) => {
  expect(isViewAddress(address)).toBe(true);
});

test.each([
  ['another host', 'https://example.org/990101/2025/overview'],
  ['another host without a scheme', '//example.org/990101/2025'],
  ['another host by a backslash', '/\\example.org/2025'],
  ['another scheme', 'javascript:alert(1)'],
  ['a host after a page', '/990101//example.org/2025'],
  ['the way up', '/990101/../graphql'],
  ['the way up, encoded', '/990101/%2E%2e/graphql'],
  ['nowhere to go', '/990101/./overview'],
  ['a part that is nothing', '/990101/'],
  ['a region and no page', '/990101'],
  ['the start page', '/'],
  ['a door', '/sign-in?to=/990101/2025/overview'],
  ['a file', '/regions/990101/2025/sums.xlsx'],
  ['a relative path', '990101/2025/overview'],
  ['a line break', '/990101/2025/overview\n'],
  ['a space before it', ' /990101/2025/overview'],
  ['a NUL', '/990101/2025/\0'],
  ['a tab that browsers leave out', '/990101/\t/example.org'],
  ['what is not encoded', '/990101/2025/overview?q=镇'],
  ['markup', '/990101/2025/overview?q=<b>'],
  ['a place in a page', '/990101/2025/overview#top'],
  ['nothing', ''],
  ['too long', `/990101/2025/overview?q=${'x'.repeat(longestViewAddress)}`],
])('%s is no view', (_, address) => {
  expect(isViewAddress(address)).toBe(false);
});

test('whatever is taken leads to this host and to the very page that was written', () => {
  // Pieces that addresses are made dangerous with, in every order of five.
  const pieces = ['/', '\\', '.', '%2e', '%2f', '9', 'a', '?', '@', ':', '\t'];
  const addresses = pieces.reduce<string[]>(
    (all, _, at) => (at < 5 ? all.flatMap((one) => pieces.map((piece) => one + piece)) : all),
    ['/9'],
  );
  const taken = addresses.filter(isViewAddress);
  expect(taken.length).toBeGreaterThan(100);
  const host = 'https://mingjian.example';
  const elsewhere = taken.filter((address) => new URL(address, host).href !== host + address);
  expect(elsewhere).toEqual([]);
});

test('a name is 1 to 60 characters, however they are stored, and two that look alike are one', () => {
  expect(viewProblems({ name: '𠮷'.repeat(60) })).toEqual([]);
  expect(viewProblems({ name: '镇'.repeat(61) })).toEqual([{ path: 'name', reason: 'TOO_LONG' }]);
  expect(viewProblems({ name: ' \n ' })).toEqual([{ path: 'name', reason: 'EMPTY' }]);
  expect(viewProblems({ name: 'a\0' })).toEqual([{ path: 'name', reason: 'FORBIDDEN_CHARACTER' }]);
  expect(viewProblems({ name: '\uD800', address: '//x' })).toEqual([
    { path: 'name', reason: 'FORBIDDEN_CHARACTER' },
    { path: 'address', reason: 'NOT_A_VIEW' },
  ]);
  expect(viewNameOf(' 乡镇\t 对比 ')).toBe('乡镇 对比');
  expect(viewNameOf('cafe\u0301')).toBe('caf\u00E9');
});
