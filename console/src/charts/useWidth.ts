import { useEffect, useRef, useState } from 'react';

/** The width of an element as it is laid out, for pictures drawn to fit it. */
export function useWidth<E extends HTMLElement>(first = 640) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    setWidth(target.clientWidth || first);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(target);
    return () => observer.disconnect();
  }, [first]);
  return [element, width] as const;
}
