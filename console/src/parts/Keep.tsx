import { addressOfDocument, type Parameters } from '../api/client';
import { useTexts } from '../texts';

const FORMATS = [
  { id: 'csv', name: 'CSV' },
  { id: 'xlsx', name: 'Excel' },
  { id: 'parquet', name: 'Parquet' },
] as const;

type Props = { path: string; parameters?: Parameters; what: string };

/** A list of the server as a file: all of it, with its units, in one of three formats. */
export function Keep({ path, parameters = {}, what }: Props) {
  const { t } = useTexts();
  return (
    <span className="keep" role="group" aria-label={t('keep.label', { what })}>
      <span className="quiet small">{what}:</span>
      {FORMATS.map((format) => (
        <a key={format.id} className="button small" href={addressOfDocument(path, { ...parameters, format: format.id })} download>
          {format.name}
        </a>
      ))}
    </span>
  );
}
