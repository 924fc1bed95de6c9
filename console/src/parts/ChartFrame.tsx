import { useId, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../texts';
import { csv, save, savePng, saveSvg, type Cell } from './download';
import { PlainTable } from './Table';

export type Twin = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

type Props = {
  /** The finding, as a sentence. */
  title: string;
  /** The measure with unit, basis, place and date. */
  subtitle?: string;
  source?: ReactNode;
  /** The same figures as a table, for reading, for a screen reader and for download. */
  twin: Twin;
  fileName: string;
  children: ReactNode;
  level?: 2 | 3;
  legend?: ReactNode;
  /** Drawn on a canvas, so that the picture is saved as PNG and not as SVG. */
  canvas?: boolean;
};

/** A picture with its finding, its measure, its source, its table and its downloads. */
export function ChartFrame({ title, subtitle, source, twin, fileName, children, level = 2, legend, canvas = false }: Props) {
  const { t } = useTexts();
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const savePicture = () => {
    const picture = body.current?.querySelector<SVGSVGElement>('svg');
    const canvas = body.current?.querySelector('canvas');
    if (picture) saveSvg(fileName, picture);
    else if (canvas) savePng(fileName, canvas);
  };
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>{title}</Heading>
        {subtitle && <p className="subtitle">{subtitle}</p>}
      </figcaption>
      {legend && !asTable && <div className="legend">{legend}</div>}
      <div ref={body} className="chart-body">
        {asTable ? <PlainTable caption={`${title}. ${subtitle ?? ''}`} {...twin} /> : children}
      </div>
      <footer>
        {source && (
          <span className="source">
            {t('chart.source')}: {source}
          </span>
        )}
        <span className="chart-tools">
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('chart.asChart') : t('chart.asTable')}
          </button>
          <button type="button" onClick={() => save(`${fileName}.csv`, 'text/csv', csv(twin.columns, twin.rows))}>
            {t('chart.csv')}
          </button>
          {!asTable && (
            <button type="button" onClick={savePicture}>
              {canvas ? t('chart.png') : t('chart.svg')}
            </button>
          )}
        </span>
      </footer>
    </figure>
  );
}
