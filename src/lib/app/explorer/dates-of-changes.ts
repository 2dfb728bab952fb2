import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { unitOf } from '#lib/facts/model/partial-date.ts';
import type { Answered } from '../service/service.ts';

/** The dates whose picture draws what an answer about changes tells: its own two, or both ends of a month or year. Undefined where it is about something else, or has no first day. */
export function datesOfChanges(
	answered: Answered
): readonly [PartialDate, PartialDate] | undefined {
	if (answered.ask !== 'changes') return undefined;
	const { effective } = answered;
	switch (effective.mode) {
		case 'during':
			return [effective.from, effective.to];
		case 'as-of':
			return unitOf(effective.date) === 'day' ? undefined : [effective.date, effective.date];
		case 'all-time':
			return undefined;
		default:
			return effective satisfies never;
	}
}
