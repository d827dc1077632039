/** Names short enough for a label in a picture. Tables and notes give the full ones. */
import { partnerName } from '../../datasets/manifest.ts';

const BRIEF: Readonly<Record<string, string>> = {
  'x-adaptation-fund': 'Adaptation Fund',
  'x-asian-infrastructure-investment-bank': 'AIIB',
  'x-eastern-and-southern-african-trade-and-development-bank': 'TDB',
  'x-european-bank-for-reconstruction-and-development': 'EBRD',
  'x-european-investment-bank': 'EIB',
  'x-food-and-agriculture-organization': 'FAO',
  'x-global-alliance-for-vaccines-and-immunization': 'Gavi',
  'x-global-fund-to-fight-aids-tuberculosis-and-malaria': 'Global Fund',
  'x-international-atomic-energy-agency': 'IAEA',
  'x-international-fund-for-agricultural-development': 'IFAD',
  'x-international-labour-organization': 'ILO',
  'x-international-monetary-fund': 'IMF',
  'x-islamic-solidarity-fund-for-development': 'ISFD',
  'x-joint-sustainable-development-goals-fund': 'Joint SDG Fund',
  'x-opec-fund-for-international-development': 'OPEC Fund',
  'x-organization-for-security-and-co-operation-in-europe': 'OSCE',
  'x-un-conference-on-trade-and-development': 'UNCTAD',
  'x-un-covid-19-response-and-recovery-multi-partner-trust-fund': 'UN COVID-19 fund',
  'x-un-development-programme': 'UNDP',
  'x-un-high-commissioner-for-refugees': 'UNHCR',
  'x-un-population-fund': 'UNFPA',
  'x-un-world-food-programme': 'World Food Programme',
  'x-wb-international-bank-for-reconstruction-and-development': 'World Bank, IBRD',
  'x-wb-international-development-association': 'World Bank, IDA',
  'x-who-strategic-preparedness-and-response-plan': 'WHO response plan',
};

export const briefName = (code: string): string => BRIEF[code] ?? partnerName(code);

const WITH_ARTICLE = ['USA', 'GBR', 'ARE', 'NLD', 'x-eu-institutions', 'x-asian-development-bank'];

/** As a sentence names it: "the United States". */
export const nameInText = (code: string): string =>
  WITH_ARTICLE.includes(code) ? `the ${partnerName(code)}` : briefName(code);

/** "OSCE is the Organization for…", for the short names among these codes; null where all stand in full. */
export function shortNamesNote(codes: readonly string[]): string | null {
  const parts = codes
    .filter((code) => BRIEF[code] !== undefined && BRIEF[code] !== partnerName(code))
    .map((code) => `${briefName(code)} is the ${partnerName(code).replace(/^WB /, '')}`);
  return parts.length > 0 ? `Short names: ${parts.join('; ')}.` : null;
}
