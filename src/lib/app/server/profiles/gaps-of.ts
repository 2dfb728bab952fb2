import { fromDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { SourceLookup } from '#lib/answers/text/texts.ts';
import { capitalise, countWord } from '#lib/answers/text/list.ts';
import { wordDate } from '#lib/answers/text/word-date.ts';
import { wordNumber } from '#lib/answers/text/word-count.ts';
import { heldOn } from './held.ts';

/** Sources named apart; the others are counted together. */
const MOST = 6;

/** What the sources of an entity's ties do not reach, those that leave most open first. */
export function gapsOf(
	sourceOf: SourceLookup,
	ties: readonly Attested[],
	day: PartialDate
): string[] {
	const bySource = new Map<string, { count: number; latest: number }>();
	for (const tie of ties) {
		if (heldOn(tie, day) !== 'last-observed') continue;
		// The claim that reaches furthest is the one that stops it.
		const [first, ...rest] = tie.claims;
		const furthest = rest.reduce((a, b) => (reach(b) > reach(a) ? b : a), first);
		const known = bySource.get(furthest.source) ?? { count: 0, latest: 0 };
		known.count += 1;
		known.latest = Math.max(known.latest, fromDay((tie.period.horizon ?? 1) - 1).year);
		bySource.set(furthest.source, known);
	}
	const ordered = [...bySource].sort(
		([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)
	);
	const others = ordered.slice(MOST).reduce((sum, [, { count }]) => sum + count, 0);
	return [
		...ordered.slice(0, MOST).map(([id, { count, latest }]) => {
			const source = sourceOf(id);
			const number = count <= 10 ? capitalise(countWord(count)) : wordNumber(count);
			const ties = count === 1 ? 'One tie is' : `${number} ties are`;
			const reaches =
				source?.horizon === undefined
					? `whose rows last tell of it in ${String(latest)}`
					: `which looks no further than ${wordDate(source.horizon)}`;
			return `${ties} known from “${source?.title ?? id}”, ${reaches}: whether ${count === 1 ? 'it holds' : 'they hold'} today is not known here.`;
		}),
		...(others === 0
			? []
			: [
					`${others === 1 ? 'One more tie was' : `${wordNumber(others)} more ties were`} last observed before today by other sources.`
				])
	];
}

function reach({ observed, until, since }: Attested['claims'][number]): string {
	return (observed ?? until ?? since)?.text ?? '';
}
