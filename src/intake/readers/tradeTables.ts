import { isActor, isState } from '../../model/places.ts';

/** Which of the two tables of trade a pair belongs to: that of the actors and the states, that of all partners. */
export function tradeTablesOf(reporter: string, partner: string) {
  const isOurPair = isActor(reporter) ? isState(partner) : isActor(partner) || partner === 'WLD';
  return {
    isInTrade: (isActor(reporter) || isState(reporter)) && isOurPair,
    isInPartners: isState(reporter),
  };
}
