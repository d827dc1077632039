import { nameOf, type State } from '../../../model/places.ts';
import { PERSONS } from '../../../model/units.ts';
import type { Bar, BarsPicture } from '../../../model/view/picture.ts';
import type { Cell, Column, Table } from '../../../model/view/table.ts';
import { greatestVisa, isOverseas, OVERSEAS, othersOf, type Visas, visaSum } from './visas.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const labelOf = (status: string) =>
  capital(status.replace('working visit, ethnic Korean (H-2)', 'working visit (H-2)'));

/** Korea's colour is for those it counts as its own; the others are there for scale. */
const toneOf = (status: string) => (isOverseas(status) ? 'KOR' : 'other1');

function barOf(visas: Visas, states: readonly State[], status: string): Bar {
  const { value } = visaSum(visas, states, [status]);
  return {
    id: status,
    label: labelOf(status),
    tone: toneOf(status),
    value,
    ...(value === null ? { text: 'not listed' } : {}),
  };
}

export function visaPicture(
  visas: Visas,
  states: readonly State[],
  by: 'state' | 'status',
  isFitted: boolean,
): BarsPicture {
  const others = othersOf(visas);
  const isSplit = by === 'state';
  const groups = isSplit
    ? states.map((state) => ({
        id: state,
        label: nameOf(state),
        bars: [
          ...OVERSEAS.map((status) => barOf(visas, [state], status)),
          {
            id: 'others',
            label: 'All other statuses',
            tone: 'other1' as const,
            value: visaSum(visas, [state], others).value,
          },
        ],
      }))
    : [
        {
          id: 'overseas',
          label: 'Overseas Koreans',
          bars: OVERSEAS.map((status) => barOf(visas, states, status)),
        },
        { id: 'others', label: 'Other statuses', bars: others.map((status) => barOf(visas, states, status)) },
      ];
  const drawn = groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0));
  const parts = [...OVERSEAS.map((status) => [status]), ...(isSplit ? [others] : others.map((one) => [one]))];
  return {
    form: 'bars',
    unit: PERSONS,
    extent: [0, isFitted ? Math.max(0, ...drawn) : greatestVisa(visas, isSplit ? 1 : states.length, parts)],
    groups,
  };
}

export function visaTable(visas: Visas, states: readonly State[], caption: string): Table {
  const number = (id: string, label: string, hidden = false): Column => ({
    id,
    label,
    kind: 'number',
    unit: PERSONS,
    hidden,
  });
  const rowOf = (label: string, statuses: readonly string[]): Cell[] => {
    const all = visaSum(visas, states, statuses);
    const isPartial = all.value !== null && all.lacking.length > 0;
    return [
      { value: label },
      ...states.map((state): Cell => {
        const { value } = visaSum(visas, [state], statuses);
        return value === null ? { value, text: 'not listed' } : { value };
      }),
      {
        value: all.value,
        ...(isPartial ? { remark: `without ${all.lacking.join(', ')}` } : {}),
        ...(all.value === null ? { text: 'not listed' } : {}),
      },
      ...(['female', 'male'] as const).map((sex) => ({ value: visaSum(visas, states, statuses, sex).value })),
    ];
  };
  return {
    caption,
    columns: [
      { id: 'status', label: 'Visa status', kind: 'text' },
      ...states.map((state) => number(state.toLowerCase(), nameOf(state))),
      number('all', 'Together'),
      number('female', 'Women', true),
      number('male', 'Men', true),
    ],
    rows: [
      ...visas.statuses.map((status) => rowOf(capital(status), [status])),
      rowOf('Overseas Koreans (F-4 and H-2)', OVERSEAS),
      rowOf('All statuses', visas.statuses),
    ],
  };
}
