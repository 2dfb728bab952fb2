import type { ClaimHead, ClaimText } from '../model/claim.ts';
import type { Attested } from '../model/relationship.ts';
import type { Records } from '../records/assemble/assemble-records.ts';
import { SNAPSHOT_SCHEMA, type ClaimTexts, type Snapshot } from './snapshot.ts';

/** Parts the checked records into what drawing and asking need, and the texts that are fetched when a claim is opened. */
export function toSnapshot(
	records: Records,
	revision: string
): { snapshot: Snapshot; texts: ClaimTexts } {
	const texts = new Map<string, ClaimText>();
	const relationships = records.relationships.map((relationship): Attested => {
		const [first, ...rest] = relationship.claims.map(({ says, at, because, ...head }) => {
			texts.set(`${relationship.id}/${head.id}`, {
				says,
				...(at === undefined ? {} : { at }),
				...(because === undefined ? {} : { because })
			});
			return head satisfies ClaimHead;
		});
		if (first === undefined) throw new TypeError(`"${relationship.id}" has no claims.`);
		return { ...relationship, claims: [first, ...rest] };
	});
	return {
		snapshot: { ...records, schema: SNAPSHOT_SCHEMA, revision, relationships },
		texts
	};
}
