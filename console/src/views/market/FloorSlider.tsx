import { useId } from 'react';
import { reading } from '../../format/number';
import { COLOUR } from '../../charts/colours';
import { Patterns } from '../../charts/Patterns';
import { useTexts } from '../../texts';
import type { LadderLine } from './documents';

type Props = { name: string; line: LadderLine; value: number | null; onChange: (value: number | null) => void };

const WIDTH = 400;
const STEPS = 400;

/** A floor by slider on a logarithmic scale, with the maximal defensible floor, the cascade minimum and prices drawn on it. */
export function FloorSlider({ name, line, value, onChange }: Props) {
  const { t } = useTexts();
  const id = useId();
  const known = [line.before.zone, line.before.dominant, line.before.others, line.floor, line.maximalDefensible, line.cascadeMinimum, value].filter((each): each is number => typeof each === 'number' && each > 0);
  if (known.length === 0) return null;
  const low = Math.log(Math.min(...known) * 0.7);
  const high = Math.log(Math.max(...known) * 1.35);
  const x = (price: number) => ((Math.log(price) - low) / (high - low)) * (WIDTH - 16) + 8;
  const toStep = (price: number) => Math.round(((Math.log(price) - low) / (high - low)) * STEPS);
  const toPrice = (step: number) => Number(Math.exp(low + (step / STEPS) * (high - low)).toPrecision(3));
  const at = value;
  const above = at !== null && !!line.maximalDefensible && at > line.maximalDefensible;
  const leaks = at !== null && !!line.cascadeMinimum && at < line.cascadeMinimum;
  return (
    <div className="floor-slider">
      <div className="spread">
        <label htmlFor={id}>
          <strong>{name}</strong> <span className="quiet small">{line.unit}</span>
        </label>
        <span className="row">
          <output htmlFor={id}>{at === null ? t('market.noFloor') : reading(at)}</output>
          {value !== null && (
            <button type="button" className="linkish small" onClick={() => onChange(null)}>
              {t('market.dropFloor')}
            </button>
          )}
        </span>
      </div>
      <svg viewBox={`0 0 ${WIDTH} 34`} width="100%" aria-hidden="true">
        <Patterns id={id} />
        <line x1="8" x2={WIDTH - 8} y1="22" y2="22" stroke={COLOUR.line} strokeWidth="2" />
        {line.before.dominant ? <path d={`M${x(line.before.dominant)},16l6,6l-6,6l-6,-6z`} fill="#fff" stroke={COLOUR.dominant} strokeWidth="2" /> : null}
        {line.before.others ? <rect x={x(line.before.others) - 4.5} y="17.5" width="9" height="9" fill="#fff" stroke={COLOUR.outside} strokeWidth="2" /> : null}
        {line.before.zone ? <circle cx={x(line.before.zone)} cy="22" r="5.5" fill="#fff" stroke={COLOUR.zone} strokeWidth="2" /> : null}
        {line.maximalDefensible ? <path d={`M${x(line.maximalDefensible) - 8},4h8v26`} fill="none" stroke={COLOUR.floor} strokeWidth="1.8" /> : null}
        {line.cascadeMinimum ? <path d={`M${x(line.cascadeMinimum)},26l6,8h-12z`} fill={COLOUR.floor} /> : null}
        {at !== null ? <rect x={x(at) - 3} y="8" width="6" height="26" fill={above ? `url(#${id}-nothold)` : COLOUR.floor} stroke={COLOUR.floor} /> : null}
      </svg>
      <input
        id={id}
        type="range"
        min={0}
        max={STEPS}
        value={toStep(at ?? line.before.zone ?? Math.exp((low + high) / 2))}
        aria-valuetext={at === null ? t('market.noFloor') : `${reading(at)} ${line.unit}`}
        onChange={(event) => onChange(toPrice(Number(event.target.value)))}
      />
      <p className="small quiet">
        {line.maximalDefensible ? t('market.maximalAt', { price: reading(line.maximalDefensible) }) : t('market.maximalUnknown')}
        {line.cascadeMinimum ? `; ${t('market.cascadeAt', { price: reading(line.cascadeMinimum) })}` : ''}
        {above && <strong>. {t('market.aboveMaximal')}</strong>}
        {leaks && <strong>. {t('market.belowCascade')}</strong>}
      </p>
    </div>
  );
}
