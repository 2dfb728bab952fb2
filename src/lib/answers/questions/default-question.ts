import { NO_FILTERS, type When } from '../graph/filters/filters.ts';
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

/** The dates a question is about: its own, else today for what is looked at on a day, all time for what is looked for. */
export function effectiveWhen(question: Question, today: PartialDate): When {
	if (question.when !== undefined) return question.when;
	switch (question.ask) {
		case 'compare':
		case 'balance':
		case 'blocs':
			return { mode: 'as-of', date: today };
		case 'paths':
		case 'proxies':
		case 'drift':
		case 'changes':
			return { mode: 'all-time' };
		default:
			return question satisfies never;
	}
}

/** Steps a trace may take: one for `->`, else the question's most. */
export function hopsOf(reach: Reach, maxHops: number): number {
	return reach === 'step' ? 1 : maxHops;
}
