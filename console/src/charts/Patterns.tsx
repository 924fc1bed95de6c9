import { COLOUR } from './colours';

/** The hatchings: the dominant supplier, what is missing, a floor that is not held, a shortage. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <Hatch id={`${id}-dominant`} ground={COLOUR.dominant} line="#FFFFFF" opacity={0.35} angle={45} />
      <Hatch id={`${id}-missing`} ground="#FFFFFF" line="#8A949E" opacity={1} angle={-45} />
      <Hatch id={`${id}-nothold`} ground="#FFFFFF" line={COLOUR.floor} opacity={1} angle={45} />
      <Hatch id={`${id}-shortage`} ground={COLOUR.shortage} line="#FFFFFF" opacity={0.5} angle={0} />
      <Hatch id={`${id}-levy`} ground={COLOUR.levy} line="#FFFFFF" opacity={0.35} angle={90} />
    </defs>
  );
}

type HatchProps = { id: string; ground: string; line: string; opacity: number; angle: number };

function Hatch({ id, ground, line, opacity, angle }: HatchProps) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width="5" height="5" fill={ground} />
      <line x1="0" y1="0" x2="0" y2="5" stroke={line} strokeWidth="2.4" strokeOpacity={opacity} />
    </pattern>
  );
}
