/** What is counted in Korea, and how sentences say it. */
import { oneOf } from '../../../model/choices.ts';

export const MEASURE = oneOf('Measure', {
  staying: 'Everyone staying',
  'study-degree': 'Degree students',
  'study-language': 'Language students',
  visas: 'By visa, end of 2024',
});

export type Monthly = Exclude<keyof typeof MEASURE.options, 'visas'>;

interface MonthlyWords {
  /** At the head of a title or a sentence: "People from Uzbekistan staying in South Korea". */
  readonly people: string;
  readonly inKorea: string;
  readonly were: string;
  readonly subtitle: string;
  readonly note: string;
}

const PART = 'Students are part of everyone staying, not an addition to it.';

export const MONTHLY: Record<Monthly, MonthlyWords> = {
  staying: {
    people: 'people',
    inKorea: 'staying in South Korea',
    were: 'were staying in South Korea',
    subtitle: 'Foreign nationals in the country at the end of the month, persons',
    note: 'Everyone in the country is counted, short stays and the undocumented included: more than its residents.',
  },
  'study-degree': {
    people: 'degree students',
    inKorea: 'in South Korea',
    were: 'were in South Korea',
    subtitle: 'Students on visas for a degree (D-2) at the end of the month, persons',
    note: PART,
  },
  'study-language': {
    people: 'language students',
    inKorea: 'in South Korea',
    were: 'were in South Korea',
    subtitle: 'Students on visas for a language course (D-4) at the end of the month, persons',
    note: PART,
  },
};
