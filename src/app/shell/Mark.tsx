/** The project's mark: a wave that becomes bars. */
export function Mark() {
  return (
    <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
      <path
        d="M1 13c2-3 4-3 6 0s4 3 6 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d="M17 16V8M21 16V3M25 16v-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="butt"
      />
    </svg>
  );
}
