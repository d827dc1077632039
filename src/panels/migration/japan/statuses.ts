/** Statuses of residence, in the groups of both sources. */
import { someOf } from '../../../model/choices.ts';

interface StatusWords {
  /** As the tables write it. */
  readonly coded: string;
  readonly label: string;
  /** As a sentence says it of people or entries: "3,436 for study". */
  readonly as: string;
}

const STATUS_WORDS = {
  study: { coded: 'study', label: 'Study', as: 'for study' },
  work: { coded: 'work', label: 'Work', as: 'for work' },
  family: { coded: 'family', label: 'Family', as: 'as family members' },
  resident: { coded: 'resident', label: 'Resident', as: 'with a status of resident' },
  'technical-intern': { coded: 'technical intern', label: 'Technical intern', as: 'as technical interns' },
  'designated-activities': {
    coded: 'designated activities',
    label: 'Designated activities',
    as: 'for designated activities',
  },
  training: { coded: 'training', label: 'Training', as: 'for training' },
  'cultural-activities': {
    coded: 'cultural activities',
    label: 'Cultural activities',
    as: 'for cultural activities',
  },
  'temporary-visitor': {
    coded: 'temporary visitor',
    label: 'Temporary visitor',
    as: 'as temporary visitors',
  },
  'diplomatic-and-official': {
    coded: 'diplomatic and official',
    label: 'Diplomatic and official',
    as: 'as diplomats or officials',
  },
  'not-attributed': { coded: 'not attributed', label: 'Not attributed', as: 'without a status attributed' },
} as const satisfies Record<string, StatusWords>;

export type Status = keyof typeof STATUS_WORDS;

export const ALL_STATUSES = Object.keys(STATUS_WORDS) as readonly Status[];

export const STATUS = someOf<Status>(
  'Status',
  Object.fromEntries(ALL_STATUSES.map((one) => [one, STATUS_WORDS[one].label])) as Record<Status, string>,
  ALL_STATUSES,
);

export const labelOf = (status: Status): string => STATUS_WORDS[status].label;
export const asOf = (status: Status): string => STATUS_WORDS[status].as;

const BY_CODE = new Map<string, Status>(ALL_STATUSES.map((one) => [STATUS_WORDS[one].coded, one]));

/** Null for the total, which is no member of itself. */
export const statusOf = (coded: string): Status | null => BY_CODE.get(coded) ?? null;
