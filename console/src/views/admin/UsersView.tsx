import { useState, type FormEvent } from 'react';
import { Refusal, write } from '../../api/client';
import type { Page, Role } from '../../api/documents';
import { asRefusal, useDocument } from '../../api/useDocument';
import { change, useAddress } from '../../app/address';
import { Chip } from '../../parts/Chip';
import { SidePanel } from '../../parts/SidePanel';
import { Told, With } from '../../parts/States';
import { Summary } from '../../parts/Summary';
import { Table } from '../../parts/Table';
import { useTexts } from '../../texts';
import './admin.css';

type Account = { readonly name: string; readonly fullName: string; readonly roles: readonly Role[]; readonly actsFor?: readonly string[]; readonly locked: boolean };

const ROLES: readonly Role[] = ['reader', 'analyst', 'price-proposer', 'price-approver', 'rule-author', 'rule-approver', 'customs', 'reserve-operator', 'auditor', 'administrator'];

/** The accounts of the server, for an administrator. */
export default function UsersView() {
  const { t } = useTexts();
  const { query } = useAddress();
  const users = useDocument<Page<Account>>('/users', { limit: 1000 });
  const edited = query.get('user');
  return (
    <With of={users}>
      {(page) => {
        const account = page.items.find((each) => each.name === edited);
        return (
          <>
            <Summary title={page.total === 0 ? t('users.titleNone') : t('users.title', { count: page.total })} subtitle={t('users.subtitle')} />
            <div className="stack">
              <section className="card">
                <Table
                  caption={t('users.title', { count: page.total })}
                  rows={page.items}
                  keyOf={(row) => row.name}
                  selected={edited}
                  none={t('users.firstTry')}
                  columns={[
                    { id: 'name', title: t('users.name'), cell: (row) => <code>{row.name}</code> },
                    { id: 'fullName', title: t('users.fullName'), cell: (row) => row.fullName },
                    { id: 'roles', title: t('users.roles'), cell: (row) => row.roles.map((role) => t(`role.${role}`)).join(', ') },
                    { id: 'state', title: t('users.state'), cell: (row) => <Chip kind={row.locked ? 'bad' : 'good'}>{t(row.locked ? 'users.locked' : 'users.open')}</Chip> },
                    {
                      id: 'edit',
                      title: t('users.edit'),
                      cell: (row) => (
                        <button className="linkish" onClick={() => change({ user: row.name }, 'push')}>
                          {t('users.edit')}
                        </button>
                      ),
                    },
                  ]}
                />
              </section>
              <Adding isFirst={page.total === 0} onAdded={users.again} />
            </div>
            {account && <Editing key={account.name} account={account} onChanged={users.again} onClose={() => change({ user: null })} />}
          </>
        );
      }}
    </With>
  );
}

function RoleChoice({ chosen, onChange }: { chosen: readonly Role[]; onChange: (roles: readonly Role[]) => void }) {
  const { t } = useTexts();
  return (
    <fieldset className="roles">
      <legend>{t('users.roles')}</legend>
      <div className="checks">
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={chosen.includes(role)} onChange={() => onChange(chosen.includes(role) ? chosen.filter((each) => each !== role) : [...chosen, role])} />
            {t(`role.${role}`)}
          </label>
        ))}
      </div>
      <p className="hint quiet small">{t('users.four')}</p>
    </fieldset>
  );
}

/** Parties as they are typed: one a line. */
export function partiesTyped(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];
}

function PartyChoice({ typed, onChange }: { typed: string; onChange: (typed: string) => void }) {
  const { t } = useTexts();
  return (
    <label className="field">
      <span>{t('users.actsFor')}</span>
      <textarea rows={2} value={typed} onChange={(event) => onChange(event.target.value)} />
      <span className="hint">{t('users.actsForHint')}</span>
    </label>
  );
}

function Adding({ isFirst, onAdded }: { isFirst: boolean; onAdded: () => void }) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [fullName, setFullName] = useState('');
  const [password, setPassword] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(isFirst ? ['administrator'] : ['reader']);
  const [parties, setParties] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    setRefusal(null);
    try {
      await write('POST', '/users', { name, fullName: fullName || name, password, roles, actsFor: partiesTyped(parties) });
      setName('');
      setFullName('');
      setPassword('');
      onAdded();
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  return (
    <form className="card stack" onSubmit={add}>
      <h2>{t('users.add')}</h2>
      {isFirst && <p className="quiet">{t('users.firstTry')}</p>}
      <div className="admin-form">
        <label className="field">
          <span>{t('users.name')}</span>
          <input value={name} onChange={(event) => setName(event.target.value)} required autoComplete="off" />
          <span className="hint">{t('users.nameHint')}</span>
        </label>
        <label className="field">
          <span>{t('users.fullName')}</span>
          <input value={fullName} onChange={(event) => setFullName(event.target.value)} autoComplete="off" />
        </label>
        <label className="field">
          <span>{t('users.password')}</span>
          <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} required autoComplete="new-password" />
          <span className="hint">{t('users.passwordHint')}</span>
        </label>
      </div>
      <RoleChoice chosen={roles} onChange={setRoles} />
      {roles.includes('reserve-operator') && <PartyChoice typed={parties} onChange={setParties} />}
      {refusal && <Told refusal={refusal} />}
      <button className="button primary" disabled={roles.length === 0}>
        {t('users.addDo')}
      </button>
    </form>
  );
}

function Editing({ account, onChanged, onClose }: { account: Account; onChanged: () => void; onClose: () => void }) {
  const { t } = useTexts();
  const [roles, setRoles] = useState<readonly Role[]>(account.roles);
  const [parties, setParties] = useState((account.actsFor ?? []).filter((party) => party !== account.name).join('\n'));
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function patch(body: object) {
    setRefusal(null);
    try {
      await write('PATCH', `/users/${encodeURIComponent(account.name)}`, body);
      setPassword('');
      onChanged();
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  }

  function save(event: FormEvent) {
    event.preventDefault();
    void patch({ roles, actsFor: partiesTyped(parties), ...(password ? { password } : {}) });
  }

  return (
    <SidePanel title={account.fullName} onClose={onClose}>
      <form className="stack" onSubmit={save}>
        <RoleChoice chosen={roles} onChange={setRoles} />
        {(roles.includes('reserve-operator') || parties) && <PartyChoice typed={parties} onChange={setParties} />}
        <label className="field">
          <span>{t('users.newPassword')}</span>
          <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} autoComplete="new-password" />
          <span className="hint">{t('users.passwordHint')}</span>
        </label>
        {refusal && <Told refusal={refusal} />}
        <div className="row">
          <button className="button primary" disabled={roles.length === 0}>
            {t('users.save')}
          </button>
          <button type="button" className={account.locked ? 'button' : 'button danger'} onClick={() => patch({ locked: !account.locked })}>
            {t(account.locked ? 'users.unlock' : 'users.lock')}
          </button>
        </div>
      </form>
    </SidePanel>
  );
}
