/** The mark of Forge: three rungs, from the dominant supplier's price up to the zone's. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#0b1620" />
      <g strokeWidth="3" strokeLinecap="round">
        <path d="M8 23h6" stroke="#D55E00" />
        <path d="M13 16h6" stroke="#FFFFFF" />
        <path d="M18 9h6" stroke="#56B4E9" />
      </g>
    </svg>
  );
}
