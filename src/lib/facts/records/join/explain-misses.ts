import type { Located } from '../place.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { Group } from './statement.ts';
import { meet } from './stretches.ts';
import type { Means } from './join-ties.ts';
import { detailsOf, endsOf, type LooseTie } from './tie-key.ts';

/** A compiled tie that stands beside an editor's of the same kind and ends, and why the two were not joined. */
export interface Miss {
	readonly compiled: string;
	readonly edited: string;
	readonly because: string;
}

/** Names every such pair; where several reasons hold, what differs comes before the days. */
export function explainMisses(
	groups: readonly (Group & { readonly id: string })[],
	records: readonly Located<WrittenRelationship>[],
	{ isMutual, editedStretch }: Means
): Miss[] {
	const edited = new Map<string, Located<WrittenRelationship>[]>();
	for (const record of records) {
		const ends = endsKey(record.value.kind, record.value.from, record.value.to);
		const known = edited.get(ends);
		if (known === undefined) edited.set(ends, [record]);
		else known.push(record);
	}
	return groups.flatMap((group) =>
		(edited.get(endsKey(group.tie.kind, group.tie.from, group.tie.to)) ?? []).flatMap((record) => {
			const mutual = isMutual(record.value);
			const difference = differing(
				toldBy(record.value, detailsOf(record.value, mutual), mutual),
				toldBy(group.tie, group.details, isMutual(group.tie))
			);
			const because =
				difference ??
				(meet(editedStretch(record), group.stretch)
					? 'it meets several of the editors’ whose days are told apart'
					: 'the days do not meet');
			return [{ compiled: group.id, edited: record.value.id, because }];
		})
	);
}

/** Direction and conflict of a tie beside its other details. */
function toldBy(tie: LooseTie, details: string, mutual: boolean): string {
	const [from] = endsOf(tie, mutual);
	return [`from=${from}`, ...(tie.in === undefined ? [] : [`in=${tie.in}`]), details].join(';');
}

function endsKey(kind: string, from: string, to: string): string {
	return [kind, ...[from, to].sort()].join(' ');
}

function differing(edited: string, compiled: string): string | undefined {
	if (edited === compiled) return undefined;
	const [own, other] = [edited, compiled].map((text) => new Set(text.split(';')));
	const only = (a: Set<string> | undefined, b: Set<string> | undefined) =>
		[...(a ?? [])].filter((each) => each !== '' && b?.has(each) !== true).join(', ') || 'nothing';
	return `the editors have ${only(own, other)}, the dataset ${only(other, own)}`;
}
