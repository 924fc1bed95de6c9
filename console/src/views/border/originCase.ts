/** The form of an origin case and the document it makes. */

export type MaterialForm = {
  name: string;
  code: string;
  mass: string;
  value: string;
  origin: string;
  evidence: string;
  made: string;
  mine: string;
  refined: string;
  metal: string;
};

export type CaseForm = {
  name: string;
  code: string;
  producedIn: string;
  evidence: string;
  price: string;
  packing: string;
  freight: string;
  mass: string;
  processes: string;
  rule: string;
  cumulation: string;
  partners: string;
  least: string;
  treatedAs: string;
  materials: MaterialForm[];
};

export const NO_MATERIAL: MaterialForm = { name: '', code: '', mass: '', value: '', origin: '', evidence: 'declared', made: '', mine: '', refined: '', metal: '' };

export const NO_CASE: CaseForm = {
  name: '',
  code: '',
  producedIn: '',
  evidence: 'declared',
  price: '',
  packing: '',
  freight: '',
  mass: '',
  processes: '',
  rule: 'CTH',
  cumulation: 'none',
  partners: '',
  least: 'declared',
  treatedAs: '',
  materials: [{ ...NO_MATERIAL }],
};

export const MAGNET_CASE: CaseForm = {
  name: 'sintered NdFeB magnet',
  code: '8505.11',
  producedIn: 'JPN',
  evidence: 'certified',
  price: '60.00',
  packing: '1.20',
  freight: '0.80',
  mass: '1',
  processes: 'strip-casting, sintering',
  rule: 'CTH except 7202 and (RVC transaction >= 70 % or process metal)',
  cumulation: 'full',
  partners: 'AUS, USA, MYS',
  least: 'declared',
  treatedAs: 'CHN',
  materials: [
    { ...NO_MATERIAL, name: 'NdPr metal, first maker', code: '2805.30', mass: '0.20', value: '17.00', origin: 'AUS', evidence: 'certified', made: 'JPN', mine: 'AUS', refined: 'MYS', metal: 'JPN' },
    { ...NO_MATERIAL, name: 'NdPr metal, second maker', code: '2805.30', mass: '0.11', value: '8.00', origin: '', evidence: 'certified', made: 'JPN', metal: 'JPN' },
    { ...NO_MATERIAL, name: 'iron and boron', code: '7205.21', mass: '0.69', value: '1.40', origin: 'JPN' },
  ],
};

const STAGES = ['mine', 'refined', 'metal'] as const;

/** The case as a document. What stands empty is left out, so that it stays unknown. */
export function caseDocument(form: CaseForm): Record<string, unknown> {
  const claim = (economy: string, evidence: string) => (economy ? { economy, evidence: evidence || 'declared' } : 'unknown');
  const materials = form.materials
    .filter((material) => material.name.trim())
    .map((material) => {
      const stated = STAGES.filter((stage) => material[stage]);
      const last = stated.at(-1);
      return kept({
        name: material.name,
        code: material.code,
        mass: figure(material.mass),
        value: figure(material.value),
        origin: claim(material.origin, material.evidence),
        made: material.made ? claim(material.made, material.evidence) : undefined,
        stage: last,
        stages: stated.length ? Object.fromEntries(stated.map((stage) => [stage, claim(material[stage], material.evidence)])) : undefined,
      });
    });
  const names = words(form.processes);
  const processes = names.map((process, index) => kept({ process, stage: index === names.length - 1 ? 'component' : undefined, in: form.producedIn || 'unknown', evidence: form.producedIn ? form.evidence : undefined }));
  const price = figure(form.price);
  return {
    forge: 'origin-case/1',
    title: `${form.name} of ${form.producedIn}`,
    origin: kept({
      good: kept({
        name: form.name,
        code: form.code,
        'produced-in': form.producedIn,
        evidence: form.evidence,
        price: price === undefined ? undefined : kept({ amount: price, packing: figure(form.packing), freight: figure(form.freight) }),
        mass: figure(form.mass),
      }),
      materials,
      processes: processes.length ? processes : undefined,
      terms: kept({
        rule: form.rule,
        cumulation: form.cumulation === 'none' ? 'none' : { kind: form.cumulation, with: words(form.partners) },
        'least-evidence': form.least,
        unknown: form.treatedAs ? { 'treated-as': form.treatedAs, source: 'as entered' } : 'non-originating',
        substantial: names.length ? [names.at(-1)] : undefined,
        track: ['mine', 'refined', 'metal', ...(names.length ? ['component'] : [])],
        source: 'as entered',
      }),
    }),
  };
}

function figure(text: string): number | string | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

function words(text: string): string[] {
  return text.split(/[,;\s]+/).filter(Boolean);
}

function kept(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** A case in an address and back. */
export function caseFrom(text: string | null): CaseForm | null {
  if (!text) return null;
  try {
    const read = JSON.parse(text) as Partial<CaseForm>;
    const materials = Array.isArray(read.materials) ? read.materials.map((material) => ({ ...NO_MATERIAL, ...material })) : [];
    return { ...NO_CASE, ...read, materials };
  } catch {
    return null;
  }
}

export function caseText(form: CaseForm): string {
  const lean = { ...form, materials: form.materials.map((material) => Object.fromEntries(Object.entries(material).filter(([, value]) => value))) };
  return JSON.stringify(Object.fromEntries(Object.entries(lean).filter(([, value]) => value !== '')));
}
