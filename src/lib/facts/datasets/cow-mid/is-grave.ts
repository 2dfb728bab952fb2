import { WAR } from './columns.ts';

/** What gravity is judged by. Months are counted from year 0. */
export interface Judged {
	/** Ends of the tie, in any order. */
	readonly ends: readonly [string, string];
	readonly dispute: string;
	readonly startMonth: number;
	readonly hostility: readonly [number, number];
	readonly fatality: readonly [number | undefined, number | undefined];
	/** Both began it. */
	readonly begunByBoth: boolean;
}

const TEN_YEARS = 120;
const ENOUGH = 3;

/**
 * Whether each dispute was grave enough to carry a sign: a side was at war, or is known
 * to have had a death, or it is at least the third in ten years that both began. Deaths
 * that are unknown are none known. In the order given.
 */
export function graveOnes(disputes: readonly Judged[]): boolean[] {
	const begun = startsByPair(disputes);
	return disputes.map((dispute) => {
		if (dispute.hostility.includes(WAR)) return true;
		if (dispute.fatality.some((level) => level !== undefined && level > 0)) return true;
		if (!dispute.begunByBoth) return false;
		const recent = [...(begun.get(pairOf(dispute))?.entries() ?? [])].filter(
			([id, start]) =>
				start > dispute.startMonth - TEN_YEARS &&
				(start < dispute.startMonth || (start === dispute.startMonth && id <= dispute.dispute))
		);
		return recent.length >= ENOUGH;
	});
}

function startsByPair(disputes: readonly Judged[]): Map<string, Map<string, number>> {
	const begun = new Map<string, Map<string, number>>();
	for (const dispute of disputes) {
		if (!dispute.begunByBoth) continue;
		const pair = pairOf(dispute);
		const starts = begun.get(pair) ?? new Map<string, number>();
		begun.set(pair, starts);
		starts.set(
			dispute.dispute,
			Math.min(starts.get(dispute.dispute) ?? Infinity, dispute.startMonth)
		);
	}
	return begun;
}

function pairOf({ ends }: Judged): string {
	return [...ends].sort().join(' ');
}
