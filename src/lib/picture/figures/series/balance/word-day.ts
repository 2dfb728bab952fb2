import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import { wordShare } from '#lib/answers/text/findings/word-share.ts';
import { wordDay } from '#lib/answers/text/word-date.ts';

/** A day of a series in words: `31 December 2009: 82 of 91 triads balanced (90 per cent); 66 pairs positive, 7 negative; 6 signs would have to change for balance`. */
export function wordBalance(on: BalanceOnDay): string {
	return `${wordDay(on.day)}: ${[wordTriads(on), wordPairs(on), ...wordFrustration(on)].join('; ')}`;
}

/** `82 of 91 triads balanced (90 per cent)`. */
export function wordTriads({ triads: { ppp, ppn, pnn, nnn }, share }: BalanceOnDay): string {
	if (share === undefined) return 'no triads';
	const all = ppp + ppn + pnn + nnn;
	return `${String(ppp + pnn)} of ${counted(all, 'triad')} balanced (${wordShare(share)})`;
}

export function wordPairs({ positive, negative }: BalanceOnDay): string {
	return `${counted(positive, 'pair')} positive, ${String(negative)} negative`;
}

/** How many signs stand in the way of balance; empty where no pair has a sign. */
export function wordFrustration({ positive, negative, frustration }: BalanceOnDay): string[] {
	const { exact, lower, upper } = frustration;
	if (positive + negative === 0) return [];
	return exact
		? [`${counted(lower, 'sign')} would have to change for balance`]
		: [`between ${String(lower)} and ${counted(upper, 'sign')} would have to change for balance`];
}

export function yearOf({ day }: BalanceOnDay): number {
	return fromDay(day).year;
}

function counted(count: number, noun: string): string {
	return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
