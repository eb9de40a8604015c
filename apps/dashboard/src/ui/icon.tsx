/** Strokes of the icons on a field of 14, or of 20 for the rail. */
const strokes = {
  down: 'm3 5 4 4 4-4',
  close: 'm3.5 3.5 7 7M10.5 3.5l-7 7',
  tick: 'm2.5 7.5 3 3 6-7',
  clock: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM7 4v3.2l2.2 1.3',
  print: 'M3.5 5V1.8h7V5M3.5 10H1.8V5h10.4v5h-1.7M3.5 8.2h7v4h-7z',
  up: 'M7 11.5v-9M3.5 6 7 2.5 10.5 6',
  right: 'm5 3 4 4-4 4',
  left: 'm9 3-4 4 4 4',
  sun: 'M7 9.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM7 .9v1.4M7 11.7v1.4M.9 7h1.4M11.7 7h1.4M2.7 2.7l1 1M10.3 10.3l1 1M11.3 2.7l-1 1M3.7 10.3l-1 1',
  moon: 'M11.9 8.6A5.2 5.2 0 0 1 5.4 2.1a5.3 5.3 0 1 0 6.5 6.5z',
  leave: 'M5.5 2H2.2v10h3.3M5.5 7h6.3M9.3 4.5 11.8 7l-2.5 2.5',
  person: 'M7 6.6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.2 12.4c.4-2.5 2.2-3.8 4.8-3.8s4.4 1.3 4.8 3.8',
  people:
    'M5 6.6a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM1 11.8c.3-2.1 1.8-3.2 4-3.2s3.7 1.1 4 3.2M9.6 6.4a2 2 0 0 0 0-4M10.8 8.8c1.3.4 2 1.4 2.2 3',
  help: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM5.3 5.6A1.7 1.7 0 1 1 7 7.2v.9M7 9.8v.3',
  mark: 'M3.5 1.8h7v10.4L7 9.6l-3.5 2.6z',
  list: 'M2 3.5h10M2 7h10M2 10.5h6',
  globe:
    'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM1.8 7h10.4M7 1.5c2 1.5 2.6 3.5 2.6 5.5S9 11 7 12.5C5 11 4.4 9 4.4 7S5 3 7 1.5z',
} as const;

export type IconName = keyof typeof strokes;

/** A drawing beside a word; never alone, but for closing. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 14 14" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
