import type { Claim } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import type { ClaimTexts, Snapshot } from '#lib/facts/snapshot/snapshot.ts';

/** The records that a snapshot was made of, put together again. */
export function recordsIn(
	snapshot: Snapshot,
	texts: ClaimTexts,
	sources: readonly Source[]
): Records {
	const { vocabulary, entities, relationships, briefings, retired, positions } = snapshot;
	return {
		vocabulary,
		entities: [...entities],
		relationships: relationships.map((tie) => withTexts(tie, texts)),
		sources,
		briefings,
		retired,
		positions: { hash: positions.hash, of: positions.of }
	};
}

function withTexts(tie: Attested, texts: ClaimTexts): Attested<Claim> {
	const [first, ...rest] = tie.claims.map((claim): Claim => {
		const text = texts.get(`${tie.id}/${claim.id}`);
		if (text === undefined) throw new Error(`${tie.id}/${claim.id} has no text.`);
		return { ...claim, ...text };
	});
	if (first === undefined) throw new Error(`${tie.id} has no claims.`);
	return { ...tie, claims: [first, ...rest] };
}
