const strokes = {
  overview: 'M3 4.5h14M3 10h9M3 15.5h5M15 12v5M12.8 14.6 15 12l2.2 2.6',
  matrix: 'M3 3h14v14H3zM3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14',
  compare: 'M4 5.5 16 9M4 13.5 16 6.5M4 16.5 16 14M4 3v14M16 3v14',
  trends: 'M3 3v14h14M5.5 13l3.5-4 3 2.5 4.5-6',
  units: 'M3 17h14M4.5 17V9L10 4l5.5 5v8M8 17v-4.5h4V17',
  review: 'M4 3h9l3 3v11H4zM13 3v3h3M7 10l2 2 4-4',
  yearly:
    'M10 5c-1.6-1.2-3.8-1.5-6.5-1.5v12c2.7 0 4.9.3 6.5 1.5 1.6-1.2 3.8-1.5 6.5-1.5v-12C13.8 3.5 11.6 3.8 10 5zM10 5v12',
  intake: 'M3 11v6h14v-6M3 11h4l1.5 2.5h3L13 11h4M10 2.5v6.5M7.2 6.3 10 9l2.8-2.7',
  form: 'M4 3h9l3 3v11H4zM13 3v3h3M7 9h6M7 12h6M7 15h3',
} as const;

export type RailIconName = keyof typeof strokes;

export function RailIcon({ name }: { readonly name: RailIconName }) {
  return (
    <svg className="ic l" viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}

/** The seal 鉴, which stands for the product; without a label it adorns the name beside it. */
export function Seal({ label }: { readonly label?: string }) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" {...said}>
      <circle cx="15" cy="15" r="14" fill="var(--accent)" />
      <circle cx="15" cy="15" r="11.4" fill="none" stroke="var(--on-accent)" strokeWidth=".8" opacity=".55" />
      <text x="15" y="20.2" textAnchor="middle" className="seal-text">
        鉴
      </text>
    </svg>
  );
}
