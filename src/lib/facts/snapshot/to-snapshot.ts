import type { ClaimText } from '../model/claim.ts';
import type { Records } from '../records/assemble/assemble-records.ts';
import { readCore } from './read-core.ts';
import type { ClaimTexts, Snapshot } from './snapshot.ts';
import { writeCore } from './write-core.ts';

/** The snapshot of checked records as readers get it, its bytes, and the texts that are fetched when a claim is opened. */
export function toSnapshot(
	records: Records,
	revision: string
): {
	readonly snapshot: Snapshot;
	readonly core: Uint8Array<ArrayBuffer>;
	readonly texts: ClaimTexts;
} {
	const core = writeCore(records, revision);
	const { snapshot, unreadable } = readCore(core);
	if (snapshot === undefined) throw new TypeError(unreadable.message);
	return { snapshot, core, texts: textsOf(records) };
}

function textsOf({ relationships }: Records): ClaimTexts {
	return new Map(
		relationships.flatMap(({ id: relationship, claims }) =>
			claims.map(({ id, says, at, because }): [string, ClaimText] => [
				`${relationship}/${id}`,
				{
					says,
					...(at === undefined ? {} : { at }),
					...(because === undefined ? {} : { because })
				}
			])
		)
	);
}
