/** Sentences about visas at the end of 2024. */
import { listInWords, type State, statesInWords } from '../../../model/places.ts';
import { formatNumber } from '../../../model/units.ts';
import { partInWords } from '../proportions.ts';
import { OVERSEAS, othersOf, type Visas, visaSum } from './visas.ts';

const count = (value: number) => formatNumber(value, 0);

export function visaTitle(states: readonly State[]): string {
  return `Visas of people from ${statesInWords(states)} in South Korea, end of 2024`;
}

export function visaFinding(visas: Visas, states: readonly State[]): string {
  const overseas = visaSum(visas, states, OVERSEAS).value ?? 0;
  const all = visaSum(visas, states, visas.statuses).value ?? 0;
  const part = partInWords(overseas, all);
  const others = othersOf(visas)
    .map((status) => ({ status, value: visaSum(visas, states, [status]).value ?? 0 }))
    .toSorted((a, b) => b.value - a.value);
  const [next] = others;
  const rest =
    next && next.value > 0 ? `; the largest other status was ${next.status}, with ${count(next.value)}` : '';
  return `${count(overseas)} people from ${statesInWords(states)} were in South Korea on the visas of overseas Koreans (F-4 or H-2) at the end of 2024${part ? `, ${part} of all ${count(all)}` : ''}${rest}.`;
}

export function visaHeadline(visas: Visas, states: readonly State[]): string | null {
  const overseas = visaSum(visas, states, OVERSEAS).value ?? 0;
  const part = partInWords(overseas, visaSum(visas, states, visas.statuses).value ?? 0);
  return (
    part &&
    `${part} of the people from ${statesInWords(states)} in South Korea were on visas of overseas Koreans at the end of 2024`
  );
}

export function visaNotes(visas: Visas, states: readonly State[]): string[] {
  const missing = visas.statuses.flatMap((status) => {
    const { lacking } = visaSum(visas, states, [status]);
    return lacking.length === 0 ? [] : [`${status} for ${listInWords(lacking)}`];
  });
  return [
    'F-4 and H-2 are for ethnic Koreans of foreign nationality: a proxy for Koryo-saram in Korea, not a count of them.',
    'Everyone in the country is counted, short stays and the undocumented included.',
    'The source prints no date; its sums equal those of December 2024.',
    ...(missing.length > 0 ? [`Not listed, which is not zero: ${missing.join('; ')}.`] : []),
  ];
}
