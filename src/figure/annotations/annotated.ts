/** Gives a figure over time the choice to show events, without its knowing. */
import type { DatasetId } from '../../datasets/index.ts';
import { oneOf } from '../../model/choices.ts';
import type { View } from '../../model/view/view.ts';
import type { Figure } from '../define.ts';
import { annotate, refusalOf } from './annotate.ts';

const EVENTS = oneOf('Events', { off: 'Events off', on: 'Events on' });

const TABLES: readonly DatasetId[] = ['eras', 'events'];

const together = new Map<readonly DatasetId[], readonly DatasetId[]>();

/** The events' tables with others; one array for the same others, since it is compared by identity. */
function withEvents(others: readonly DatasetId[]): readonly DatasetId[] {
  if (others.length === 0) return TABLES;
  const known = together.get(others) ?? [...others, ...TABLES];
  together.set(others, known);
  return known;
}

/** A choice that would do nothing is withheld with the reason. */
function withRefusal(view: View): View {
  const reason = view.empty ? null : refusalOf(view);
  return reason === null ? view : { ...view, withheld: { ...view.withheld, events: { on: reason } } };
}

export function annotated(figure: Figure): Figure {
  return {
    ...figure,
    choices: { ...figure.choices, events: EVENTS },
    adornedBy: (chosen) =>
      chosen.events === 'on' ? withEvents(figure.adornedBy(chosen)) : figure.adornedBy(chosen),
    derive(tables, filters, chosen) {
      const view = withRefusal(figure.derive(tables, filters, chosen));
      return chosen.events === 'on' ? annotate(view, tables, filters) : view;
    },
  };
}
