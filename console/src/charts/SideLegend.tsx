import { useId } from 'react';
import { useTexts } from '../texts';
import { COLOUR, SIDES } from './colours';
import { Patterns } from './Patterns';

/** The key to the three sides, with the pattern beside the colour. */
export function SideLegend() {
  const { t } = useTexts();
  const id = useId();
  return (
    <>
      {SIDES.map((side) => (
        <span key={side}>
          <svg width="14" height="14" aria-hidden="true">
            <Patterns id={`${id}${side}`} />
            <rect width="14" height="14" rx="2" fill={side === 'dominant' ? `url(#${id}${side}-dominant)` : COLOUR[side]} />
          </svg>
          {t(`side.${side}`)}
        </span>
      ))}
    </>
  );
}
