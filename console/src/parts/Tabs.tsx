import { addressOf, change, useAddress } from '../app/address';
import { Link } from '../app/Link';

export type Tab = { readonly id: string; readonly title: string };

/** Parts of a view, as links: each has an address of its own, /view/part. */
export function Tabs({ view, tabs, label }: { view: string; tabs: readonly Tab[]; label: string }) {
  const here = usePart(tabs);
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab, index) => (
        <Link key={tab.id} href={addressOf(index === 0 ? `/${view}` : `/${view}/${tab.id}`)} aria-current={here === tab.id ? 'page' : undefined}>
          {tab.title}
        </Link>
      ))}
    </nav>
  );
}

/** The part of a view that the address names; the first when it names none. */
export function usePart(tabs: readonly Tab[]): string {
  const { path } = useAddress();
  const part = path.split('/')[2];
  return tabs.some((tab) => tab.id === part) ? (part as string) : (tabs[0]?.id ?? '');
}

type ChoiceProps<T extends string> = { label: string; name: string; value: T; options: readonly { id: T; title: string }[] };

/** A choice of a few, kept in the address under a name. */
export function Choice<T extends string>({ label, name, value, options }: ChoiceProps<T>) {
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={value === option.id}
          onClick={() => change({ [name]: index === 0 ? null : option.id })}
        >
          {option.title}
        </button>
      ))}
    </div>
  );
}
