import type { ClaimHead } from '../../model/claim.ts';
import type { Evidence } from '../../model/relationship.ts';
import { standingClaims } from '../../model/standing-claims.ts';

/** Who speaks for whom: the leaders of an entity, by the entity's id. */
export type Voices = ReadonlyMap<string, ReadonlySet<string>>;

/** How the claims of a tie stand together. A denial by one of its ends, or by who leads or serves it, is the accused's, whoever else denies it too; any other is independent. */
export function evidenceOf(
	{ from, to }: { readonly from: string; readonly to: string },
	claims: readonly ClaimHead[],
	voices: Voices
): Evidence {
	const standing = standingClaims(claims);
	if (standing.every(({ stance }) => stance !== 'asserts')) return { state: 'denied' };
	const denials = standing.filter(({ stance }) => stance === 'denies');
	if (denials.length === 0) return { state: 'supported' };
	const byAccused = denials.some(
		({ speaker }) => speaksFor(speaker, from, voices) || speaksFor(speaker, to, voices)
	);
	return { state: 'contested', by: byAccused ? 'accused' : 'independent' };
}

function speaksFor(speaker: ClaimHead['speaker'], end: string, voices: Voices): boolean {
	if (speaker === undefined || !('entity' in speaker)) return false;
	return speaker.entity === end || voices.get(end)?.has(speaker.entity) === true;
}
