/** A government by UCDP's number of its state. */
export interface Government {
	readonly is: 'government';
	readonly number: string;
}

/** An armed actor that is no government, by UCDP's id. */
export interface ArmedGroup {
	readonly is: 'group';
	readonly id: string;
	/** UCDP's name for it; absent where a list names several at once and does not say which is which. */
	readonly label?: string;
}

export type Party = Government | ArmedGroup;

/** What names a party in keys: the dataset's own code, which stays the same when an entity is renamed. */
export function codeOf(party: Party): string {
	return party.is === 'government' ? `gw${party.number}` : party.id;
}
