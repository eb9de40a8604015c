/** 批注: a speech mark. */
export function RemarkIcon() {
  return (
    <svg className="ic" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 2.5h10v7H7.5L4.5 12V9.5H2z" />
    </svg>
  );
}
