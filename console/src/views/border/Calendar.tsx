import { COLOUR } from '../../charts/colours';
import { useWidth } from '../../charts/useWidth';
import { useTexts } from '../../texts';
import { said } from '../../texts/said';
import type { Measure } from './documents';
import { spansOf } from './timeline';

type Props = { measures: readonly Measure[]; day: string; last: string; onDay: (day: string) => void };

const LANE = 30;
const TOP = 26;

/** The calendar of a rule set: a lane a kind of measure, and in it how many hold from change to change. */
export function Calendar({ measures, day, last, onDay }: Props) {
  const { t } = useTexts();
  const [frame, width] = useWidth<HTMLDivElement>();
  const types = [...new Set(measures.map((measure) => measure.type))];
  const first = measures.reduce((earliest, measure) => (measure.from < earliest ? measure.from : earliest), last);
  const names = Math.min(210, width * 0.26);
  const time = (text: string) => Date.parse(text);
  const x = (text: string) => names + ((time(text) - time(first)) / Math.max(1, time(last) - time(first))) * (width - names - 8);
  const height = TOP + types.length * LANE + 6;
  const years = yearsOf(first, last);
  const everyYear = Math.ceil((years.length * 46) / Math.max(1, width - names));

  const dayAt = day >= first && day <= last ? Math.min(x(day), width - 36) : -999;

  return (
    <div ref={frame}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={t('border.rules.calendarLabel')}>
        {years.map((year, index) => (
          <g key={year}>
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={TOP - 6} y2={height} stroke={COLOUR.line} />
            {index % everyYear === 0 && Math.abs(x(`${year}-01-01`) + 16 - dayAt) > 62 && (
              <text x={x(`${year}-01-01`) + 3} y={14} fontSize="11.5" fill={COLOUR.quiet}>
                {year}
              </text>
            )}
          </g>
        ))}
        {types.map((type, lane) => {
          const own = measures.filter((measure) => measure.type === type);
          const spans = spansOf(own, last);
          const most = Math.max(...spans.map((span) => span.count), 1);
          const base = TOP + lane * LANE + LANE - 5;
          return (
            <g key={type}>
              <text x={0} y={base - 5} fontSize="12.5" fill={COLOUR.ink}>
                {said(t, 'border.type', type)}
              </text>
              <line x1={names} x2={width - 8} y1={base} y2={base} stroke={COLOUR.line} />
              {spans.map((span) => {
                const tall = 6 + (span.count / most) * (LANE - 12);
                const wide = Math.max(1, x(span.until) - x(span.from) - 1);
                return (
                  <g key={span.from} onClick={() => onDay(span.from)} style={{ cursor: 'pointer' }}>
                    <rect x={x(span.from)} y={base - tall} width={wide} height={tall} fill={type.includes('levy') ? COLOUR.levy : '#5E89A8'} />
                    <title>{`${span.from} – ${span.until}: ${span.count}`}</title>
                    {wide > 22 && (
                      <text x={x(span.from) + 4} y={base - 3.5} fontSize="11" fontWeight="600" fill={type.includes('levy') ? '#1B2733' : '#FFFFFF'}>
                        {span.count}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          );
        })}
        {day >= first && day <= last && (
          <g>
            <line x1={x(day)} x2={x(day)} y1={TOP - 8} y2={height} stroke={COLOUR.floor} strokeWidth="1.5" strokeDasharray="4 2" />
            <text x={dayAt} y={14} fontSize="11.5" fontWeight="600" textAnchor="middle" fill={COLOUR.ink}>
              {day}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

function yearsOf(first: string, last: string): number[] {
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year++) {
    if (`${year}-01-01` < last) years.push(year);
  }
  return years;
}
