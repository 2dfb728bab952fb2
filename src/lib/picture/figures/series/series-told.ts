import type { Answered, BalanceAnswered, DriftAnswered } from '#lib/answers/text/answered.ts';

type Words = 'ask' | 'title' | 'subtitle' | 'footnotes' | 'effective' | 'revision';

/** An answer whose numbers are drawn over the years, as far as figures need it. */
export type SeriesTold =
	Pick<DriftAnswered, Words | 'drift'> | Pick<BalanceAnswered, Words | 'balance'>;

/** The answer as a series, where it is one. */
export function asSeries(answered: Answered): SeriesTold | undefined {
	switch (answered.ask) {
		case 'drift':
		case 'balance':
			return answered;
		case 'paths':
		case 'compare':
		case 'proxies':
		case 'blocs':
		case 'changes':
			return undefined;
		default:
			return answered satisfies never;
	}
}
