/** Grounds of heat tables by depth; the two darkest get an outline, so that copies in grey keep them. */
const grounds = [null, 'EEF3F8', 'D6E2EE', 'B5CBE1', '8FB2D3', '6A99C5'] as const;

export function groundOf(shade: number): string | null {
  return grounds[Math.max(0, Math.min(grounds.length - 1, Math.round(shade)))] ?? null;
}

export function isOutlined(shade: number): boolean {
  return shade >= 4;
}
