import { NO_FILTERS, type When } from '../graph/filters.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { DEFAULT_LIMIT, DEFAULT_MAX_HOPS, type Question, type Reach } from './question.ts';

/** What a question asks unless it says otherwise. */
export const UNLESS_SAID = {
	filters: NO_FILTERS,
	via: [],
	avoid: [],
	maxHops: DEFAULT_MAX_HOPS,
	limit: DEFAULT_LIMIT,
	order: 'steps',
	together: false,
	hubs: false
} as const;

/** The dates a question is about: its own, else today for comparisons, all time for paths. */
export function effectiveWhen(question: Question, today: PartialDate): When {
	if (question.when !== undefined) return question.when;
	return question.ask === 'compare' ? { mode: 'as-of', date: today } : { mode: 'all-time' };
}

/** Steps a trace may take: one for `->`, else the question's most. */
export function hopsOf(reach: Reach, maxHops: number): number {
	return reach === 'step' ? 1 : maxHops;
}
