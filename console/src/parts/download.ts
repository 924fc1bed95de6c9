/** Files made in the page: tables as CSV, pictures as SVG. */

export type Cell = string | number | null | undefined;

/** CSV after RFC 4180. A cell that a spreadsheet would compute is marked as text. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

export function save(name: string, type: string, content: BlobPart) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 1000);
}

export function saveSvg(name: string, picture: SVGSVGElement) {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(picture.clientWidth));
  copy.setAttribute('height', String(picture.clientHeight));
  copy.setAttribute('font-family', 'system-ui, sans-serif');
  save(`${name}.svg`, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}

export function savePng(name: string, picture: HTMLCanvasElement) {
  picture.toBlob((blob) => blob && save(`${name}.png`, 'image/png', blob));
}
