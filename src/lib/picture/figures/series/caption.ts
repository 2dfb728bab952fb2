import { votingLines } from './drift/voting/voting-lines.ts';
import type { SeriesTold } from './series-told.ts';

const VOTING = ' At the foot, apart from the ties, how far they voted from each other in the UN.';

/** How a series is read, in one sentence that stands over its figure. */
export function captionOf(told: SeriesTold): string {
	switch (told.ask) {
		case 'drift':
			return `Ties in each year: support and alignment above the line, opposition below it, what carries no sign underneath.${votingLines(told.drift.voting).length === 0 ? '' : VOTING}`;
		case 'balance':
			return told.balance.series.length === 1
				? 'Triads: any three who are all tied to each other by a sign.'
				: 'At the end of each year: triads in balance, signed pairs, and how far the whole is from balance.';
		default:
			return told satisfies never;
	}
}
