/** Who has filed, who is late, what needs somebody today? */
export function OverviewPage() {
  return <h1>…</h1>;
}
