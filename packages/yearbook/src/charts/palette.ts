import type { Tone } from '../bound/chart.js';

interface Ink {
  readonly fill: string;
  /** Of words that stand on it. */
  readonly onFill: string;
}

export interface ChartPalette {
  readonly surface: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly ribbon: string;
  readonly fonts: string;
  readonly tones: Readonly<Record<Tone, Ink>>;
  /** Inks of the parts of a whole, in their order: neighbours differ in lightness as well. */
  readonly parts: readonly [Ink, ...Ink[]];
}

/** Variables of the dashboard's tokens: the picture follows light, dark and print by itself. */
export const screenPalette: ChartPalette = {
  surface: 'var(--surface)',
  ink: 'var(--ink-1)',
  faint: 'var(--ink-3)',
  line: 'var(--line-strong)',
  ribbon: 'var(--sunken)',
  fonts: 'var(--sans)',
  tones: {
    first: { fill: 'var(--c-a)', onFill: 'var(--on-accent)' },
    second: { fill: 'var(--c-b)', onFill: 'var(--on-accent)' },
    light: { fill: 'var(--c-ctx)', onFill: 'var(--ink-1)' },
    outline: { fill: 'var(--surface)', onFill: 'var(--ink-1)' },
    context: { fill: 'var(--c-med)', onFill: 'var(--surface)' },
  },
  parts: [
    { fill: 'var(--c-a)', onFill: 'var(--on-accent)' },
    { fill: 'var(--q2)', onFill: 'var(--ink-1)' },
    { fill: 'var(--c-b)', onFill: 'var(--on-accent)' },
    { fill: 'var(--h2)', onFill: 'var(--h2-t)' },
    { fill: 'var(--c-med)', onFill: 'var(--surface)' },
    { fill: 'var(--c-ctx)', onFill: 'var(--ink-1)' },
    { fill: 'var(--surface)', onFill: 'var(--ink-1)' },
  ],
};

/** Fixed colours; any two tones differ in lightness by half or more, so that a copy in grey keeps them apart. */
export const paperPalette: ChartPalette = {
  surface: '#ffffff',
  ink: '#1a2128',
  faint: '#4e5760',
  line: '#8d9298',
  ribbon: '#efede8',
  fonts: "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif",
  tones: {
    first: { fill: '#12385f', onFill: '#ffffff' },
    second: { fill: '#a04a10', onFill: '#ffffff' },
    context: { fill: '#93989d', onFill: '#1a2128' },
    light: { fill: '#cfccc4', onFill: '#1a2128' },
    outline: { fill: '#ffffff', onFill: '#1a2128' },
  },
  parts: [
    { fill: '#12385f', onFill: '#ffffff' },
    { fill: '#cfdfee', onFill: '#1a2128' },
    { fill: '#a04a10', onFill: '#ffffff' },
    { fill: '#f6dcab', onFill: '#1a2128' },
    { fill: '#4e5760', onFill: '#ffffff' },
    { fill: '#cfccc4', onFill: '#1a2128' },
    { fill: '#ffffff', onFill: '#1a2128' },
  ],
};
