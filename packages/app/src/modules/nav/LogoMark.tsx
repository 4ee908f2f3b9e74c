/** The mark: a hexagonal platform seen as a drawing, with its centre set out. */
export function LogoMark() {
  return (
    <svg
      width="28"
      height="28"
      viewBox="0 0 32 32"
      aria-hidden
      focusable="false"
    >
      <g
        fill="none"
        stroke="#7cc4ff"
        strokeWidth="2.2"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d="M16 3.5 27 9.8v12.4L16 28.5 5 22.2V9.8Z" />
        <path d="M16 16v12M16 16 5.6 10M16 16l10.4-6" />
      </g>
      <circle cx="16" cy="16" r="3.4" fill="#ffffff" />
    </svg>
  );
}
