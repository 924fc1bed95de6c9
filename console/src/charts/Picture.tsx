import { LineChart, ScatterChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([LineChart, ScatterChart, GridComponent, TooltipComponent, DataZoomInsideComponent, CanvasRenderer]);

type Props = { option: EChartsCoreOption; height: number; label: string; onPick?: (series: string, index: number) => void };

/** A picture drawn by ECharts on a canvas: it needs no style that the server's policy forbids. */
export default function Picture({ option, height, label, onPick }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!frame.current) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const chart = init(frame.current, null, { renderer: 'canvas' });
    chart.setOption({ animation: !still, animationDuration: 300, ...option });
    chart.on('click', (event) => pick.current?.(event.seriesId ?? event.seriesName ?? '', event.dataIndex));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option]);

  return <div ref={frame} style={{ height }} role="img" aria-label={label} />;
}
