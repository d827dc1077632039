import { STATUS_WORDS, type Status } from '../../../figure/annotations/status.ts';
import { someOf } from '../../../model/choices.ts';

/** Occurred, announced or cancelled: all unless chosen. */
export const STATUS = someOf<Status>('Status', STATUS_WORDS, ['occurred', 'expected', 'cancelled']);
