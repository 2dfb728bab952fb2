import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Claim } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import type { ExtractedRelationship } from '#lib/exchange/extract.ts';
import { plainEntity, plainRelationship, plainSource } from '#lib/exchange/plain-records.ts';
import { asSaved } from '#lib/exchange/snapshot/as-saved.ts';
import { compareSaved } from '#lib/exchange/snapshot/compare-saved.ts';
import type { SavedChange } from '#lib/exchange/snapshot/saved-change.ts';

/** What is otherwise in a reader's own data than in what they opened before. */
export function changesOfOwn(
	before: OwnRecords,
	after: OwnRecords,
	{ kinds, entities }: Graph
): readonly SavedChange[] {
	const extracted = (tie: Attested<Claim>): ExtractedRelationship[] => {
		const kindRecord = kinds.get(tie.kind);
		return kindRecord === undefined ? [] : [{ ...tie, kindRecord, standing: 'in-force' }];
	};
	const file = {
		entities: asSaved<{ id: string; kind: string; label: string }>(
			before.entities.map(plainEntity)
		),
		relationships: asSaved<never>(before.relationships.flatMap(extracted).map(plainRelationship)),
		sources: asSaved(before.sources.map(plainSource)),
		lines: []
	};
	const labels = new Map([...entities].map(({ id, label }) => [id, label]));
	return compareSaved(file, {
		extract: { ...after, relationships: after.relationships.flatMap(extracted) },
		lines: [],
		retired: [],
		gone: 'no longer in the file',
		kindLabel: (id) => kinds.get(id)?.label ?? id,
		nameOf: (id) => labels.get(id)
	});
}
