import { useId, useState, type KeyboardEvent } from 'react';
import { useDocument } from '../../api/useDocument';
import { sentenceOf } from '../../parts/States';
import { useTexts, type TextKey, type Translate } from '../../texts';
import { itemsOf, type GoodsLine, type Listed } from './documents';
import { treeOf } from './nomenclature';
import type { Common } from './Field';

type Props = { common: Common; value: string; set: string; onChoose: (code: string) => void };

/** The goods code: typed, found by words, or walked to from its chapter down. */
export function Classification({ common, value, set, onChoose }: Props) {
  const { t } = useTexts();
  const list = useId();
  const [words, setWords] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [browsing, setBrowsing] = useState(false);
  const asked = (words ?? '').trim();
  const found = useDocument<Listed<GoodsLine>>(words !== null && asked.length >= 2 ? '/rules/nomenclature' : null, { q: asked, set, limit: 30 });
  const chosen = useDocument<Listed<GoodsLine>>(value.length >= 4 ? '/rules/nomenclature' : null, { q: value, set, limit: 30 });
  const lines = words !== null && asked.length >= 2 ? itemsOf(found.document) : [];
  const under = itemsOf(chosen.document).filter((line) => digits(line.code).startsWith(digits(value)) || digits(value).startsWith(digits(line.code)));
  const own = under.length === 1 ? under[0] : under.find((line) => digits(line.code) === digits(value));

  function choose(code: string) {
    onChoose(code);
    setWords(null);
    setBrowsing(false);
  }

  function onKey(event: KeyboardEvent) {
    if (lines.length === 0) return;
    const last = lines.length - 1;
    if (event.key === 'ArrowDown') setActive(Math.min(last, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Escape') setWords(null);
    else if (event.key === 'Enter' && lines[active]) choose(lines[active].code);
    else return;
    event.preventDefault();
  }

  return (
    <div className="classification">
      <span className="with-unit">
        <input
          {...common}
          role="combobox"
          aria-expanded={lines.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={lines.length > 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('border.goods.placeholder')}
          value={words ?? value}
          onChange={(event) => {
            const typed = event.target.value;
            setWords(typed);
            setActive(0);
            if (/^[\d.]{2,}$/.test(typed) || typed === '') onChoose(typed);
          }}
          onKeyDown={onKey}
          onBlur={() => window.setTimeout(() => setWords(null), 200)}
        />
        <button type="button" className="button small" aria-expanded={browsing} onClick={() => setBrowsing(!browsing)}>
          {t('border.goods.browse')}
        </button>
      </span>
      <ul role="listbox" id={list} aria-label={t('border.goods.found')} className={lines.length > 0 ? 'goods-list' : 'goods-list closed'}>
        {lines.map((line, index) => (
          <li key={line.code} id={`${list}-${index}`} role="option" aria-selected={index === active} onMouseDown={() => choose(line.code)}>
            <code>{line.code}</code> <span>{line.text}</span>
            {line.path && line.path.length > 0 && <span className="quiet small path">{line.path.join(' › ')}</span>}
          </li>
        ))}
      </ul>
      {words !== null && asked.length >= 2 && found.state === 'ready' && lines.length === 0 && <p className="hint">{t('border.goods.none', { words: asked })}</p>}
      {found.state === 'refused' && words !== null && <p className="told small">{sentenceOf(found.refusal, t)}</p>}
      {words === null && own && value && (
        <p className="goods-own">
          <code>{own.code}</code> {own.text}
        </p>
      )}
      {words === null && !own && under.length > 1 && <p className="hint">{t('border.goods.under', { code: value, count: under.length })}</p>}
      {browsing && <Tree set={set} value={value} onChoose={choose} />}
    </div>
  );
}

function digits(code: string): string {
  return code.replaceAll('.', '');
}

function chapterName(code: string, t: Translate): string {
  const key = `border.chapter.${code}` as TextKey;
  const name = t(key);
  return name === key ? t('border.goods.chapter', { code }) : name;
}

function Tree({ set, value, onChoose }: { set: string; value: string; onChoose: (code: string) => void }) {
  const { t } = useTexts();
  const all = useDocument<Listed<GoodsLine>>('/rules/nomenclature', { set, limit: 1000 });
  if (all.state === 'refused') return <p className="told small">{sentenceOf(all.refusal, t)}</p>;
  const chapters = treeOf(itemsOf(all.document));
  return (
    <div className="goods-tree" role="group" aria-label={t('border.goods.tree')}>
      <p className="hint">{t('border.goods.treeHint')}</p>
      {chapters.map((chapter) => (
        <details key={chapter.code} open={digits(value).startsWith(chapter.code)}>
          <summary>
            <code>{chapter.code}</code> {chapterName(chapter.code, t)} <span className="quiet small">{t('border.goods.lines', { count: chapter.lines })}</span>
          </summary>
          {chapter.headings.map((heading) => (
            <details key={heading.code} open={digits(value).startsWith(digits(heading.code)) || chapter.headings.length === 1}>
              <summary>
                <code>{heading.code}</code> {heading.text}
              </summary>
              <ul>
                {heading.lines.map((line) => (
                  <li key={line.code}>
                    <button type="button" className="linkish" onClick={() => onChoose(line.code)}>
                      <code>{line.code}</code> {line.text}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </details>
      ))}
    </div>
  );
}
