/** Places as producers write them, by letters or by name, as codes of partners.csv. */

/** Names of partners.csv by code. */
export type PartnerNames = Readonly<Record<string, string>>;

/** What producers call a place where that is not its name in partners.csv, the punctuation left out. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  KOR: ['korea', 'korea rep', 'korea republic of', 'republic of korea', 'the republic of korea'],
  KAZ: ['kazakhstan rep of', 'republic of kazakhstan', 'kazakhstan republic of'],
  KGZ: ['kyrgyz republic', 'kyrgyz rep', 'the kyrgyz republic'],
  TJK: ['tajikistan rep of', 'republic of tajikistan', 'tajikistan republic of'],
  UZB: ['uzbekistan rep of', 'republic of uzbekistan', 'uzbekistan republic of'],
  CHN: [
    'china p r mainland',
    'china peoples republic of',
    'china people s republic of',
    'peoples republic of china',
  ],
  RUS: ['russian federation'],
  TUR: ['turkey', 'türkiye rep of', 'turkiye', 'türkiye republic of'],
  IRN: ['iran islamic rep', 'iran islamic rep of', 'iran islamic republic of', 'islamic republic of iran'],
  USA: ['united states of america'],
  GBR: ['united kingdom of great britain and northern ireland'],
  CZE: ['czech republic', 'czech rep'],
  SVK: ['slovak republic', 'slovak rep'],
  VNM: ['viet nam'],
  MDA: ['republic of moldova', 'moldova rep of'],
  SYR: ['syrian arab republic'],
  LAO: ['lao people s democratic republic', 'lao pdr'],
  HKG: [
    'china p r hong kong',
    'hong kong sar china',
    'china hong kong sar',
    'hong kong special administrative region people s republic of china',
  ],
  MAC: ['china p r macao', 'macao sar china', 'china macao sar'],
  TWN: ['taiwan province of china', 'chinese taipei'],
  PRK: [
    'dem people s republic of korea',
    'democratic people s republic of korea',
    'korea democratic people s rep of',
  ],
  EGY: ['egypt arab rep', 'egypt arab rep of'],
  VEN: ['venezuela bolivarian republic of', 'venezuela rb'],
  BOL: ['bolivia plurinational state of'],
  AZE: ['azerbaijan rep of', 'azerbaijan republic of'],
  ARM: ['armenia rep of', 'armenia republic of'],
  BLR: ['belarus rep of', 'belarus republic of'],
  EST: ['estonia rep of'],
  HRV: ['croatia rep of'],
  POL: ['poland rep of'],
  SVN: ['slovenia rep of'],
  SRB: ['serbia rep of'],
  AFG: ['afghanistan islamic rep of', 'afghanistan islamic republic of'],
  YEM: ['yemen rep of', 'yemen rep'],
  NLD: ['netherlands the', 'netherlands kingdom of the'],
  XKX: ['kosovo rep of'],
  TZA: ['united republic of tanzania', 'tanzania united rep of'],
  COD: ['democratic republic of the congo', 'congo dem rep'],
  COG: ['congo rep'],
  BRN: ['brunei darussalam'],
  PSE: ['state of palestine', 'west bank and gaza', 'west bank and gaza strip'],
  WLD: ['all countries', 'world total'],
  DAC: ['dac countries', 'dac members', 'dac countries total', 'dac members total', 'dac donors'],
};

/** Letters of producers that are not ours. */
const OTHER_CODES = new Map([
  ['KOS', 'XKX'],
  ['XKV', 'XKX'],
  ['W00', 'WLD'],
  ['W', 'WLD'],
  ['G001', 'WLD'],
  ['001', 'WLD'],
  ['4EU001', 'x-eu-institutions'],
]);

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface Places {
  /** A code, the producer's or ours; undefined where partners.csv has no such place. */
  readonly byCode: (cell: string) => string | undefined;
  readonly byName: (cell: string) => string | undefined;
}

export function placesOf(partners: PartnerNames): Places {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const [code, name] of Object.entries(partners)) {
    codes.set(code.toUpperCase(), code);
    names.set(bare(name), code);
  }
  for (const [code, others] of Object.entries(OTHER_NAMES)) {
    if (codes.has(code)) for (const name of others) names.set(bare(name), code);
  }
  return {
    byCode: (cell) => {
      const text = cell.trim().toUpperCase();
      return codes.get(text) ?? OTHER_CODES.get(text);
    },
    byName: (cell) => (cell.length > 120 ? undefined : names.get(bare(cell))),
  };
}
